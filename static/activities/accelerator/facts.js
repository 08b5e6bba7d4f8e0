/** The situation, then questions of fact: asked in writing, answered in writing or aloud; advice waits for the help. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Subject } from './frame.js';
import { Chosen } from './choose.js';
import { Paged } from './paged.js';
import { OneText, Say } from './say.js';
import { nameOf, owns, ownerName, parkedOf, phaseOf, questionsOf, textOf } from './state.js';

const LIMIT = 1000;

/** @typedef {import('./state.js').Props} Props */
/** @typedef {import('./state.js').Card} Card */

/** What the owner told: for who came late, and to ask from. @param {{view: import('./state.js').View, t: import('./state.js').Words}} props */
export function Told({ view, t }) {
  const said = textOf(view, 'situation');
  return html`
    <section class="column accelerator-told">
      <${Subject} view=${view} t=${t} />
      ${said && html`<p class="card card-text">${said}</p>`}
    </section>`;
}

/** @param {Props} props */
export function Situation(props) {
  const { view, t } = props;
  return html`
    <div class="column">
      <${Chosen} view=${view} t=${t} />
      ${owns(view) ? html`
        <${Subject} view=${view} t=${t} />
        <${OneText} ...${props} field="situation" limit=${2000} lines=${6} onwards=${{ go: t('accelerator-on-facts') }} />` : html`
        <${Told} view=${view} t=${t} />
        ${!textOf(view, 'situation') && html`<p class="second">${t('accelerator-listening', { name: ownerName(view) })}</p>`}`}
    </div>`;
}

/** @param {{props: Props, card: Card, answer?: Card, first: boolean}} given `first`: the one that waits longest */
function Answering({ props, card, answer, first }) {
  const { t, send, draft: drafts } = props;
  const draft = drafts(`answer_${card.id}`);
  const [opened, open] = useState(false);
  const writing = first || opened || Boolean(draft.value);

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!draft.value.trim()) return;
    const ack = await send('answer', { card: card.id, text: draft.value });
    if (!ack.ok) return;
    draft.clear();
    open(false);
  }

  const aloud = html`<${Button} little icon="megaphone" pressed=${Boolean(card.aloud)} label=${t('accelerator-aloud-named', { text: card.text.slice(0, 60) })} onPress=${() => send('answer', { card: card.id, aloud: !card.aloud })}>${t('accelerator-aloud')}<//>`;
  const later = html`<${Button} little icon="hourglass" label=${t('accelerator-park-named', { text: card.text.slice(0, 60) })} onPress=${() => send('park', { card: card.id })}>${t('accelerator-park')}<//>`;
  if (!writing) {
    return html`<span class="row wraps">
      ${!card.aloud && html`<${Button} little icon="pencil" label=${t(answer ? 'accelerator-change-named' : 'accelerator-answer-named', { text: card.text.slice(0, 60) })} onPress=${() => (answer && draft.set(answer.text), open(true))}>${t(answer ? 'accelerator-change' : 'accelerator-answer')}<//>`}
      ${!answer && aloud}${!answer && !card.aloud && later}
    </span>`;
  }
  return html`
    <form class="column" onSubmit=${write}>
      <${Field} label=${t('accelerator-label-answer')} limit=${LIMIT} lines=${2} value=${draft.value} onInput=${draft.set} />
      <div class="cards-send"><${Button} kind=${first ? 'main' : 'other'} little=${!first} submit>${t('accelerator-go-answer')}<//>${aloud}${later}</div>
    </form>`;
}

/** @param {{props: Props, card: Card, answer?: Card, first: boolean}} given */
function Question({ props, card, answer, first }) {
  const { view, t, send } = props;
  const mine = card.by === view.seat;
  return html`
    <li class="card column">
      <span><span class="card-text">${card.text}</span><span class="card-by second small">${nameOf(view, card.by)}</span></span>
      ${answer && html`<p class="accelerator-answer"><${Icon} name="check" /><span>${answer.text}</span></p>`}
      ${card.aloud && !owns(view) && html`<p class="accelerator-answer"><${Icon} name="megaphone" /><span>${t('accelerator-aloud-done')}</span></p>`}
      ${owns(view) && !view.now?.closed && html`<${Answering} props=${props} card=${card} answer=${answer} first=${first} />`}
      ${mine && !answer && !card.aloud && !view.now?.closed && html`<span class="row wraps">
        <${Button} little icon="undo-2" label=${t('cards-take-named', { text: card.text.slice(0, 60) })} onPress=${() => send('take_card', { card: card.id })}>${t('cards-take')}<//>
        <${Button} little icon="hourglass" label=${t('accelerator-park-named', { text: card.text.slice(0, 60) })} onPress=${() => send('park', { card: card.id })}>${t('accelerator-park-mine')}<//>
      </span>`}
    </li>`;
}

/** @param {{props: Props}} given */
function Questions({ props }) {
  const { view, t } = props;
  const asked = questionsOf(view);
  if (!asked.length) return html`<p class="second">${t('accelerator-no-questions')}</p>`;
  const open = asked.filter(({ card, answer }) => !answer && !card.aloud);
  const list = owns(view) ? [...open, ...asked.filter((one) => !open.includes(one))] : [...asked].reverse(); // the owner answers the oldest first; others see the newest
  return html`
    <${Paged} t=${t} items=${list}>${(/** @type {typeof list} */ shown) => html`
      <ul class="column" aria-label=${t('accelerator-questions')}>${shown.map((one) => html`<${Question} key=${one.card.id} props=${props} ...${one} first=${one === open[0]} />`)}</ul>`}<//>`;
}

