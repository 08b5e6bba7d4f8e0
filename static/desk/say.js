/** A word to all, what they see of it now, and a way to take it down. */
import { useId, useState } from 'preact/hooks';
import { html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { Line } from '../ui/frame.js';
import { useDesk } from './desk.js';

const LONGEST = 300;

function SayForm() {
  const t = useWords();
  const desk = useDesk();
  const id = useId();
  const [text, setText] = useState('');
  async function say(/** @type {Event} */ event) {
    event.preventDefault();
    if (text.trim() && (await desk.act('say_to_all', { text })).ok) setText('');
  }
  return html`
    <form class="say-form" onSubmit=${say}>
      <label class="field-label" for=${id}>${t('desk-say')}</label>
      <input id=${id} class="input" maxlength=${LONGEST} autocomplete="off" value=${text} placeholder=${t('desk-say-hint')} onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)} />
      <${Button} little submit icon="send">${t('desk-say-go')}<//>
    </form>`;
}

/** @param {{text: string}} props */
function Said({ text }) {
  const t = useWords();
  const desk = useDesk();
  return html`
    <p class="said"><span class="said-text"><span class="second">${t('desk-said')}</span> <b>${text}</b></span>
      <${Button} little icon="x" onPress=${() => desk.act('say_to_all', { text: '' })}>${t('desk-said-take-down')}<//></p>`;
}

export function DeskFoot() {
  const desk = useDesk();
  const room = desk.room();
  return html`
    <footer class="bottom desk-bottom">
      <div class="desk-say">
        ${room.said && html`<${Said} text=${room.said.text} />`}
        ${!room.state?.ended && html`<${SayForm} />`}
      </div>
      <${Line} state=${desk.connection.state.value.name} pending=${desk.outbox.pending.value} />
    </footer>`;
}
