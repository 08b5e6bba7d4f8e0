/** Where several people share a device: whose place it is now. */
import { peopleHere } from './cards.js';
import { html } from './html.js';

/** @typedef {import('../core/view.js').View} View */

/** @param {View} view @param {number} who @returns {string} the first name of one of the people at this place */
export function personOf(view, who) {
  const name = view.room.seats?.[view.seat ?? '']?.name ?? '';
  return name.split(', ')[who - 1] ?? name;
}

/** @param {{view: View, t: import('../core/words.js').Words, who: number, onChoose?: (who: number) => void}} props without `onChoose` each has their turn */
export function WhoPlaces({ view, t, who, onChoose }) {
  const people = peopleHere(view);
  if (people < 2) return null;
  if (!onChoose) return html`<p class="who-places heading" role="status">${personOf(view, who)}</p>`;
  return html`
    <fieldset class="who-places choices">
      <legend class="field-label">${t('positions-who')}</legend>
      ${Array.from({ length: people }, (_, i) => html`
        <label class="choice" key=${i}>
          <input type="radio" name="who" checked=${who === i + 1} onChange=${() => onChoose(i + 1)} /><span class="choice-sign"></span><span>${personOf(view, i + 1)}</span>
        </label>`)}
    </fieldset>`;
}
