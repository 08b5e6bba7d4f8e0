/** What was answered, why, and the hidden need that came out. */
import { namesOf, part } from '../../city/state.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';
import { reviewed, unfinished, whyOf } from './sites.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

/** @param {{view: View, id: string, t: Words}} props */
export function Result({ view, id, t }) {
  const { room } = view;
  const { story, verdict } = room.city.sites[id];
  const name = t.pick(room.roles[story].name);
  const why = whyOf(view, id);
  const said = part(room.city, 'told')[story];
  return html`
    <li class=${classes('story', verdict === 'yes' && 'whole')}>
      <div class="story-top">
        <${Face} role=${story} name="" size=${44} quiet />
        <span class="grow"><b class="story-title">${namesOf(room, t.pick).sites[id]}</b><span class="review-said">${t(verdict === 'yes' ? 'sprint-review-yes' : 'sprint-review-no', { name })}</span></span>
        ${verdict === 'yes' && html`<${Icon} name="check" />`}
      </div>
      ${why && html`<p>« ${why} »</p>`}
      ${said && html`<p class="story-wish"><${Icon} name="eye" /><span lang=${t.languageOf(said.text)}>${t.pick(said.text)}</span></p>`}
      ${verdict === 'no' && html`<p class="second small">${t('sprint-review-back')}</p>`}
    </li>`;
}

/** @param {{view: View, t: Words}} props */
export function Results({ view, t }) {
  const done = reviewed(view);
  const rest = unfinished(view).map((story) => t.pick(view.room.roles[story].need.story));
  return html`
    ${done.length > 0 && html`<section class="stories"><h2>${t('sprint-review-results')}</h2><ul class="review-list">
      ${done.map((id) => html`<${Result} key=${id} view=${view} id=${id} t=${t} />`)}</ul></section>`}
    ${rest.length > 0 && html`<p>${t('sprint-review-unfinished', { titles: t.list(rest) })}</p>`}`;
}
