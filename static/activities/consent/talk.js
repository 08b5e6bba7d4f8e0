/** Questions and their answers; then the round in which everyone reacts and the one who proposes listens. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { floorOf, placeIn } from '../round_order.js';
import { nameOf } from '../who.js';
import { isMine, ofField } from './read.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */
/** @typedef {import('./read.js').Card} Card */
/** @typedef {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} Props */

const LIMIT = 500;
const ON_SCREEN = 4;

/** One field and its button. @param {{t: Words, draft: Draft, label: string, go: string, hint?: string, main?: boolean, onSend: (text: string) => Promise<any>, children?: any}} props */
export function Say({ t, draft, label, go, hint, main, onSend, children }) {
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function say(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await onSend(draft.value);
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="column consent-form" onSubmit=${say}>
      <${Field} label=${label} lines=${2} limit=${LIMIT} value=${draft.value} refused=${refused} hint=${hint}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send"><${Button} kind=${main ? 'main' : 'other'} submit>${go}<//>${children}</div>
    </form>`;
}

/** @param {{view: View, t: Words, card: Card}} props */
function Question({ view, t, card }) {
  const answer = ofField(view.run, 'answer').find((one) => one.of === card.id);
  const settled = !answer && card.settled && t(`consent-settled-${card.settled}`);
  return html`
    <p class="card-text"><b>${nameOf(view, card.by)}</b> ${card.text}</p>
    ${answer && html`<p class="consent-answer card-text">${answer.text}</p>`}
    ${settled && html`<p class="consent-answer second">${settled}</p>`}`;
}

/** @param {Props & {card: Card, main: boolean}} props how it is answered, by who carries the proposal */
function Answer({ t, send, draft, card, main }) {
  const settle = (/** @type {string} */ how) => () => send('settle_question', { question: card.id, how });
  return html`
    <${Say} t=${t} draft=${draft(`answer_${card.id}`)} label=${t('consent-answer')} go=${t('consent-answer-go')} main=${main}
      onSend=${(/** @type {string} */ text) => send('answer_question', { question: card.id, text })}>
      <${Button} little icon="megaphone" onPress=${settle('aloud')}>${t('consent-aloud')}<//>
      <${Button} kind="quiet" little onPress=${settle('unspecified')}>${t('consent-unspecified')}<//>
    <//>`;
}

/** @param {{view: View, t: Words, answering?: (card: Card, first: boolean) => any, most?: number}} props */
export function Questions({ view, t, answering, most }) {
  const all = ofField(view.run, 'question');
  const cards = most ? all.slice(-most) : all;
  const first = all.find((card) => !card.settled);
  if (!all.length) return html`<p class="second">${t('consent-no-question')}</p>`;
  return html`
    <ul class="consent-list">
      ${cards.map((card) => html`<li class="card" key=${card.id}><${Question} view=${view} t=${t} card=${card} />${answering && !card.settled && answering(card, card.id === first?.id)}</li>`)}
    </ul>`;
}

/** @param {Props} props */
export function Clarify(props) {
  const { view, t, send, draft } = props;
  const mine = isMine(view);
  return html`
    ${!mine && html`<${Say} t=${t} draft=${draft('question')} label=${t('consent-question')} hint=${t('consent-question-hint')} go=${t('consent-ask')} main
      onSend=${(/** @type {string} */ text) => send('ask', { text })} />`}
    <section class="column" aria-label=${t('consent-questions')}>
      <h2>${t('consent-questions')}</h2>
      <${Questions} view=${view} t=${t} answering=${mine ? (/** @type {Card} */ card, /** @type {boolean} */ first) => html`<${Answer} ...${props} card=${card} main=${first} />` : undefined} />
    </section>`;
}

/** @param {{view: View, t: Words, most?: number}} props */
export function Reactions({ view, t, most }) {
  const all = ofField(view.run, 'reaction').reverse();
  if (!all.length) return html`<p class="second">${t('consent-no-reaction')}</p>`;
  return html`
    <ul class="consent-list">
      ${all.slice(0, most).map((card) => html`<li class="card" key=${card.id}><p class="card-text">${card.text}</p><p class="card-by second small">${nameOf(view, card.by)}</p></li>`)}
      ${most && all.length > most && html`<li class="card-rest">${t('cards-rest', { count: all.length - most })}</li>`}
    </ul>`;
}

/** @param {Props} props */
export function React(props) {
  const { view, t, send, draft } = props;
  const place = view.now?.closed || isMine(view) ? 'over' : placeIn(view.run, view.seat);
  const speaking = place === 'mine' || place === 'late';
  const again = view.run.turn?.passed?.[view.seat ?? ''];
  return html`
    ${speaking && html`
      <${Say} t=${t} draft=${draft('reaction')} label=${t('consent-reaction')} hint=${t('consent-reaction-hint')} go=${t('consent-react-go')} main
        onSend=${(/** @type {string} */ text) => send('speak', { text })}>
        <${Button} icon="megaphone" onPress=${() => send('speak')}>${t('consent-said')}<//>
        ${place === 'mine' && html`<${Button} kind="quiet" onPress=${() => send('pass_turn')}>${t(again ? 'consent-silent' : 'consent-pass')}<//>`}
      <//>`}
    <section class="column" aria-label=${t('consent-reactions')}><h2>${t('consent-reactions')}</h2><${Reactions} view=${view} t=${t} /></section>`;
}

/** @param {{view: View, t: Words}} props on the projector, where who speaks stands below */
export function ReactScreen({ view, t }) {
  return html`
    ${!floorOf(view.run) && html`<p class="consent-floor heading">${t('consent-round-over')}</p>`}
    <${Reactions} view=${view} t=${t} most=${ON_SCREEN} />`;
}