/** @param {{view: import('./state.js').View, t: import('./state.js').Words, send?: import('./state.js').Send, mayReturn: (card: Card) => boolean}} props */
export function Parked({ view, t, send, mayReturn }) {
  const parked = parkedOf(view);
  if (!parked.length) return null;
  return html`
    <section class="column well padded" aria-label=${t('accelerator-parked')}>
      <p class="cards-secret second"><${Icon} name="hourglass" /><span>${t('accelerator-parked')}</span></p>
      <ul class="column">${parked.map((card) => html`
        <li key=${card.id} class="row wraps"><span class="grow">${card.text} <span class="second small">${nameOf(view, card.by)}</span></span>
          ${send && mayReturn(card) && html`<${Button} little icon="undo-2" label=${t('accelerator-unpark-named', { text: card.text.slice(0, 60) })} onPress=${() => send('park', { card: card.id, on: false })}>${t('accelerator-unpark')}<//>`}
        </li>`)}</ul>
    </section>`;
}

/** @param {Props} props */
export function Facts(props) {
  const { view, t, send } = props;
  const mine = owns(view);
  const parking = (/** @type {(also: object) => void} */ say) => html`<${Button} icon="hourglass" onPress=${() => say({ parked: true })}>${t('accelerator-park-write')}<//>`;
  const unanswered = questionsOf(view).some(({ card, answer }) => !answer && !card.aloud);
  return html`
    <div class=${classes('accelerator-two', mine && 'owner')}>
      <div class=${classes('column', !mine && 'writes')}>
        ${mine ? html`<${Questions} props=${props} />` : html`<${Told} view=${view} t=${t} /><${Say} ...${props} field="question" limit=${300} more=${parking} />`}
      </div>
      <div class="column">
        ${mine ? html`
          ${!view.now?.closed && html`<p class="second">${t('accelerator-facts-owner')}</p>
          <p><${Button} kind=${unanswered ? 'other' : 'main'} icon="step-forward" onPress=${() => send('next_phase', { phase: phaseOf(view) })}>${t('accelerator-on-ask')}<//></p>`}
          <${Told} view=${view} t=${t} />` : html`<${Questions} props=${props} />`}
        <${Parked} view=${view} t=${t} send=${send} mayReturn=${(/** @type {Card} */ card) => mine || card.by === view.seat} />
      </div>
    </div>`;
}

/** @param {Props} props */
export function Asking(props) {
  const { view, t } = props;
  const said = textOf(view, 'ask');
  if (owns(view)) {
    return html`
      <div class="column">
        <p class="second">${t('accelerator-ask-how')}</p>
        <${OneText} ...${props} field="ask" limit=${300} lines=${2} onwards=${{ go: t('accelerator-on-help'), why: said ? undefined : t('accelerator-ask-first') }} />
        <p class="second">${t('accelerator-ask-then')}</p>
      </div>`;
  }
  return html`<div class="column"><p class="second">${t('accelerator-ask-wait')}</p><${Told} view=${view} t=${t} /></div>`;
}
