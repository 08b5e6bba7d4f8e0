/** The wall of needs: whose, what would be built, with which bricks, taken or not. */
import { PlanPicture } from '../../city/plan_picture.js';
import { Recipe } from '../../city/recipe.js';
import { part, played, siteOf } from '../../city/state.js';
import { Wish, titleOf } from '../../city/story_card.js';
import { Button } from '../../ui/button.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

/** Needs not met yet, in the order of their characters; those that were met come last. @param {View['room']} room @returns {string[]} */
export function wallOf(room) {
  const stories = part(room.city, 'stories');
  const all = played(room).filter((role) => stories[role]);
  return [...all.filter((role) => !stories[role].met), ...all.filter((role) => stories[role].met)];
}

/** @param {{view: View, story: string, t: Words}} props */
export function Need({ view, story, t }) {
  const { city, roles } = view.room;
  const one = city.stories[story];
  return html`
    <div class="need-top">
      <${Face} role=${story} name="" size=${44} quiet />
      <span class="grow"><b class="story-title">${titleOf(view.room, story, t.pick)}</b><span class="second story-for">${t('site-for', { name: t.pick(roles[story].name) })}</span></span>
      ${one.met ? html`<span class="tag good"><${Icon} name="check" />${t('sprint-plan-met')}</span>` : one.chosen && html`<span class="tag taken"><${Icon} name="check" />${t('sprint-plan-taken')}</span>`}
    </div>
    <div class="need-middle">
      <${PlanPicture} plan=${one.plan} wanted=${one.wanted} by=${roles[story].colour} />
      <span class="grow"><span lang=${t.languageOf(roles[story].need.text)}>${t.pick(roles[story].need.text)}</span></span>
    </div>`;
}

/** @param {{view: View, story: string, act: any, t: Words}} props */
function Card({ view, story, act, t }) {
  const { city, roles } = view.room;
  const one = city.stories[story];
  const id = siteOf(city, story);
  const title = titleOf(view.room, story, t.pick);
  return html`
    <li class=${classes('need', one.chosen && !one.met && 'chosen', one.met && 'met')}>
      <${Need} view=${view} story=${story} t=${t} />
      ${!one.met && html`<${Recipe} story=${one} site=${id && city.sites[id]} />`}
      ${!one.met && html`<${Wish} view=${view} role=${story} unknown=${t('sprint-plan-untold', { name: t.pick(roles[story].name) })} />`}
      ${!one.met && act && html`<p class="need-act">${one.chosen
        ? html`<${Button} little why=${id ? t('sprint-plan-begun') : undefined} label=${t('sprint-plan-drop-of', { title })} onPress=${() => act('drop_story', { story })}>${t('sprint-plan-drop')}<//>`
        : html`<${Button} little label=${t('sprint-plan-choose-of', { title })} onPress=${() => act('choose_story', { story })}>${t('sprint-plan-choose')}<//>`}</p>`}
    </li>`;
}

/** @param {{view: View, act: any, t: Words}} props */
export const Wall = ({ view, act, t }) => html`<ul class="plan-needs" aria-label=${t('sprint-plan-wall')}>
  ${wallOf(view.room).map((story) => html`<${Card} key=${story} view=${view} story=${story} act=${act} t=${t} />`)}
</ul>`;
