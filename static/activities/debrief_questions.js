/** The four questions in their order: done ones can be read again, the one that is asked stands out. */
import { isShown } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

/** @param {{view: View, t: Words, field: string, at: number, now: number}} props */
function Named({ view, t, field, at, now }) {
  return html`
    <span class="debrief-sign">${at < now ? html`<${Icon} name="check" />` : at + 1}</span>
    <span class="debrief-words"><b class="heading">${t(`debrief-${field}`)}</b><span class="small">${t.pick(view.run.questions?.[field]) || t(`debrief-${field}-ask`)}</span></span>`;
}

/** @param {{view: View, t: Words, fields: string[], now: string, reading: string, onRead: (field: string) => void}} props */
export function Questions({ view, t, fields, now, reading, onRead }) {
  const here = fields.indexOf(now);
  return html`
    <ol class="debrief-questions" aria-label=${t('debrief-questions')}>
      ${fields.map((field, at) => {
        const named = html`<${Named} view=${view} t=${t} field=${field} at=${at} now=${here} />`;
        const again = at < here && isShown(view.run, field) && !view.now?.closed;
        return html`
          <li key=${field} class=${classes(at < here && 'done', at === here && 'now')} aria-current=${at === here ? 'step' : undefined}>
            ${again ? html`<button type="button" class="debrief-again" aria-pressed=${String(reading === field)} onClick=${() => onRead(reading === field ? '' : field)}>${named}<span class="spoken">${t('debrief-again')}</span></button>` : named}
          </li>`;
      })}
    </ol>`;
}
