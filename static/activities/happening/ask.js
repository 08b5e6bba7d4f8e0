/** By consent: what is proposed, the two answers, and what the earlier proposals met. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Answered } from '../../ui/writing.js';
import { nameOf } from '../who.js';
import { choicesOf, myAnswer, myReason, objectionsTo } from './read.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */
/** @typedef {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} Props */

const LIMIT = 300;

/** @param {{view: View, t: Words}} props what is asked now, and why it comes first or next */
export function Proposed({ view, t }) {
  const { run } = view;
  const choice = choicesOf(view).find(({ id }) => id === run.proposed);
  const before = Object.entries(run.asked ?? {}).sort(([, a], [, b]) => a.n - b.n);
  return html`
    ${before.map(([id, { objections }]) => html`
      <div class="happening-before" key=${id}>
        <p><b>${t.pick(run.choices[id]?.text)}</b> <span class="second">${t('happening-objections', { count: objections })}</span></p>
        ${objectionsTo(run, id).map((card) => html`<p key=${card.id} class="happening-reason second"><b>${nameOf(view, card.by)}</b> ${card.text}</p>`)}
      </div>`)}
    <section class="happening-won sheet padded">
      <p class="second">${t(before.length ? 'happening-next-wished' : 'happening-most-wished', { count: run.wishes?.[run.proposed] ?? 0 })}</p>
      <h2 lang=${t.languageOf(choice?.text)}>${t.pick(choice?.text)}</h2>
    </section>`;
}

/** @param {Props & {onDone: () => void}} props */
function Answering({ view, t, send, draft: drafts, onDone }) {
  const draft = drafts('objection');
  const [objects, setObjects] = useState(Boolean(draft.value) || myAnswer(view) === 'objects');
  const [refused, setRefused] = useState('');
  const text = draft.value || myReason(view);

  /** @param {Event} event */
  async function object(event) {
    event.preventDefault();
    if (!text.trim()) return setRefused(t('happening-reason-empty'));
    const ack = await send('object', { text });
    if (ack.ok) (draft.clear(), onDone());
  }

  async function consent() {
    const ack = await send('no_objection');
    if (ack.ok) (draft.clear(), onDone());
  }

  if (!objects) {
    return html`
      <div class="cards-send">
        <${Button} kind="main" onPress=${consent}>${t('happening-no-objection')}<//>
        <${Button} icon="hand" onPress=${() => setObjects(true)}>${t('happening-object')}<//>
      </div>`;
  }
  return html`
    <form class="column" onSubmit=${object}>
      <${Field} label=${t('happening-reason')} lines=${2} limit=${LIMIT} value=${text} refused=${refused} hint=${t('happening-reason-hint')} focus
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send"><${Button} kind="main" submit>${t('happening-object-go')}<//><${Button} onPress=${() => (draft.clear(), setObjects(false))}>${t('happening-object-not')}<//></div>
    </form>`;
}

/** @param {Props} props */
export function Ask(props) {
  const { view, t } = props;
  const [changing, change] = useState('');
  const answer = myAnswer(view);
  const laid = answer && changing !== view.run.proposed;
  return html`
    <${Proposed} view=${view} t=${t} />
    <p class="cards-secret second"><${Icon} name="lock" /><span>${t('happening-ask-secret')}</span></p>
    ${!view.now?.closed && (laid
      ? html`<p class="happening-laid" role="status"><${Icon} name="check" /><b>${t(`happening-laid-${answer}`)}</b> <${Button} little icon="undo-2" onPress=${() => change(view.run.proposed)}>${t('happening-change')}<//></p>`
      : html`<${Answering} key=${view.run.proposed} ...${props} onDone=${() => change('')} />`)}
    <${Answered} view=${view} t=${t} later=${t('happening-ask-later')} />`;
}
