/** On the projector: the wall of needs, and what the bricks in all hands are enough for. */
import { Recipe } from '../../city/recipe.js';
import { SayingRule } from '../../city/saying.js';
import { siteOf } from '../../city/state.js';
import { classes, html } from '../../ui/html.js';
import { Hands } from './hands.js';
import { Need, wallOf } from './wall.js';

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export function PlanScreen({ view, t }) {
  const { city } = view.room;
  const wall = wallOf(view.room);
  return html`
    <div class="plan-screen">
      <${SayingRule} view=${view} t=${t} />
      <${Hands} room=${view.room} t=${t} />
      <ul class=${classes('plan-needs', wall.length > 6 && 'many')}>
        ${wall.map((story) => html`<li key=${story} class=${classes('need', city.stories[story].chosen && !city.stories[story].met && 'chosen', city.stories[story].met && 'met')}>
          <${Need} view=${view} story=${story} t=${t} />
          <${Recipe} story=${city.stories[story]} site=${city.sites?.[siteOf(city, story) ?? '']} />
        </li>`)}
      </ul>
    </div>`;
}
