/** "You are needed": who asks for help, who is missing and what can be done about it in one tap. */
import { useState } from 'preact/hooks';
import { html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { StateSign } from '../ui/people.js';
import { useDesk } from './desk.js';
import { HandOver } from './hand_over.js';
import { SeatSheet } from './seat_sheet.js';
import { SeeAs } from './see_as.js';
import { callsOf } from './people.js';

const AT_ONCE = 3;
const SIGNS = /** @type {const} */ ({ help: 'help', floor: 'idle', orphan: 'gone', gone: 'gone', back: 'here' });

/** @typedef {import('./people.js').Call} Call */

/** @param {{call: Call}} props what to do about it, the most likely first */
function Fixes({ call }) {
  const t = useWords();
  const desk = useDesk();
  const { kind, seat, role } = call;
  const bot = (/** @type {boolean} */ on) => () => desk.act('let_bot_play', { seat, on });
  const more = html`<${Button} little onPress=${() => (desk.sheet.value = html`<${SeatSheet} seat=${seat} />`)}>${t('desk-fix-more')}<//>`;
  const see = html`<${Button} little icon="eye" onPress=${() => (desk.sheet.value = html`<${SeeAs} seat=${seat} />`)}>${t('desk-see')}<//>`;
  if (kind === 'help') return html`${see}<${Button} little onPress=${() => desk.act('give_help', { seat })}>${t('desk-fix-go')}<//>`;
  if (kind === 'orphan') {
    return html`<${Button} little onPress=${() => (desk.sheet.value = html`<${HandOver} role=${role} />`)}>${t('desk-fix-hand-over')}<//>`;
  }
  if (kind === 'back') return html`<${Button} little onPress=${bot(false)}>${t('desk-fix-give-back')}<//>`;
  return html`<${Button} little onPress=${bot(true)}>${t('desk-fix-bot')}<//>${more}`;
}

/** @param {{call: Call}} props */
function CallRow({ call }) {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const seat = room.seats[call.seat] ?? {};
  const role = t.pick(room.roles?.[call.role ?? '']?.name);
  const since = call.since === undefined ? 0 : Math.max(0, Math.floor((desk.time() - call.since) / 60_000));
  return html`
    <li class="call">
      <${StateSign} state=${SIGNS[call.kind]} />
      <span class="grow"><b>${call.kind === 'orphan' ? role : seat.name}</b> ${t(`desk-call-${call.kind}`, { name: seat.name, count: seat.people ?? 1 })}
        ${call.since !== undefined && html` <span class="second small">${t('desk-since', { count: since })}</span>`}</span>
      <span class="call-fixes"><${Fixes} call=${call} /></span>
    </li>`;
}

/** Those who have not acted yet, together: nobody is pointed at alone. @param {{waiting: string[], of: number}} props */
function Waiting({ waiting, of }) {
  const t = useWords();
  const desk = useDesk();
  const { seats } = desk.room();
  const shown = waiting.slice(0, 4).map((seat) => seats[seat].name);
  const rest = waiting.length - shown.length;
  const names = t.list(rest ? [...shown, t('desk-others', { count: rest })] : shown);
  return html`
    <li class="call">
      <${StateSign} state="waiting" />
      <span class="grow"><b>${names}</b> ${t('desk-call-waiting', { count: waiting.length })} <span class="second small">${t('desk-acted', { count: of - waiting.length, of })}</span></span>
    </li>`;
}

/** @param {{facts: import('./people.js').Facts, of: number}} props `of`: how many seats could have acted */
export function Calls({ facts, of }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const calls = callsOf(facts);
  const shown = all ? calls : calls.slice(0, AT_ONCE);
  const hidden = calls.length - shown.length;
  const quiet = !calls.length && !facts.waiting.length;
  return html`
    <section class="desk-calls" aria-label=${t('desk-needed')}>
      <h2>${t('desk-needed')}</h2>
      ${quiet && html`<p class="second">${t('desk-needed-none')}</p>`}
      <ul class="calls">
        ${shown.map((call) => html`<${CallRow} key=${`${call.kind}${call.seat}${call.role ?? ''}`} call=${call} />`)}
        ${facts.waiting.length > 0 && html`<${Waiting} waiting=${facts.waiting} of=${of} />`}
      </ul>
      ${(hidden > 0 || all) && calls.length > AT_ONCE && html`
        <${Button} kind="quiet" little onPress=${() => setAll(!all)}>${all ? t('desk-fewer') : t('desk-all-calls', { count: hidden })}<//>`}
    </section>`;
}
