/** The facilitator speaks last, so that their words colour nobody's. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';

const LIMIT = 2000;

/** @param {{run: any, t: import('../../core/words.js').Words}} props */
export const LastWord = ({ run, t }) => run.cards?.last_word && html`
  <section class="card round-last-word" aria-label=${t('round-last-said')}><p class="second small">${t('round-last-said')}</p><p class="card-text">${run.cards.last_word.text}</p></section>`;

/** @param {{run: any, t: import('../../core/words.js').Words, send: import('../../ui/writing.js').Send}} props */
export function GiveLastWord({ run, t, send }) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function say(event) {
    event.preventDefault();
    if (!text.trim()) return setRefused(t('cards-empty'));
    const ack = await send('say_last_word', { text });
    if (ack.ok) setText('');
  }

  return html`
    <p><b>${t('round-yours')}</b></p>
    <p><${Button} icon="eye" onPress=${() => send('show_words')}>${t('round-show')}<//></p>
    ${run.last_word && html`
      <form class="column" onSubmit=${say}>
        <${Field} label=${t('round-last-label')} hint=${t('round-last-hint')} lines=${2} limit=${LIMIT} value=${text} refused=${refused}
          onInput=${(/** @type {string} */ said) => (setText(said), setRefused(''))} />
        <div><${Button} submit>${t('round-last-go')}<//></div>
      </form>`}
    <${LastWord} run=${run} t=${t} />`;
}
