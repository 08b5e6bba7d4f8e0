/** What the screen has to say. It stays until it is closed or no longer true; at most one button. */
import { classes, html } from './html.js';
import { Icon } from './icon.js';
import { useWords } from './words_context.js';

const SIGNS = { say: 'megaphone', good: 'check', care: 'hand', stop: 'triangle-alert' };

/**
 * @param {object} props
 * @param {'say' | 'good' | 'care' | 'stop'} [props.tone]
 * @param {string} [props.icon]
 * @param {string} props.bold one clause
 * @param {string} [props.more] one more sentence
 * @param {any} [props.action] one button
 * @param {() => void} [props.onClose]
 */
export function Notice({ tone = 'say', icon, bold, more, action, onClose }) {
  const t = useWords();
  return html`
    <div class=${classes('notice', tone !== 'say' && tone)}>
      <${Icon} name=${icon ?? SIGNS[tone]} />
      <p class="notice-words"><b>${bold}</b>${more ? ` ${more}` : ''}</p>
      ${action}
      ${onClose && html`<button type="button" class="notice-close" aria-label=${t('ui-close')} onClick=${onClose}><${Icon} name="x" /></button>`}
    </div>`;
}
