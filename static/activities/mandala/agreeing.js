/** Consent on a short text: no objection, or an objection with a word. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { countHere, objectionsTo, personOf, standOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('./state.js').Card} Card */

const LIMIT = 200;

/** Who answered how: counts, and the words that object. @param {{view: View, t: Words, card: Card}} props */
export function Answers({ view, t, card }) {
  const objections = objectionsTo(view.run, card);
  return html`
    <p class="second">${t('mandala-answers', countHere(view, card.agreed))}</p>
    ${objections.length > 0 && html`<ul class="mandala-objections">${objections.map((one) => html`<li key=${one.id}><${Icon} name="hand" /><span>${t('mandala-objection', { name: personOf(view, one.by), text: one.text })}</span></li>`)}</ul>`}`;
}

/** @param {{t: Words, send: Send, card: Card, draft: import('../../ui/writing.js').Draft, onDone: () => void, onBack: () => void}} props */
function Objecting({ t, send, card, draft, onDone, onBack }) {
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function object(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('answer', { card: card.id, objection: draft.value });
    if (!ack.ok) return;
    draft.clear();
    onDone();
  }

  return html`
    <form class="column" onSubmit=${object}>
      <${Field} focus label=${t('mandala-object-label')} hint=${t('mandala-object-hint')} limit=${LIMIT} lines=${2} value=${draft.value} refused=${refused}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send"><${Button} kind="main" submit>${t('mandala-object-go')}<//><${Button} kind="quiet" onPress=${onBack}>${t('mandala-leave')}<//></div>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => any, card: Card, onDone?: () => void}} props */
export function Answering({ view, t, send, draft, card, onDone = () => {} }) {
  const [objecting, setObjecting] = useState(false);
  const stand = standOf(card, view.seat);
  const mine = view.seat && card.agreed?.[view.seat];

  async function agree() {
    const ack = await send('answer', { card: card.id });
    if (ack.ok) onDone();
  }

  if (stand === 'adopted') return html`<p class="mandala-adopted"><${Icon} name="check" /> ${t('mandala-name-adopted')}</p>`;
  if (objecting) return html`<${Objecting} t=${t} send=${send} card=${card} draft=${draft(`objection_${card.id}`)} onDone=${() => (setObjecting(false), onDone())} onBack=${() => setObjecting(false)} />`;
  return html`
    ${stand === 'agreed' && html`<p class="mandala-adopted"><${Icon} name="check" /> ${t('mandala-agreed')}</p>`}
    ${stand === 'objected' && html`<p>${t('mandala-objected')}</p>`}
    <div class="cards-send">
      ${!mine && html`<${Button} kind=${stand === 'asked' ? 'main' : 'other'} onPress=${agree}>${t(stand === 'objected' ? 'mandala-object-not' : 'mandala-agree')}<//>`}
      ${stand !== 'objected' && html`<${Button} kind=${mine ? 'quiet' : 'other'} onPress=${() => setObjecting(true)}>${t('mandala-object')}<//>`}
    </div>`;
}
