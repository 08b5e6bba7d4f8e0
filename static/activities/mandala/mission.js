/** The mission: sentences proposed and worded otherwise, then one that everybody carries: by consent, or elected. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Answering, Answers } from './agreeing.js';
import { cardsOf, missionOf, personOf, putTo, standOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('./state.js').Card} Card */
/** @typedef {{view: View, t: Words, send: Send, draft: (field: string) => any}} Props */

const LIMIT = 280;

/** @param {Props & {amends: string, main: boolean, onDone: () => void}} props */
function Writing({ t, send, draft: drafts, amends, main, onDone }) {
  const draft = drafts('mission');
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function propose(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('propose_mission', { text: draft.value, ...(amends ? { amends } : {}) });
    if (!ack.ok) return;
    draft.clear();
    onDone();
  }

  return html`
    <form class="column" onSubmit=${propose}>
      <${Field} key=${amends} focus=${Boolean(amends)} label=${t('mandala-mission-label')} hint=${t('mandala-mission-hint')} lines=${3} limit=${LIMIT} value=${draft.value} refused=${refused}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send"><${Button} kind=${main ? 'main' : 'other'} submit>${t('mandala-mission-go')}<//></div>
    </form>`;
}

/** @param {{view: View, t: Words, card: Card}} props */
function By({ view, t, card }) {
  const from = card.amends && view.run.cards[card.amends];
  const name = personOf(view, card.by);
  return html`<span class="second small">${from ? t('mandala-mission-amends', { name, other: personOf(view, from.by) }) : t('mandala-mission-by', { name })}</span>`;
}

/** @param {Props & {onAmend: (card: Card) => void}} props */
function Proposals({ view, t, send, onAmend }) {
  const { run } = view;
  const put = putTo(run);
  const may = !run.elect && (!put || Object.keys(put.objected ?? {}).length > 0);
  const cards = cardsOf(run, 'mission').filter((card) => card.id !== put?.id);
  if (!cards.length) return put ? null : html`<p class="second">${t('mandala-mission-none')}</p>`;
  return html`
    <h2>${t('mandala-missions')}</h2>
    <ul class="column">
      ${cards.map((card) => html`
        <li class="card" key=${card.id}>
          <span class="card-text">${card.text}</span><${By} view=${view} t=${t} card=${card} />
          <div class="row wraps mandala-acts">
            ${may && html`<${Button} little label=${t('mandala-mission-put-named', { text: card.text })} onPress=${() => send('put_mission', { card: card.id })}>${t('mandala-mission-put-go')}<//>`}
            <${Button} little icon="pencil" label=${t('mandala-mission-amend-named', { text: card.text })} onPress=${() => onAmend(card)}>${t('mandala-mission-amend')}<//>
          </div>
        </li>`)}
    </ul>`;
}

/** @param {Props} props */
function Before({ view, t, send, draft }) {
  const put = putTo(view.run);
  if (!put) return null;
  return html`
    <section class="sheet padded column" aria-label=${t('mandala-mission-before-us')}>
      <p class="second">${t('mandala-mission-before-us')}</p>
      <p class="mandala-sentence heading">${put.text}</p>
      <${By} view=${view} t=${t} card=${put} />
      <${Answers} view=${view} t=${t} card=${put} />
      <${Answering} key=${put.id} view=${view} t=${t} send=${send} draft=${draft} card=${put} />
    </section>`;
}

/** @param {Props} props */
function Electing({ view, t, send }) {
  const { run, own, runId } = view;
  const mine = own.runs?.[runId]?.elected;
  const [picked, pick] = useState(mine ?? '');
  const cards = cardsOf(run, 'mission').filter((card) => !run.even || run.even[card.id]);
  const answered = Boolean(view.seat && run.answered?.[view.seat]);
  if (cards.length < 1) return null;
  return html`
    <form class="column" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), picked && send('elect_mission', { card: picked }))}>
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t('mandala-mission-elect-secret')}</span></p>
      <fieldset class="column"><legend class="spoken">${t('mandala-mission-elect-legend')}</legend>
        ${cards.map((card) => html`
          <label class="choice" key=${card.id}><input type="radio" name="mission" value=${card.id} checked=${picked === card.id} onChange=${() => pick(card.id)} />
            <span class="choice-sign"></span><span class="grow">${card.text}</span></label>`)}
      </fieldset>
      ${answered && picked === mine ? html`<p class="mandala-adopted"><${Icon} name="check" /> ${t('mandala-mission-elected')}</p>` : html`<div class="cards-send"><${Button} kind="main" submit why=${picked ? undefined : t('mandala-mission-elect')}>${t('mandala-mission-elect-go')}<//></div>`}
    </form>`;
}

/** @param {Props} props */
export function Mission(props) {
  const { view, t, draft: drafts } = props;
  const { run } = view;
  const [amends, amend] = useState('');
  const put = putTo(run);
  const electing = run.elect && cardsOf(run, 'mission').length > 0;
  const asked = !run.elect && standOf(put, view.seat) === 'asked';

  /** @param {Card} card */
  function reword(card) {
    drafts('mission').set(card.text);
    amend(card.id);
  }

  const writing = html`<${Writing} ...${props} amends=${amends} main=${!electing && !asked} onDone=${() => amend('')} />`;
  return html`
    ${!run.elect && html`<${Before} ...${props} />`}
    ${electing && html`<${Electing} key=${JSON.stringify(run.even)} ...${props} />`}
    ${!run.even && (amends || (!put && !electing) ? writing : html`<details class="mandala-part"><summary><b>${t('mandala-mission-write')}</b></summary>${writing}</details>`)}
    ${!run.even && html`<${Proposals} ...${props} onAmend=${reword} />`}`;
}

/** @param {{run: any, t: Words}} props what the group gave itself */
export const Ours = ({ run, t }) => missionOf(run) && html`
  <section class="mandala-ours" aria-label=${t('mandala-mission-ours')}><p class="second">${t('mandala-mission-ours')}</p><p class="mandala-sentence heading">${missionOf(run)}</p></section>`;
