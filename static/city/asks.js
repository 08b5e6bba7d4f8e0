/** What others ask of me, each with its answers in one tap. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html } from '../ui/html.js';
import { Face } from '../ui/people.js';
import { asksTo } from './advice.js';
import { whyQuiet } from './saying.js';
import { inHand, isFinished, letters, missing } from './state.js';

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

/** What is asked, in one sentence. @param {Doc} room @param {Doc} ask @param {Words} t */
export function askInWords(room, ask, t) {
  const about = ask.power ? 'power' : ask.colour ? (ask.site ? 'site' : 'brick') : 'need';
  const brick = ask.colour ? t(`city-brick-${ask.colour}`) : '';
  return t(`talk-asked-${about}`, { name: t.pick(room.roles[ask.from]?.name), brick, letter: letters(room.city)[ask.site ?? ''] ?? '' });
}

/** @param {Doc} room @param {string} role @param {Doc} ask */
function canCarry({ city }, role, ask) {
  const site = city.sites?.[ask.site ?? ''];
  if (!site || site.verdict || isFinished(site, city.stories[site.story])) return false;
  return Boolean(missing(site, city.stories[site.story])[ask.colour]) && inHand(city, role, ask.colour).length > 0;
}

/** @typedef {{view: View, role: string, act: import('./acting.js').Send, floor: boolean, t: Words}} Props */

/** @param {Props & {ask: Doc, onLater: () => void}} props */
function Answers({ view, role, act, floor, t, ask, onLater }) {
  const { room } = view;
  const { colour, site, from } = ask;
  const name = t.pick(room.roles[from]?.name);
  const carries = view.kind === 'build' && canCarry(room, role, ask);
  const gives = colour && inHand(room.city, role, colour).length > 0;
  const one = colour ? t(`city-bricks-${colour}`, { count: 1 }) : '';
  const told = Boolean(room.city.told?.[role]);
  return html`<div class="row wraps">
    ${carries && html`<${Button} little why=${floor ? undefined : t('talk-your-turn-first')} onPress=${() => act('carry_brick', { site, colour })}>${t('talk-carry', { letter: letters(room.city)[site] })}<//>`}
    ${gives && html`<${Button} little onPress=${() => act('give', { to: from, colour })}>${t('talk-give-one', { one, name })}<//>`}
    ${!colour && !ask.power && !told && html`<${Button} little why=${whyQuiet(view, role, t)} onPress=${() => act('tell', { to: from })}>${t('talk-tell-one', { name })}<//>`}
    <${Button} little kind="quiet" onPress=${onLater}>${t('talk-later')}<//>
  </div>`;
}

/** @param {Props} props */
export function AsksToMe(props) {
  const { view, role, t } = props;
  const [later, setLater] = useState(/** @type {string[]} */ ([]));
  const open = asksTo(view.room.city, role).filter(([id]) => !later.includes(id));
  if (open.length === 0) return null;
  const shown = open.slice(0, 2);
  return html`
    <ul class="asks" aria-label=${t('talk-asks')}>
      ${shown.map(([id, ask]) => html`
        <li key=${id} class="ask">
          <p class="row"><${Face} role=${ask.from} name="" size=${36} quiet /><b class="grow">${askInWords(view.room, ask, t)}</b></p>
          <${Answers} ...${props} ask=${ask} onLater=${() => setLater([...later, id])} />
        </li>`)}
      ${open.length > shown.length && html`<li class="second small">${t('talk-asks-more', { count: open.length - shown.length })}</li>`}
    </ul>`;
}
