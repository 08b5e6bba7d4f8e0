/** Who I am, or who has the floor; where we are; the clock. */
import { Clock } from '../ui/clock.js';
import { html, useWords } from '../ui/html.js';
import { Face, Floor } from '../ui/people.js';
import { Steps } from '../ui/steps.js';

/** @typedef {import('../core/view.js').View} View */

/** A turn goes from seat to seat or from character to character. @param {View} view @param {(text: any) => string} pick */
export function holderOf(view, pick) {
  return (/** @type {string} */ id) => {
    const seat = view.room.characters?.[id]?.seat ?? id;
    const role = view.room.roles?.[id];
    const held = Object.keys(view.room.characters ?? {}).find((one) => view.room.characters[one].seat === id);
    return { name: role ? pick(role.name) : view.room.seats?.[id]?.name ?? id, role: role ? id : held, you: seat === view.seat };
  };
}

/** @param {{order?: string[], at?: number, cyclic?: boolean}} turn @returns {string[]} who has the floor, then who comes */
export function coming({ order = [], at = 0, cyclic }) {
  return [...order.slice(at), ...(cyclic ? order.slice(0, at) : [])].slice(0, 3);
}

/** @param {{view: View}} props */
function Me({ view }) {
  const t = useWords();
  const seat = view.seat ? view.room.seats?.[view.seat] : undefined;
  const roles = view.roles.map((id) => view.room.roles[id]);
  const names = roles.map((role) => t.pick(role.name)).join(', ');
  return html`
    <span class="floor-one">
      <${Face} role=${view.roles[0]} name=${names || seat?.name || ''} size=${44} quiet />
      <span>
        <span class="floor-now">${names || seat?.name}</span>
        ${roles.length > 0 && html`<span class="second small">${roles.length === 1 && t.pick(roles[0].trade)}<span class="roomy">${roles.length === 1 && ' · '}${seat?.name}</span></span>`}
      </span>
    </span>`;
}

/** @param {{view: View, clock: import('../core/clock.js').Clock}} props */
export function TopBar({ view, clock }) {
  const t = useWords();
  const turn = view.now && !view.now.closed ? coming(view.run.turn ?? {}).map(holderOf(view, t.pick)) : [];
  return html`
    <header class="place-top">
      <div class="grow">
        ${turn.length ? html`<${Floor} now=${turn[0]} next=${turn.slice(1)} />` : html`<${Me} view=${view} />`}
      </div>
      ${view.now && html`<${Steps} steps=${view.room.steps} now=${view.now.step} />`}
      <${Clock} now=${view.now} seconds=${view.step?.seconds} clock=${clock} />
    </header>`;
}
