/** A moving debate: people are notes on a line; they take a place unseen, then move as they change their mind. */
import { notAnswered, peopleHere } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Answered, Writing } from '../ui/writing.js';
import { Arguments } from './moving_debate/arguments.js';
import { ForDesk, onwards } from './moving_debate/desk.js';
import { Everything, Figure, Items } from './moving_debate/figure.js';
import { Place, Placed, Secret } from './moving_debate/place.js';
import { ForScreen } from './moving_debate/screen.js';
import { isList, myDots, numberOf, statementOf } from './moving_debate/state.js';
import { Talk } from './moving_debate/talk.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */
/** @typedef {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} Props */

const ITEM = 120;
const MOST = 5;

/** On the wall the statement itself is the sentence; elsewhere it is what one does now. @param {View} view @param {Words} t */
function sentence(view, t) {
  const { text } = statementOf(view);
  const { phase, floor } = view.run;
  if (view.place === 'screen' && phase !== 'over') return isList(view) ? t.pick(text) : t('moving-debate-quoted', { text: t.pick(text) });
  if (isList(view) && phase !== 'over') return t(phase === 'place' ? 'moving-debate-write' : 'moving-debate-read');
  if (phase === 'talk' && view.seat && myDots(view).includes(floor?.who)) return t('moving-debate-speak');
  return t(`moving-debate-${phase}`);
}

/** @param {{view: View, t: Words}} props */
function Statement({ view, t }) {
  const { text, n } = statementOf(view);
  return html`
    <p class="second">${t(isList(view) ? 'moving-debate-nth-list' : 'moving-debate-nth', { nth: n, of: numberOf(view) })}</p>
    <p class="debate-statement" lang=${t.languageOf(text)}>${isList(view) ? t.pick(text) : t('moving-debate-quoted', { text: t.pick(text) })}</p>`;
}

/** @param {Props} props */
function Listing({ view, t, send, draft }) {
  const { at, phase, anonymous } = view.run;
  const people = peopleHere(view);
  if (phase !== 'place') return html`<${Items} view=${view} t=${t} field=${at} />`;
  return html`
    <section class="sheet padded">
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t(anonymous ? 'moving-debate-secret-anonymous' : 'moving-debate-items-secret', { people })}</span></p>
      <${Writing} key=${at} view=${view} t=${t} send=${send} draft=${draft} field=${at} label=${t('moving-debate-item')} go=${t('moving-debate-item-go')} limit=${ITEM} most=${MOST * people} lines=${1} />
    </section>
    <${Answered} view=${view} t=${t} later=${t('moving-debate-items-later')} />`;
}

/** @param {Props} props */
function Lined(props) {
  const { view, t, send } = props;
  const { phase, at, few } = view.run;
  if (phase === 'end') return html`<${Figure} view=${view} t=${t} field=${at} /><${Arguments} view=${view} t=${t} />`;
  if (phase === 'place') {
    return html`<${Secret} view=${view} t=${t} /><${Place} key=${at} ...${props} /><${Placed} view=${view} t=${t} />`;
  }
  return html`
    <div class="debate-talk">
      <div class="debate-left">${few && html`<p class="debate-few">${t('moving-debate-few')}</p>`}<${Place} key=${at} ...${props} /></div>
      <div class="debate-right"><${Talk} ...${props} /></div>
    </div>
    <${Arguments} view=${view} t=${t} send=${send} />
    <p class="second">${t('moving-debate-private')}</p>`;
}

/** @param {Props} props */
function ForPlayers(props) {
  const { view, t } = props;
  if (!view.run.at) return null;
  if (view.run.phase === 'over') return html`<div class="debate"><${Everything} view=${view} t=${t} /></div>`;
  return html`
    <div class=${"debate"}>
      <${Statement} view=${view} t=${t} />
      ${isList(view) ? html`<${Listing} ...${props} />` : html`<${Lined} ...${props} />`}
    </div>`;
}

/** @param {View} view @returns {string[]} who has not taken a place yet; nobody can tell, where places are anonymous */
const waiting = (view) => (view.run.phase === 'place' ? notAnswered(view) : []);

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, waiting, onwards };
