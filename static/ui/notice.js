/** What the screen has to say. It stays until it is closed or no longer true; at most one button. */
import { classes, html, useWords } from './html.js';
import { Icon } from './icon.js';

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

/** @typedef {import('../core/connection.js').Refusal} Refusal */
/** @typedef {import('../core/words.js').Words} Words */

/** @param {Words} t @param {{[name: string]: any} | undefined} room @param {any} figure */
function named(t, room, figure) {
  if (figure && typeof figure === 'object') return t.pick(figure);
  if (typeof figure !== 'string' || !room) return figure;
  const known = room.roles?.[figure]?.name ?? room.seats?.[figure]?.name ?? room.steps?.[figure]?.title;
  return known === undefined ? figure : t.pick(known);
}

/**
 * @param {Words} t @param {Refusal} refusal @param {{[name: string]: any}} [room] the room's document
 * @returns {{bold: string, more?: string}}
 */
export function refusalWords(t, refusal, room) {
  const { code, ...given } = refusal;
  const figures = Object.fromEntries(Object.entries(given).map(([name, figure]) => [name, named(t, room, figure)]));
  const key = `refusal-${code.replace(/[/_]/g, '-')}`;
  const known = t.has(key) ? key : 'refusal-room-fault';
  return { bold: t(known, figures), more: t.has(`${known}.more`) ? t(`${known}.more`, figures) : undefined };
}
