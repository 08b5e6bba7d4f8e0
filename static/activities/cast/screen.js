/** On the projector: the characters arrive side by side, and who is still choosing is counted. */
import { classes, html } from '../../ui/html.js';
import { Face } from '../../ui/people.js';
import { offered } from './choose.js';

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export function CastScreen({ view, t }) {
  const { characters = {}, seats = {}, roles } = view.room;
  const playing = new Set(Object.values(characters).map((one) => one.seat));
  const here = Object.keys(seats).filter((seat) => !seats[seat].left);
  const choosing = here.filter((seat) => !playing.has(seat)).length;
  return html`
    <div class="cast-screen">
      <ul class="cast-row">
        ${offered(view).map((role) => {
          const name = seats[characters[role]?.seat]?.name;
          return html`<li key=${role} class=${classes('cast-seat', !name && 'empty-seat')}>
            <${Face} role=${role} name="" size=${132} quiet />
            <b>${t.pick(roles[role].name)}</b>
            <span class="second">${name ?? t.pick(roles[role].trade)}</span>
          </li>`;
        })}
      </ul>
      <p class="cast-count">${t('cast-screen-choosing', { count: choosing })}</p>
    </div>`;
}
