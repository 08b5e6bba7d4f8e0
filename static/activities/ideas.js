/** Ideas by the minute: the server moves everybody on, first to write, then to read and elect, prompt by prompt. */
import { questionOf } from '../core/view.js';
import { endOfPart } from '../ui/activity.js';
import { answered, peopleHere, shownCards, speakersIn } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Answered, Writing } from '../ui/writing.js';
import { Elect, Piles, Winners, WallOnScreen } from './ideas_read.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const LIMIT = 200;
const MOST = 5;

/** Which prompt it is, and whether it is written for or read. @param {View} view */
function place({ run }) {
  const number = Object.keys(run.questions ?? {}).length;
  const reading = run.at >= number;
  const nth = Math.min(reading ? run.at - number : run.at ?? 0, number - 1);
  const field = `ideas_${nth + 1}`;
  return { number, nth, field, reading, prompt: run.questions?.[field] };
}

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { prompt, reading } = place(view);
  if (view.run.over) return t('ideas-over');
  return t(reading ? 'ideas-elect' : 'ideas-write', { prompt: t.pick(prompt) });
}

/** The problem, and how far we are. @param {{view: View, t: Words}} props */
function Above({ view, t }) {
  const { number, nth, reading } = place(view);
  const question = questionOf(view);
  return html`
    <div class="ideas-above">
      ${question && html`<p class="ideas-question" lang=${t.languageOf(question)}>${t.pick(question)}</p>`}
      <p class="second">${t(reading ? 'ideas-reading' : 'ideas-writing', { nth: nth + 1, number })}</p>
    </div>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function Write({ view, t, send, draft }) {
  const { field } = place(view);
  const people = peopleHere(view);
  return html`
    <section class="sheet padded">
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t('ideas-secret', { people })}</span></p>
      <${Writing} key=${field} view=${view} t=${t} send=${send} draft=${draft} field=${field} label=${t('ideas-label', { people })}
        go=${t('ideas-go')} limit=${LIMIT} most=${MOST * people} />
    </section>`;
}

/** What is read: one elects; a group, which has no facilitator of its own, lays together what says the same. @param {{view: View, t: Words, send: Send, field: string}} props */
function Read({ view, t, send, field }) {
  const cards = shownCards(view.run, field);
  return html`
    <${Elect} view=${view} t=${t} send=${send} field=${field} />
    ${view.group && cards.length > 1 && html`<details class="ideas-together"><summary>${t('ideas-together')}</summary><${Piles} t=${t} send=${send} cards=${cards} /></details>`}`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const { view, t, send } = props;
  const { field, reading } = place(view);
  if (view.run.over) return html`<div class="ideas"><${Winners} view=${view} t=${t} /></div>`;
  return html`
    <div class="ideas">
      <${Above} view=${view} t=${t} />
      ${reading ? html`<${Read} key=${field} view=${view} t=${t} send=${send} field=${field} />` : html`<${Write} ...${props} />`}
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const { field, reading, prompt } = place(view);
  if (view.run.over) return html`<div class="ideas"><${Winners} view=${view} t=${t} /></div>`;
  return html`
    <div class="ideas">
      <${Above} view=${view} t=${t} />
      ${reading ? html`<${WallOnScreen} t=${t} cards=${shownCards(view.run, field)} />` : html`<p class="ideas-prompt">${t.pick(prompt)}</p>`}
      <${Answered} view=${view} t=${t} later=${t(reading ? 'ideas-votes-later' : 'ideas-later')} />
    </div>`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} the next prompt */
function onwards(view, t) {
  const { reading, nth, number } = place(view);
  if (view.run.over || (reading && nth + 1 === number)) return undefined;
  return { label: t('ideas-next'), ...endOfPart(view.run), why: view.now?.deadline === undefined ? t('ideas-paused') : undefined };
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForDesk({ view, t, send }) {
  const { field, reading } = place(view);
  if (view.run.over) return html`<${Winners} view=${view} t=${t} />`;
  const { count, of } = answered(view);
  return html`
    <${Above} view=${view} t=${t} />
    <p>${t('cards-answered', { count, of })}</p>
    ${reading && html`<${Piles} key=${field} t=${t} send=${send} cards=${shownCards(view.run, field)} />`}`;
}

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards,
  waiting: (/** @type {View} */ view) => (view.run.over ? [] : speakersIn(view).filter((seat) => !view.run.answered?.[seat])),
};
