/** What changed between two texts: lines that went and lines that came, by sign and word, not by colour alone. */
import { html, useWords } from '../../ui/html.js';

/** @param {{lines: import('./lines.js').Line[], before: string, after: string}} props */
export function Differences({ lines, before, after }) {
  const t = useWords();
  if (!lines.some((one) => one.sign === '-' || one.sign === '+')) return html`<p class="second">${t('library-no-differences')}</p>`;
  return html`
    <p class="differences-legend"><span><b aria-hidden="true">−</b> ${before}</span><span><b aria-hidden="true">+</b> ${after}</span></p>
    <ol class="differences" tabindex="0" aria-label=${t('library-differences')}>
      ${lines.map((one, i) => html`
        <li key=${i} class=${{ ' ': 'stays', '-': 'goes', '+': 'comes', '…': 'skips' }[one.sign]}>
          <span class="differences-sign">${one.sign === '-' ? html`<span aria-hidden="true">−</span><span class="spoken">${before}</span>` : one.sign === '+' ? html`<span aria-hidden="true">+</span><span class="spoken">${after}</span>` : ''}</span>
          <span class="differences-text">${one.sign === '…' ? '…' : one.text}</span>
        </li>`)}
    </ol>`;
}
