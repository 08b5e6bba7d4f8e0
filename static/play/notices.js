/** What the room, the line and the last action have to say. Every one stays until it is closed or no longer true. */
import { useState } from 'preact/hooks';
import { browserStorage } from '../core/storage.js';
import { Button } from '../ui/button.js';
import { html, useWords } from '../ui/html.js';
import { Notice, refusalWords } from '../ui/notice.js';
import { Renewed } from '../ui/renewed.js';

const window = browserStorage('sessionStorage');

/** @typedef {import('../core/connection.js').Refusal} Refusal */

/** A word of the facilitator to all, until this window closes it. @param {{said: {text: string, n: number}, code: string}} props */
function Said({ said, code }) {
  const t = useWords();
  const at = `tutti/said/${code}`;
  const [closed, close] = useState(window.get(at));
  if (closed === said.n) return null;
  return html`<${Notice} bold=${t('play-says-facilitator')} more=${said.text} onClose=${() => (window.set(at, said.n), close(said.n))} />`;
}

/**
 * @param {object} props
 * @param {import('../core/view.js').View} props.view
 * @param {import('../core/room.js').Room} props.room
 * @param {Refusal | undefined} props.refusal of the last action
 * @param {() => void} props.onClose
 * @param {() => unknown} props.onFine help is not needed any more
 */
export function Notices({ view, room, refusal, onClose, onFine }) {
  const t = useWords();
  const { outbox } = room;
  return html`
    <div class="notices" role="status">
      <${Renewed} key="renewed" room=${room} />
      ${view.room.said && html`<${Said} key="said" said=${view.room.said} code=${room.code} />`}
      ${view.own.help && !view.room.state?.ended && html`<${Notice} key="help" icon="hand" bold=${t('play-help-told')} more=${t('play-help-told-more')}
        action=${html`<${Button} little onPress=${onFine}>${t('play-help-cancel')}<//>`} />`}
      ${outbox.refused.value.map((one) => html`<${Notice} key=${one.id} tone="care" ...${refusalWords(t, one.refusal, view.room)} onClose=${() => outbox.close(one.id)} />`)}
      ${refusal && html`<${Notice} key="last" tone="care" ...${refusalWords(t, refusal, view.room)} onClose=${onClose} />`}
    </div>`;
}
