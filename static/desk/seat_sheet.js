/** One place: how it is, and everything the facilitator can do for whoever sits there. */
import { useState } from 'preact/hooks';
import { html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Face } from '../ui/people.js';
import { refusalWords } from '../ui/notice.js';
import { useDesk } from './desk.js';
import { newWords } from './door.js';
import { OtherGroup } from './groups.js';
import { HandOver } from './hand_over.js';
import { RemoveSeat } from './questions.js';
import { SeeAs } from './see_as.js';

/** @param {{seat: string, name: string, onDone: () => void}} props */
function Rename({ seat, name, onDone }) {
  const t = useWords();
  const desk = useDesk();
  const [text, setText] = useState(name);
  const [refused, setRefused] = useState(/** @type {string | undefined} */ (undefined));
  async function rename(/** @type {Event} */ event) {
    event.preventDefault();
    const ack = await desk.outbox.do('rename_seat', { seat, name: text }); // what is wrong is said here, not behind this sheet
    if (ack.ok) return onDone();
    const { bold, more } = refusalWords(t, ack.refusal, desk.room());
    setRefused([bold, more].filter(Boolean).join(' '));
  }
  return html`
    <form class="row wraps seat-rename" onSubmit=${rename}>
      <div class="grow"><${Field} label=${t('desk-rename-label')} value=${text} onInput=${setText} refused=${refused} also=${{ autocomplete: 'off' }} /></div>
      <${Button} submit>${t('desk-rename-go')}<//>
    </form>`;
}

/** The seat's new three words, to be read out to whoever has the other device. @param {{seat: string}} props */
function NewDevice({ seat }) {
  const t = useWords();
  const desk = useDesk();
  const [words, setWords] = useState(/** @type {string | undefined} */ (undefined));
  const [refused, setRefused] = useState(/** @type {string | undefined} */ (undefined));
  async function ask() {
    const answer = await newWords(desk.code, desk.key, seat);
    if (answer.ok) setWords(answer.words);
    else setRefused(refusalWords(t, answer.refusal).bold);
  }
  if (words) {
    return html`<div class="well padded" role="status">
      <p>${t('desk-words-say')}</p>
      <p class="seat-words">${words}</p>
      <p class="second small">${t('desk-words-more')}</p>
    </div>`;
  }
  return html`<${Button} icon="smartphone" onPress=${ask}>${t('desk-words')}<//>${refused && html`<p class="why">${refused}</p>`}`;
}

/** @param {{seat: string, roles: string[]}} props */
function Characters({ seat, roles }) {
  const t = useWords();
  const desk = useDesk();
  const { roles: known } = desk.room();
  if (!roles.length) return null;
  return html`
    <ul class="column">${roles.map((role) => html`
      <li key=${seat + role} class="row">
        <${Face} role=${role} name=${t.pick(known[role]?.name)} size=${48} quiet />
        <b class="grow">${t.pick(known[role]?.name)}</b>
        <${Button} little onPress=${() => (desk.sheet.value = html`<${HandOver} role=${role} />`)}>${t('desk-fix-hand-over')}<//>
      </li>`)}
    </ul>`;
}

/** @param {{seat: string}} props */
export function SeatSheet({ seat }) {
  const t = useWords();
  const desk = useDesk();
  const [renaming, setRenaming] = useState(false);
  const room = desk.room();
  const doc = room.seats?.[seat];
  if (!doc) return null;
  const roles = Object.keys(room.characters ?? {}).filter((role) => room.characters[role].seat === seat);
  return html`
    <${Dialog} title=${doc.name} onClose=${desk.close}>
      <div class="column seat-sheet">
        <${Characters} seat=${seat} roles=${roles} />
        <${Button} icon="eye" onPress=${() => (desk.sheet.value = html`<${SeeAs} seat=${seat} />`)}>${t('desk-see')}<//>
        <${Button} icon="bot" pressed=${Boolean(doc.bot)} onPress=${() => desk.act('let_bot_play', { seat, on: !doc.bot })}>
          ${t(doc.bot ? 'desk-fix-give-back' : 'desk-fix-bot')}
        <//>
        <${OtherGroup} seat=${seat} />
        <${NewDevice} seat=${seat} />
        ${renaming
          ? html`<${Rename} seat=${seat} name=${doc.name} onDone=${() => setRenaming(false)} />`
          : html`<${Button} icon="pencil" onPress=${() => setRenaming(true)}>${t('desk-rename')}<//>`}
        <${Button} kind="stop" icon="log-out" onPress=${() => (desk.sheet.value = html`<${RemoveSeat} seat=${seat} />`)}>${t('desk-remove')}<//>
      </div>
    <//>`;
}
