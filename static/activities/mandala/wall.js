/** The mandala on the projector and at the desk. */
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { Answers } from './agreeing.js';
import { Circle, Rings } from './circle.js';
import { DreamingSeen } from './dream.js';
import { DreamList } from './dream_list.js';
import { Ours } from './mission.js';
import { Heading } from './names.js';
import { LastMove } from './place.js';
import { cardsOf, countHere, dreamsOf, isPlaced, lastMoved, missionOf, putTo, usedSectors } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

const DREAMS_ON_WALL = 5;
const SENTENCES_ON_WALL = 4;
/** @type {{[phase: string]: {to: string, key: string}}} */
const NEXT = {
  dream: { to: 'place', key: 'mandala-desk-turn' },
  place: { to: 'name', key: 'mandala-desk-name' },
  name: { to: 'mission', key: 'mandala-desk-mission' },
};
const BACK = { name: 'place', mission: 'name' };

/** The last that was moved, large, and those that wait. @param {{view: View, t: Words}} props */
function PlacingSeen({ view, t }) {
  const last = lastMoved(view.run);
  const aside = dreamsOf(view.run).filter((one) => !isPlaced(one));
  return html`
    ${last && html`<div class="mandala-latest"><p class="card-text"><span class="mandala-number">${last.n}</span> ${last.text}</p><${LastMove} view=${view} t=${t} /></div>`}
    <h2>${aside.length ? t('mandala-aside') : t('mandala-aside-none')}</h2>
    <ul>${aside.slice(0, DREAMS_ON_WALL).map((one) => html`<li class="mandala-dream" key=${one.id}><span class="mandala-number">${one.n}</span><span>${one.text}</span></li>`)}
      ${aside.length > DREAMS_ON_WALL && html`<li class="card-rest">${t('cards-rest', { count: aside.length - DREAMS_ON_WALL })}</li>`}</ul>`;
}

/** @param {{view: View, t: Words}} props */
const NamingSeen = ({ view, t }) => html`
  <ul class="mandala-sectors">${usedSectors(view.run).map((sector) => html`<li key=${sector} class="mandala-heading"><${Heading} view=${view} t=${t} sector=${sector} /></li>`)}</ul>`;

/** @param {{view: View, t: Words}} props */
function MissionSeen({ view, t }) {
  const { run } = view;
  const put = putTo(run);
  if (missionOf(run)) return html`<${Ours} run=${run} t=${t} />`;
  if (put) return html`<p class="second">${t('mandala-mission-before-us')}</p><p class="mandala-sentence heading">${put.text}</p><${Answers} view=${view} t=${t} card=${put} />`;
  const cards = cardsOf(run, 'mission').filter((card) => !run.even || run.even[card.id]);
  return html`
    <h2>${t(cards.length ? 'mandala-missions' : 'mandala-mission-none')}</h2>
    <ul class="cards-list">${cards.slice(0, SENTENCES_ON_WALL).map((card) => html`<li class="card" key=${card.id}><span class="card-text">${card.text}</span></li>`)}
      ${cards.length > SENTENCES_ON_WALL && html`<li class="card-rest">${t('cards-rest', { count: cards.length - SENTENCES_ON_WALL })}</li>`}</ul>`;
}

const SEEN = { place: PlacingSeen, name: NamingSeen, mission: MissionSeen };

/** @param {{view: View, t: Words}} props */
export function OnWall({ view, t }) {
  const phase = /** @type {'dream' | 'place' | 'name' | 'mission'} */ (view.run.phase);
  if (phase === 'dream') return html`<${DreamingSeen} view=${view} t=${t} />`;
  return html`
    <div class="mandala-wall">
      <div class="mandala-around"><${Circle} view=${view} t=${t} wall /><${Rings} run=${view.run} t=${t} /></div>
      <div class="mandala-told"><${SEEN[phase]} view=${view} t=${t} /></div>
    </div>`;
}

/** @param {View} view @param {Words} t @returns {import('../../ui/activity.js').Ahead | undefined} the next of its four times; at the end the voices are counted */
export function onwards({ run }, t) {
  const next = NEXT[run.phase];
  if (next) return { label: t(next.key), command: 'go_to', data: { phase: next.to } };
  return run.elect && !missionOf(run) ? { label: t('mandala-desk-count'), command: 'count_mission', icon: 'check' } : undefined;
}

/** @param {{view: View, t: Words, send: import('../../ui/writing.js').Send}} props */
export function AtDesk({ view, t, send }) {
  const { run } = view;
  const phase = /** @type {'dream' | 'place' | 'name' | 'mission'} */ (run.phase);
  const back = phase === 'name' || phase === 'mission' ? BACK[phase] : undefined;
  const advice = { dream: 'mandala-desk-dream', place: 'mandala-desk-place', name: 'mandala-desk-name-say', mission: 'mandala-desk-mission-say' };
  const closed = Boolean(view.now?.closed);
  return html`
    <p class="second">${t(advice[phase])}</p>
    ${phase !== 'mission' && html`<p><b>${t('mandala-ready', countHere(view, run.ready))}.</b> <span class="second">${t('mandala-ready-later')}</span></p>`}
    ${!closed && back && html`<div class="cards-send">
      <${Button} kind="quiet" onPress=${() => send('go_to', { phase: back })}>${t(`mandala-desk-back-${back}`)}<//>
    </div>`}
    ${phase === 'dream' ? html`<${DreamingSeen} view=${view} t=${t} />` : html`
      <div class="mandala-desk"><${Circle} view=${view} t=${t} /><div class="column">${phase === 'place' ? html`<${DreamList} view=${view} t=${t} open=${undefined} />` : html`<${SEEN[phase]} view=${view} t=${t} />`}</div></div>`}`;
}
