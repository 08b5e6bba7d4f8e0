/** Who has the floor, who is next, who then. Talk and turn look the same, their words differ. */
import { classes, html } from './html.js';
import { Face } from './face.js';
import { Icon } from './icon.js';
import { useWords } from './words_context.js';

/** @typedef {{name: string, role?: string, you?: boolean}} Holder */

/**
 * @param {object} props
 * @param {Holder} props.now
 * @param {Holder[]} [props.next] at most two are shown
 * @param {'turn' | 'talk'} [props.of]
 * @param {any} [props.under] a line under who has it
 * @param {boolean} [props.onSheet]
 * @param {any} [props.children] one button
 */
export function Floor({ now, next = [], of = 'turn', under, onSheet, children }) {
  const t = useWords();
  const said = t(`ui-floor-${of}${now.you ? '-you' : ''}`, { name: now.name });
  return html`
    <div class=${classes('floor', onSheet && 'sheet')}>
      <span class="floor-one">
        <${Face} role=${now.role} name=${now.name} size=${60} quiet />
        <span><span class="floor-now">${said}</span>${under && html`<span class="second">${under}</span>`}</span>
      </span>
      ${next.slice(0, 2).map((one, i) => html`
        <${Icon} name="arrow-right" />
        <span class="floor-one">
          <${Face} role=${one.role} name=${one.name} size=${44} quiet />
          <span><span class="small second">${t(i === 0 ? 'ui-floor-next' : 'ui-floor-then')}</span><br />${one.you ? t('ui-floor-you') : one.name}</span>
        </span>`)}
      ${children && html`<span class="grow"></span>${children}`}
    </div>`;
}
