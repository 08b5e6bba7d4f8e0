/** I have the floor: how my words are kept, then the words, written or said aloud. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { peopleHere } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { KeepChoice, keepOf } from './keep.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 2000;

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, late: boolean}} props */
export function Speak({ view, t, send, draft: drafts, late }) {
  const { run } = view;
  const [draft, choice] = [drafts('words'), drafts('keep')];
  const [refused, setRefused] = useState('');
  const again = run.turn?.passed?.[view.seat ?? ''];
  const keep = keepOf(choice);
  const aloud = run.words === 'spoken' || keep === 'none';

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!aloud && !draft.value.trim()) return setRefused(t(run.words === 'written' ? 'round-empty-written' : 'round-empty'));
    const ack = await send('speak', aloud ? {} : { text: draft.value, keep });
    if (ack.ok) draft.clear();
  }

  async function said() {
    const ack = await send('speak');
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="column" onSubmit=${write}>
      <${KeepChoice} t=${t} run=${run} draft=${choice} people=${peopleHere(view)} />
      ${!aloud && html`<${Field} label=${t('round-words')} lines=${3} limit=${LIMIT} value=${draft.value} refused=${refused} hint=${t('cards-bell')}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />`}
      <div class="cards-send">
        <${Button} kind="main" submit>${t(aloud ? 'round-aloud' : keep === 'nameless' ? 'round-go-nameless' : 'round-go')}<//>
        ${!aloud && run.words !== 'written' && html`<${Button} icon="megaphone" onPress=${said}>${t('round-aloud')}<//>`}
        ${!late && html`<${Button} kind="quiet" onPress=${() => send('pass_turn')}>${t(again ? 'round-silent' : 'round-pass')}<//>`}
      </div>
    </form>`;
}
