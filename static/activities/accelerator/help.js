/** The help: others in writing and by turn; the owner in silence, with a notebook. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { myCards, peopleHere } from '../../ui/cards.js';
import { Answered, Mine } from '../../ui/writing.js';
import { Paged } from './paged.js';
import { Say } from './say.js';
import { floorOf, helpOf, nameOf, owns, ownerName, ownText, waitsInside } from './state.js';

const LIMIT = 1000;
const NOTES = 5000;

/** @typedef {import('./state.js').Props} Props */
/** @typedef {import('./state.js').Card} Card */

/** Theirs alone: it never leaves their own layer. @param {Props & {lines?: number}} props */
export function Notebook({ view, t, send, draft: drafts, lines = 7 }) {
  const draft = drafts('notebook');
  const kept = ownText(view, 'notebook');
  const [touched, touch] = useState(Boolean(draft.value));
  const value = touched ? draft.value : kept;
  const saved = value === kept;

  /** @param {string} text */
  function set(text) {
    touch(true);
    draft.set(text);
  }

  async function save() {
    if (saved) return;
    const ack = await send('write_note', { text: value });
    if (!ack.ok) return;
    draft.clear();
    touch(false);
  }

  return html`
    <section class="accelerator-notebook column writes" onFocusOut=${save}>
      <${Field} label=${t('accelerator-notebook')} lines=${lines} limit=${NOTES} value=${value} onInput=${set} hint=${t('accelerator-notebook-hint', { people: peopleHere(view) })} />
      <p class="row wraps"><${Button} little icon="check" why=${saved ? t('accelerator-notebook-saved') : undefined} onPress=${save}>${t('accelerator-notebook-go')}<//>
        <span class="second small" role="status">${saved && kept ? t('accelerator-notebook-saved') : ''}</span></p>
    </section>`;
}

/** Once the help is over they are read. @param {{view: import('./state.js').View, t: import('./state.js').Words}} props */
export function MyNotes({ view, t }) {
  const notes = ownText(view, 'notebook');
  if (!notes) return null;
  return html`<section class="accelerator-notebook" aria-label=${t('accelerator-notebook')}><p class="cards-secret second"><${Icon} name="lock" /><span>${t('accelerator-notebook')}</span></p><p class="card-text">${notes}</p></section>`;
}

/** @param {{props: Props, card: Card, also?: any}} given */
function Suggestion({ props, card, also }) {
  const { view, t, send } = props;
  const mine = card.by === view.seat && card.field === 'suggestion';
  return html`
    <li class="card row">
      <span class="grow"><span class="card-text">${card.text}</span><span class="card-by second small">${nameOf(view, card.by)}${card.parked && ` · ${t('accelerator-was-parked')}`}</span></span>
      ${mine && view.run.phase === 'help' && !view.now?.closed && html`<${Button} little icon="undo-2" label=${t('cards-take-named', { text: card.text.slice(0, 60) })} onPress=${() => send('take_card', { card: card.id })}>${t('cards-take')}<//>`}
      ${also}
    </li>`;
}

/** @param {{props: Props, also?: (card: Card) => any}} given `also`: what else one may do with each */
export function Suggestions({ props, also }) {
  const { view, t } = props;
  const cards = helpOf(view).reverse();
  if (!cards.length) return html`<p class="second">${t('accelerator-no-help')}</p>`;
  return html`
    <${Paged} t=${t} items=${cards}>${(/** @type {Card[]} */ shown) => html`
      <ul class="column" aria-label=${t('accelerator-suggestions')}>${shown.map((card) => html`<${Suggestion} key=${card.id} props=${props} card=${card} also=${also?.(card)} />`)}</ul>`}<//>`;
}

/** @param {Props} props */
function MyTurn({ view, t, send }) {
  const passed = view.run.turn?.passed?.[view.seat ?? ''];
  return html`
    <section class="accelerator-turn" aria-label=${t('accelerator-turn')}>
      <p class="heading">${t('accelerator-turn')}</p>
      <div class="cards-send">
        <${Button} kind="main" icon="check" onPress=${() => send('end_turn')}>${t('accelerator-turn-done')}<//>
        <${Button} kind="quiet" onPress=${() => send('pass_turn')}>${t(passed ? 'accelerator-turn-silent' : 'accelerator-turn-pass')}<//>
      </div>
    </section>`;
}

/** @param {{view: import('./state.js').View, t: import('./state.js').Words}} props where nobody has the floor; who has it stands in the top line */
export function OpenFloor({ view, t }) {
  const floor = floorOf(view);
  if (waitsInside(view)) return html`<p class="second">${t('accelerator-inside')}</p>`;
  if (!view.run.turn) return html`<p class="second">${t('accelerator-floor-open')}</p>`;
  return floor ? null : html`<p class="second">${t('accelerator-floor-over')}</p>`;
}

/** @param {Props} props */
function Helping(props) {
  const { view, t, send, draft } = props;
  const turn = floorOf(view) === view.seat;
  const hidden = view.run.hidden && !view.run.revealed;
  return html`
    ${turn && !view.now?.closed ? html`<${MyTurn} ...${props} />` : html`<${OpenFloor} view=${view} t=${t} />`}
    ${hidden && html`<p class="cards-secret second"><${Icon} name="lock" /><span>${t('accelerator-hidden')}</span></p>`}
    <${Say} ...${props} field="suggestion" limit=${LIMIT} quiet=${turn} />
    ${ownerName(view) && html`<p class="cards-secret second"><${Icon} name="eye" /><span>${t('accelerator-owner-listens', { name: ownerName(view) })}</span></p>`}
    ${hidden && myCards(view, 'suggestion').length > 0 && html`<${Mine} view=${view} t=${t} send=${send} draft=${draft('suggestion')} field="suggestion" />`}`;
}

/** @param {Props} props */
export function Help(props) {
  const { view, t } = props;
  const mine = owns(view);
  const hidden = view.run.hidden && !view.run.revealed;
  const list = html`<div class="column">
    ${mine && html`<${OpenFloor} view=${view} t=${t} />`}
    ${hidden && html`<${Answered} view=${view} t=${t} later=${t('accelerator-hidden-later')} />`}
    <${Suggestions} props=${props} />
  </div>`;
  return html`
    <div class=${classes('accelerator-two', mine && 'owner')}>
      ${mine ? list : html`<div class="column writes"><${Helping} ...${props} /></div>`}
      ${mine ? html`<${Notebook} ...${props} />` : list}
    </div>`;
}
