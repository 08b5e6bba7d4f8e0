/** On the projector: the ask large, whose project it is, whose floor, and what has been written. */
import { html } from '../../ui/html.js';
import { Answered } from '../../ui/writing.js';
import { Ask, Owner, Phases, Secrecy, Subject } from './frame.js';
import { Chosen } from './choose.js';
import { OpenFloor } from './help.js';
import { Concluded, KeptByAll } from './synthesis.js';
import { cardsOf, helpOf, nameOf, phaseOf, questionsOf, textOf } from './state.js';

const MOST = 6;
const AFTER = ['synthesis', 'keep']; // then the plan needs the room

/** @typedef {import('./state.js').View} View */
/** @typedef {import('./state.js').Words} Words */
/** @typedef {import('./state.js').Card} Card */

/** The newest, as many as can be read. @param {{view: View, t: Words, cards: Card[], more?: (card: Card) => any, none: string}} props */
function Newest({ view, t, cards, more, none }) {
  if (!cards.length) return html`<p class="second">${t(none)}</p>`;
  const rest = cards.length - MOST;
  return html`
    <ul class="cards-list many">
      ${cards.slice(-MOST).reverse().map((card) => html`<li class="card" key=${card.id}><span class="card-text">${card.text}</span>${more?.(card)}<span class="card-by second small">${nameOf(view, card.by)}</span></li>`)}
      ${rest > 0 && html`<li class="card-rest">${t('cards-rest', { count: rest })}</li>`}
    </ul>`;
}

/** @param {{view: View, t: Words}} props */
function Choosing({ view, t }) {
  const wall = view.run.way === 'wall';
  const more = (/** @type {Card} */ card) => card.more && html`<span class="accelerator-more">${card.more}</span>`;
  return html`
    <${Subject} view=${view} t=${t} />
    ${wall && html`<div class="accelerator-projects"><${Newest} view=${view} t=${t} cards=${cardsOf(view, 'project')} more=${more} none="accelerator-wall-empty" /></div>
      <${Answered} view=${view} t=${t} later=${t('accelerator-hands-later')} />`}`;
}

/** @param {{view: View, t: Words}} props */
function Asked({ view, t }) {
  const asked = questionsOf(view);
  const answers = new Map(asked.map(({ card, answer }) => [card.id, answer?.text ?? (card.aloud ? t('accelerator-aloud-done') : '')]));
  return html`<${Newest} view=${view} t=${t} cards=${asked.map(({ card }) => card)} none="accelerator-no-questions"
    more=${(/** @type {Card} */ card) => answers.get(card.id) && html`<span class="accelerator-more">${answers.get(card.id)}</span>`} />`;
}

/** @param {{view: View, t: Words}} props */
function Helped({ view, t }) {
  return html`
    <${OpenFloor} view=${view} t=${t} />
    ${view.run.hidden && !view.run.revealed && html`<${Answered} view=${view} t=${t} later=${t('accelerator-hidden-later')} />`}
    <${Newest} view=${view} t=${t} cards=${helpOf(view)} none="accelerator-no-help" />`;
}

/** @param {{view: View, t: Words}} props */
function Told({ view, t }) {
  const said = textOf(view, 'situation');
  return html`<${Owner} view=${view} t=${t} size=${72} /><${Subject} view=${view} t=${t} /><${Chosen} view=${view} t=${t} />${said && html`<p class="card card-text">${said}</p>`}`;
}

/** @type {{[phase: string]: any}} */
const PICTURES = {
  choose: Choosing, situation: Told, facts: Asked, ask: Told, help: Helped, synthesis: Concluded,
  keep: (/** @type {any} */ props) => html`<${Concluded} ...${props} /><${KeptByAll} ...${props} />`,
};

/** @param {{view: View, t: Words}} props */
export function ForScreen({ view, t }) {
  const Picture = PICTURES[phaseOf(view)];
  return html`
    <div class="accelerator-screen">
      <${Phases} view=${view} t=${t} />
      <${Ask} view=${view} t=${t} large=${!AFTER.includes(phaseOf(view))} />
      <div class="accelerator-picture"><${Picture} view=${view} t=${t} /></div>
      <${Secrecy} view=${view} t=${t} />
    </div>`;
}
