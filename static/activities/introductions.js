/** Crossed introductions: two by two they talk, then each one presents the other. */
import { endOfPart } from '../ui/activity.js';
import { Button } from '../ui/button.js';
import { peopleHere, seatsIn } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { PRESENTING, inOrder, pairOf, presentedBy, turnOf, whose } from './introductions/pairs.js';
import { Presented, Presenting, saidIn } from './introductions/presenting.js';
import { Questions, Talking, nameOf } from './introductions/talking.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const ON_SCREEN = 6;
const FEW_PAIRS = 12; // so many leave room for the questions
const PAIRS_ON_SCREEN = 35;

/** @param {View} view @param {Words} t */
function talkSentence(view, t) {
  const me = view.seat ?? '';
  const pair = pairOf(view.run, me);
  if (!pair.length) return t('introductions-talk-screen');
  const people = peopleHere(view);
  if (pair.length === 1) return people > 1 ? t('introductions-table', { people }) : t('introductions-alone');
  if (pair.length > 2) return t('introductions-trio');
  const asks = (pair.indexOf(me) === 0) === (view.run.at === 0);
  return t(`introductions-${asks ? 'ask' : 'answer'}${view.run.at ? '-now' : ''}`, { name: nameOf(view, presentedBy(pair, me)) });
}

/** @param {View} view @param {Words} t */
function floorSentence(view, t) {
  const me = view.seat ?? '';
  const pair = pairOf(view.run, me);
  const turn = turnOf(view.run, me);
  const floor = whose(turn);
  if (!view.seat && view.run.circles) return t('introductions-circles-more');
  if (!floor) return t('introductions-over');
  const of = presentedBy(pairOf(view.run, floor), floor);
  if (floor === me) {
    if (of !== me) return t('introductions-present', { name: nameOf(view, of) });
    return t(peopleHere(view) > 1 ? 'introductions-present-table' : 'introductions-present-self');
  }
  if (view.seat && !pair.length) return t('introductions-late-listen');
  if (turn.order?.[turn.at + 1] === me && pair.length > 1) return t('introductions-next', { name: nameOf(view, presentedBy(pair, me)) });
  return of === floor ? t('introductions-listen-self', { name: nameOf(view, floor) }) : t('introductions-listen', { name: nameOf(view, floor), about: nameOf(view, of) });
}

/** @param {View} view @param {Words} t */
const sentence = (view, t) => (view.run.at >= PRESENTING ? floorSentence(view, t) : talkSentence(view, t));

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
const ForPlayers = (props) => (props.view.run.at >= PRESENTING ? html`<${Presenting} ...${props} />` : html`<${Talking} ...${props} />`);

/** @param {{view: View, t: Words, most?: number}} props */
function Pairs({ view, t, most = 400 }) {
  const pairs = inOrder(view.run.pairs);
  return html`
    <ul class="intro-pairs" aria-label=${t('introductions-pairs-talking')}>
      ${pairs.slice(0, most).map(([id, { seats }]) => html`<li key=${id} class=${classes('card', seats.length > 2 && 'trio')}><${Icon} name="messages-square" /><b>${t.list(seats.map((/** @type {string} */ seat) => nameOf(view, seat)))}</b></li>`)}
      ${pairs.length > most && html`<li class="card-rest">${t('cards-rest', { count: pairs.length - most })}</li>`}
    </ul>`;
}

/** @param {{view: View, t: Words, send?: Send}} props `send`: the desk may give a circle's floor on */
function Circles({ view, t, send }) {
  return html`
    <ul class="intro-circles">
      ${inOrder(view.run.circles).map(([id, { turn, n }]) => {
        const floor = view.now?.closed ? undefined : whose(turn);
        return html`
          <li key=${id} class="card"><span class="grow"><b>${t('introductions-circle-named', { n })}</b>
            <span class="second">${floor ? t('introductions-circle-floor', { name: nameOf(view, floor) }) : html`<${Icon} name="check" /> ${t('introductions-circle-done')}`}</span></span>
            ${send && floor && html`<${Button} little icon="step-forward" label=${t('introductions-move-on-named', { n })} onPress=${() => send('move_on', { circle: id })}>${t('introductions-move-on')}<//>`}</li>`;
      })}
    </ul>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  if (view.run.at < PRESENTING) {
    const many = Object.keys(view.run.pairs ?? {}).length > FEW_PAIRS;
    return html`
      <div class="intro">
        <p class="intro-half">${t(view.run.at ? 'introductions-halfway-done' : 'introductions-halfway')} ${view.run.at ? '' : t('introductions-then')}</p>
        <div class=${many ? 'intro-wall many' : 'intro-wall'}><${Pairs} view=${view} t=${t} most=${PAIRS_ON_SCREEN} />${!many && html`<${Questions} view=${view} t=${t} />`}</div>
      </div>`;
  }
  if (view.run.circles) return html`<div class="intro"><${Circles} view=${view} t=${t} /></div>`;
  const said = saidIn(view, undefined);
  const floor = whose(view.run.turn ?? {});
  return html`
    <div class="intro presenting">
      ${floor && !view.now?.closed && html`<p class="intro-now">${nameOf(view, presentedBy(pairOf(view.run, floor), floor))}</p>`}
      ${said.length > 0 && html`<ul class="cards-list">${said.slice(0, ON_SCREEN).map((card) => html`<${Presented} key=${card.id} view=${view} t=${t} card=${card} />`)}</ul>`}
    </div>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForDesk({ view, t, send }) {
  const { run } = view;
  if (run.at >= PRESENTING) {
    const said = saidIn(view, undefined);
    return html`
      <div class="intro">
        ${run.circles && html`<p class="second">${t('introductions-circles-more')}</p><${Circles} view=${view} t=${t} send=${send} />`}
        ${said.length ? html`<ul class="cards-list">${said.map((card) => html`<${Presented} key=${card.id} view=${view} t=${t} card=${card} />`)}</ul>` : html`<p class="second">${t('introductions-none-yet')}</p>`}
      </div>`;
  }
  return html`
    <div class="intro">
      <p><b>${t(run.at ? 'introductions-second' : 'introductions-first')}.</b> ${t(run.at ? 'introductions-halfway-done' : 'introductions-halfway')}</p>
      <h2>${t('introductions-pairs', { count: Object.keys(run.pairs ?? {}).length })}</h2>
      <${Pairs} view=${view} t=${t} />
    </div>`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} halfway they change, then they present each other */
function onwards({ run, now }, t) {
  if (run.at >= PRESENTING) return undefined;
  return { label: t('introductions-swap'), ...endOfPart(run), why: now?.deadline === undefined ? t('introductions-paused') : undefined };
}

/** @param {View} view @returns {string[]} who waits for the floor */
function waiting({ room, run }) {
  if (run.at < PRESENTING) return [];
  return seatsIn(room).filter((seat) => {
    const { order = [], at = 0 } = turnOf(run, seat);
    return order.slice(at).includes(seat);
  });
}

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, waiting, onwards };
