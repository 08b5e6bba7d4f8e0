/** Who I am, or who has the floor; where we are; the clock. */
import { comingTurns, floorFor, whoseTurn } from '../core/turns.js';
import { Clock } from '../ui/clock.js';
import { html, useWords } from '../ui/html.js';
import { Face, Floor } from '../ui/people.js';
import { Steps } from '../ui/steps.js';
import { ContrastSwitch, LanguageSwitch } from '../ui/switches.js';

/** @typedef {import('../core/view.js').View} View */

/** @param {{view: View}} props */
function Me({ view }) {
  const t = useWords();
  const seat = view.seat ? view.room.seats?.[view.seat] : undefined;
  const playing = view.roles.filter((id) => !view.room.characters[id].laid);
  const roles = playing.map((id) => view.room.roles[id]);
  const names = roles.map((role) => t.pick(role.name)).join(', ');
  const laid = t.list(view.roles.filter((id) => !playing.includes(id)).map((id) => t.pick(view.room.roles[id].name)));
  return html`
    <span class="floor-one">
      <${Face} role=${playing[0]} name=${names || seat?.name || ''} size=${44} quiet />
      <span>
        <span class="floor-now">${names || seat?.name}</span>
        ${!roles.length && laid && html`<span class="second small">${t('play-laid', { names: laid })}</span>`}
        ${roles.length > 0 && html`<span class="second small">${roles.length === 1 && t.pick(roles[0].trade)}<span class="roomy">${roles.length === 1 && ' · '}${seat?.name}</span></span>`}
      </span>
    </span>`;
}

/** @param {{view: View, clock: import('../core/clock.js').Clock}} props */
export function TopBar({ view, clock }) {
  const t = useWords();
  const whose = whoseTurn(view.room);
  const shown = (/** @type {import('../core/turns.js').Holder} */ one) => ({ name: t.pick(one.name), role: one.role, you: one.seat === view.seat });
  return html`
    <header class="place-top">
      <div class="grow">
        ${whose ? html`<${Floor} of=${floorFor(view.room)} now=${shown(whose)} next=${comingTurns(view.room).map(shown)} />` : html`<${Me} view=${view} />`}
      </div>
      <div class="switches roomy"><${LanguageSwitch} /><${ContrastSwitch} /></div>
      ${view.now && html`<${Steps} room=${view.room} group=${view.group} />`}
      <${Clock} now=${view.now} step=${view.step} clock=${clock} />
    </header>`;
}
