import { useState } from 'preact/hooks';
import { boardOf, namesOf, sitesInOrder } from '../../city/state.js';
import { Board } from '../../city/view.js';
import { html } from '../../ui/html.js';
import { Answer } from './answer.js';
import { Outcome } from './outcome.js';
import { Results } from './results.js';
import { underReview } from './sites.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {{view: View, send: any, t: import('../../core/words.js').Words, draft: any}} Props */

/** @param {Props} props */
export function ReviewView({ view, send, t, draft }) {
  const { room } = view;
  const [looked, look] = useState(/** @type {string | undefined} */ (undefined));
  const now = underReview(view);
  const titles = namesOf(room, t.pick).sites;
  const shown = now ?? looked;
  const labels = Object.fromEntries(sitesInOrder(room.city).filter(([id]) => id === shown).map(([id]) => [id, { title: titles[id] }]));
  return html`
    <div class="town review">
      <div class="town-board">
        <${Board} description=${boardOf(room.city, room.roles)} words=${t} names=${namesOf(room, t.pick)} fit="box" selected=${shown} labels=${labels} onSite=${look} />
      </div>
      <div class="town-column">
        ${now && html`<${Answer} key=${now} view=${view} site=${now} send=${send} t=${t} draft=${draft} />`}
        <${Results} view=${view} t=${t} />
        <${Outcome} view=${view} t=${t} />
      </div>
    </div>`;
}
