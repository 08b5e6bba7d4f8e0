/** A round: the floor goes round once; one speaks, writes or passes; who passed was asked again; the facilitator is last. */
import { peopleHere, seatsIn, shownCards } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { CardList, ScreenCards } from '../ui/shown_cards.js';
import { choicesIn, KeepChoice } from './round/keep.js';
import { GiveLastWord, LastWord } from './round/last_word.js';
import { Order } from './round/order.js';
import { Speak } from './round/speak.js';
import { beforeMe, floorOf, placeIn } from './round_order.js';
import { nameOf } from './who.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const ON_SCREEN = 6;

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const place = placeIn(view.run, view.seat);
  const name = nameOf(view, floorOf(view.run));
  if (place === 'mine' || place === 'late') return t(view.run.turn?.passed?.[view.seat ?? ''] ? 'round-again' : 'round-speak');
  if (place === 'over') return t('round-over');
  return t(place === 'next' ? 'round-next' : 'round-listen', { name });
}

/** @param {{view: View, t: Words}} props */
function Words({ view, t }) {
  const cards = shownCards(view.run, 'words');
  if (!cards.length) return html`<p class="second">${t(floorOf(view.run) && !view.now?.closed ? 'round-none-yet' : 'cards-none')}</p>`;
  return html`<${CardList} view=${view} t=${t} cards=${[...cards].reverse()} />`;
}

/** @param {{view: View, t: Words}} props */
const Prompt = ({ view, t }) => (view.run.prompt ? html`<p class="round-prompt heading" lang=${t.languageOf(view.run.prompt)}>${t.pick(view.run.prompt)}</p>` : null);

/** Before my turn: how far it is, and time to choose how my words are kept. @param {{view: View, t: Words, draft: (field: string) => Draft}} props */
function Waiting({ view, t, draft }) {
  const count = beforeMe(view.run, view.seat);
  if (count === undefined) return null;
  return html`
    <p>${t('round-before-me', { count })}</p>
    ${choicesIn(view.run).length > 0 && html`<${KeepChoice} t=${t} run=${view.run} draft=${draft('keep')} people=${peopleHere(view)} />`}`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const { view, t } = props;
  const place = view.now?.closed ? 'over' : placeIn(view.run, view.seat);
  const speaking = place === 'mine' || place === 'late';
  return html`
    <div class="round">
      <div class="column round-main">
        <${Prompt} view=${view} t=${t} />
        ${speaking ? html`<${Speak} ...${props} late=${place === 'late'} />` : place !== 'over' && html`<${Waiting} ...${props} />`}
        <${LastWord} run=${view.run} t=${t} />
        ${view.run.words !== 'spoken' && html`<section class="column" aria-label=${t('round-said')}><h2>${t('round-said')}</h2><${Words} view=${view} t=${t} /></section>`}
      </div>
      <${Order} view=${view} t=${t} />
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const floor = floorOf(view.run);
  const cards = [...shownCards(view.run, 'words')].reverse();
  const last = view.run.cards?.last_word;
  return html`
    <div class=${cards.length || last ? 'round-screen' : 'round-screen waits'}>
      <${Prompt} view=${view} t=${t} />
      ${!floor && view.step?.instruction && html`<p class="round-last">${t('round-over')}</p>`}
      <${LastWord} run=${view.run} t=${t} />
      ${cards.length > 0 && html`<${ScreenCards} view=${view} t=${t} cards=${cards} most=${last ? ON_SCREEN / 2 : ON_SCREEN} />`}
    </div>`;
}

/** @param {{view: View, t: Words, send: Send}} props the floor itself stands above, with the button that moves it on */
const ForDesk = ({ view, t, send }) => html`
  <div class="column">
    ${!floorOf(view.run) && html`<${GiveLastWord} run=${view.run} t=${t} send=${send} />`}
    ${view.run.words !== 'spoken' && html`<${Words} view=${view} t=${t} />`}
  </div>`;

/** @param {View} view @returns {string[]} who has not had the floor yet */
function waiting({ room, run }) {
  const { order = [], at = 0 } = run.turn ?? {};
  const coming = order.slice(at);
  return seatsIn(room).filter((seat) => coming.includes(seat));
}

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, waiting };
