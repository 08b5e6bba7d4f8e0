/** Freely: everyone writes an answer, hidden; then one of all is picked. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { myCards } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Answered, Mine, Secret } from '../../ui/writing.js';

/** @typedef {import('./ask.js').Props} Props */

const LIMIT = 300;
const FIELD = 'answer';

/** @param {Props} props */
export function Write(props) {
  const { view, t, send } = props;
  const draft = props.draft(FIELD);
  const [refused, setRefused] = useState('');
  const [mine] = myCards(view, FIELD);

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('write_card', { text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <${Secret} view=${view} t=${t} />
    ${!mine && html`
      <form class="column" onSubmit=${write}>
        <${Field} label=${t('happening-answer')} lines=${3} limit=${LIMIT} value=${draft.value} refused=${refused} hint=${t('cards-bell')}
          onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
        <div class="cards-send"><${Button} kind="main" submit>${t('happening-answer-go')}<//></div>
      </form>`}
    <${Mine} view=${view} t=${t} send=${send} draft=${draft} field=${FIELD} />
    <${Answered} view=${view} t=${t} later=${t('happening-write-later')} />`;
}

/** @param {{t: import('../../core/words.js').Words}} props */
export const PickSecret = ({ t }) => html`<p class="cards-secret second"><${Icon} name="lock" /><span>${t('happening-pick-secret')}</span></p>`;
