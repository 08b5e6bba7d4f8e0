/** On the projector: the building that is looked at, large; then what came out, and where the city stands. */
import { boardOf, namesOf } from '../../city/state.js';
import { titleOf } from '../../city/story_card.js';
import { Board } from '../../city/view.js';
import { html } from '../../ui/html.js';
import { Face } from '../../ui/people.js';
import { Outcome } from './outcome.js';
import { Result } from './results.js';
import { reviewed, underReview } from './sites.js';

const ROOM = 2; // answers beside the building that is looked at, or beside the outcome

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export function ReviewScreen({ view, t }) {
  const { room } = view;
  const now = underReview(view);
  const story = now ? room.city.sites[now].story : '';
  return html`
    <div class="screen-town">
      <div class="screen-board"><${Board} description=${boardOf(room.city, room.roles)} words=${t} names=${namesOf(room, t.pick)} fit="box" selected=${now} /></div>
      <div class="screen-column">
        ${now && html`<div class="screen-story"><${Face} role=${story} name="" size=${60} quiet /><span class="grow"><b>${titleOf(room, story, t.pick)}</b><br />${t.pick(room.roles[story].need.text)}</span></div>`}
        <ul class="screen-stories">${reviewed(view).slice(0, now ? ROOM : ROOM - 1).map((id) => html`<${Result} key=${id} view=${view} id=${id} t=${t} />`)}</ul>
        ${!now && html`<${Outcome} view=${view} t=${t} />`}
      </div>
    </div>`;
}
