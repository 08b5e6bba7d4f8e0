/** A word for the box: what happens to it is said first; mine can be taken back as long as it is closed. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { peopleHere } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { mineHidden } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 300;

/** @param {{view: View, t: Words}} props */
export function BoxSecret({ view, t }) {
  const key = view.run.anonymous ? 'ideas-box-secret-nameless' : 'ideas-box-secret-named';
  return html`<p class="cards-secret second"><${Icon} name="lock" /><span>${t(key, { people: peopleHere(view) })}</span></p>`;
}

/** @param {{view: View, t: Words, send: Send, draft: Draft}} props */
function Mine({ view, t, send, draft }) {
  const mine = mineHidden(view);
  if (!mine.length) return null;

  /** @param {import('./state.js').Word} word */
  async function takeBack(word) {
    const ack = await send('take_card', { card: word.id });
    if (ack.ok && !draft.value) draft.set(word.text);
  }

  return html`
    <section class="cards-mine" aria-label=${t('ideas-box-mine', { count: mine.length })}>
      <p class="second">${t('ideas-box-mine', { count: mine.length })}</p>
      <ul class="column">
        ${mine.map((word) => html`
          <li class="card row" key=${word.id}><span class="grow card-text">${word.text}</span>
            <${Button} little icon="undo-2" label=${t('cards-take-named', { text: word.text.slice(0, 60) })} onPress=${() => takeBack(word)}>${t('cards-take')}<//></li>`)}
      </ul>
    </section>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, main: boolean, focus?: boolean, onDone?: () => void}} props `main`: yellow, where the box has the stage */
export function Write({ view, t, send, draft: drafts, main, focus, onDone }) {
  const draft = drafts('words');
  const [refused, setRefused] = useState('');
  const [sent, setSent] = useState(false);

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    const said = draft.value;
    if (!said.trim()) return setRefused(t('cards-empty'));
    const ack = await send('write_card', { text: said });
    if (!ack.ok) return;
    draft.clear();
    setSent(true);
    onDone?.();
  }

  return html`
    <form class="cards-writing" onSubmit=${write}>
      <${BoxSecret} view=${view} t=${t} />
      <${Field} label=${t('ideas-box-label')} lines=${2} limit=${LIMIT} focus=${focus} value=${draft.value} refused=${refused}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''), setSent(false))} />
      <div class="cards-send"><${Button} kind=${main ? 'main' : 'other'} submit>${t('ideas-box-go')}<//><p role="status">${sent && html`<${Icon} name="check" /> ${t('ideas-box-in')}`}</p></div>
      ${!view.run.anonymous && html`<${Mine} view=${view} t=${t} send=${send} draft=${draft} />`}
    </form>`;
}
