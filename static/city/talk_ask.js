/** Asking somebody: a brick for a site or into my hand, what they need, or that they use their power. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html } from '../ui/html.js';
import { Choose, others } from './talk_choose.js';
import { askInWords } from './asks.js';
import { asksFrom } from './advice.js';
import { whyQuiet } from './saying.js';
import { handOf, isFinished, letters, missing, sitesInOrder } from './state.js';
import { titleOf } from './story_card.js';

/** @typedef {import('./talk.js').TalkProps} TalkProps */

/** What this character can be asked for. @param {TalkProps} props @param {string} to */
function wishes({ view, t }, to) {
  const { city, roles } = view.room;
  const colours = Object.keys(handOf(city, to)).filter((colour) => colour !== 'wild');
  const known = Boolean(city.told?.[to] ?? view.own.told?.[to]);
  return [
    ...(known ? [] : [{ value: 'need', label: t('talk-wish-need') }]),
    ...[...new Set([...colours, roles[to].colour])].map((colour) => ({ value: colour, label: t('talk-wish-brick', { brick: t(`city-brick-${colour}`) }) })),
    { value: 'power', label: t('talk-wish-power', { power: t.pick(roles[to].power.text) }) },
  ];
}

/** Open sites that want this colour. @param {TalkProps} props @param {string} colour */
function sitesWanting({ view, t }, colour) {
  const { city } = view.room;
  const open = sitesInOrder(city).filter(([, site]) => !site.verdict && !isFinished(site, city.stories[site.story]) && missing(site, city.stories[site.story])[colour]);
  return open.map(([id, site]) => ({ value: id, label: `${letters(city)[id]} · ${titleOf(view.room, site.story, t.pick)}` }));
}

/** @param {TalkProps} props */
function Waiting({ view, role, t }) {
  const mine = asksFrom(view.room.city, role);
  if (mine.length === 0) return null;
  const to = (/** @type {any} */ ask) => t.pick(view.room.roles[ask.to]?.name);
  return html`<ul class="my-asks small second" aria-label=${t('talk-my-asks')}>
    ${mine.map(([id, ask]) => html`<li key=${id}>${t('talk-i-asked', { name: to(ask), what: askInWords(view.room, ask, t) })}</li>`)}
  </ul>`;
}

/** @param {TalkProps} props */
export function Ask(props) {
  const { view, role, act, t, main } = props;
  const people = others(view.room, role, t);
  const [who, setWho] = useState(people[0]?.value ?? '');
  const [what, setWhat] = useState('');
  const [where, setWhere] = useState('');
  if (!who) return html`<p>${t('talk-alone')}</p>`;
  const options = wishes(props, who);
  const wish = options.some((one) => one.value === what) ? what : options[0].value;
  const sites = wish === 'need' || wish === 'power' ? [] : sitesWanting(props, wish);
  const site = sites.some((one) => one.value === where) ? where : '';
  const data = { to: who, ...(wish === 'power' ? { power: true } : wish === 'need' ? {} : { colour: wish, ...(site ? { site } : {}) }) };
  return html`
    <div class="talk-way">
      <p class="small second">${t('talk-ask-seen')}</p>
      <${Choose} label=${t('talk-ask-whom')} value=${who} options=${people} onChange=${setWho} />
      <${Choose} label=${t('talk-ask-what')} value=${wish} options=${options} onChange=${setWhat} />
      ${sites.length > 0 && html`<${Choose} label=${t('talk-ask-where')} value=${site} onChange=${setWhere} options=${[{ value: '', label: t('talk-my-hand') }, ...sites]} />`}
      <${Button} kind=${main ? 'main' : 'other'} wide why=${whyQuiet(view, role, t)} onPress=${() => act('ask', data)}>${t('talk-ask-go', { name: t.pick(view.room.roles[who].name) })}<//>
      <${Waiting} ...${props} />
    </div>`;
}
