/** One building and its answer: the owner's to say, the others' to hear. */
import { suits } from '../../city/places.js';
import { cellsOf } from '../../city/geometry.js';
import { boardOf } from '../../city/state.js';
import { titleOf, wishOf } from '../../city/story_card.js';
import { floorOf } from '../../city/acting.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';

const WHY = 300;

/** @param {{view: import('../../core/view.js').View, site: string, send: any, t: import('../../core/words.js').Words, draft: any}} props */
export function Answer({ view, site, send, t, draft }) {
  const { room } = view;
  const { story, sentence } = room.city.sites[site];
  const mine = view.roles.includes(floorOf(view) ?? '');
  const wish = wishOf(view, story);
  return html`
    <section class="story picked" aria-label=${titleOf(room, story, t.pick)}>
      <div class="story-top">
        <${Face} role=${story} name="" size=${60} quiet />
        <span class="grow"><b class="story-title">${titleOf(room, story, t.pick)}</b><span class="second story-for">${t('site-for', { name: t.pick(room.roles[story].name) })} · ${t.pick(room.roles[story].need.text)}</span></span>
      </div>
      ${sentence && html`<p>« ${sentence} »</p>`}
      ${wish && html`<p class="story-wish"><${Icon} name="eye" /><span>${t.pick(wish.text)}</span></p>`}
      ${mine ? html`<${Say} view=${view} site=${site} send=${send} t=${t} draft=${draft} wish=${wish} />` : html`<p class="second">${t('sprint-review-listen', { name: t.pick(room.roles[story].name) })}</p>`}
    </section>`;
}

/** The place decides; the words are mine. @param {{view: import('../../core/view.js').View, site: string, send: any, t: import('../../core/words.js').Words, draft: any, wish: any}} props */
function Say({ view, site, send, t, draft, wish }) {
  const { room } = view;
  const one = room.city.sites[site];
  const yes = suits(wish?.where, boardOf(room.city, room.roles), cellsOf(one.plan, one.x, one.y));
  const why = draft('why');
  const say = async () => {
    const as = view.roles.length > 1 ? { as: one.story } : {};
    if ((await send('say_verdict', { site, ...as, ...(why.value.trim() ? { why: why.value } : {}) })).ok) why.clear();
  };
  return html`
    <p>${t(yes ? 'sprint-review-suits' : 'sprint-review-suits-not')}</p>
    <${Field} label=${t('sprint-review-why')} value=${why.value} limit=${WHY} lines=${2} onInput=${why.set} hint=${t('sprint-review-why-hint')} />
    <${Button} kind="main" wide onPress=${say}>${t(yes ? 'sprint-review-say-yes' : 'sprint-review-say-no')}<//>`;
}
