/**
 * A rehearsal that goes on: my seat in a frame, every other place one tap away, the steps, time as fast as I want.
 * The page holds a desk's line of its own, so it knows where the room is.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { nextStep } from '../../core/path.js';
import { enterRoom } from '../../core/room.js';
import { browserStorage, createStorage } from '../../core/storage.js';
import { machineTime } from '../../core/time.js';
import { viewOf } from '../../core/view.js';
import { Logo, Sentence } from '../../ui/frame.js';
import { html, useWords } from '../../ui/html.js';
import { refusalWords } from '../../ui/notice.js';
import { page } from '../../ui/wake.js';
import { askGoing, askPace, askStop } from './asking.js';
import { Bar } from './bar.js';
import { Stage } from './stage.js';
import { WhereWeAre } from './where_we_are.js';

/** @typedef {import('./asking.js').Going} Going */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */

const AGAIN = 1500;

/** A rehearsal leaves nothing in this browser. @param {string} code */
function forget(code) {
  for (const box of [browserStorage('localStorage'), browserStorage('sessionStorage')]) {
    for (const name of box.names('tutti/')) if (name.includes(`/${code}`)) box.remove(name);
  }
}

/** @param {{id: string}} props */
export function GoingOn({ id }) {
  const [going, setGoing] = useState(/** @type {Going | undefined} */ (undefined));
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  async function look() {
    const answer = await askGoing(id);
    if (answer.ok) setGoing(answer.said);
    else setRefusal(answer.refusal);
  }
  useEffect(() => void look(), [id]);
  if (refusal) return html`<${Over} refusal=${refusal} />`;
  return going ? html`<${InIt} going=${going} onLook=${look} onOver=${setRefusal} />` : null;
}

/** @param {{refusal: Refusal}} props */
function Over({ refusal }) {
  const t = useWords();
  const { bold, more } = refusalWords(t, refusal);
  return html`
    <div class="place studio">
      <header class="place-top"><${Logo} href="/studio" /></header>
      <main class="place-main studio-main"><${Sentence}>${bold}<//><p>${more}</p><p><a class="button" href="/studio">${t('studio-back')}</a></p></main>
    </div>`;
}

/** @param {{going: Going, onLook: () => unknown, onOver: (refusal: Refusal) => void}} props */
function InIt({ going, onLook, onOver }) {
  const t = useWords();
  const room = useMemo(() => enterRoom({ code: going.code, key: going.keys.desk, who: 'rehearsal', page, storage: createStorage(undefined) }), [going.code]);
  useEffect(() => room.stop, [room]);
  const [speed, setSpeed] = useState(going.speed);
  const state = room.connection.state.value;
  const view = viewOf({ store: room.store, clock: room.clock, language: t.language.value, place: 'desk' });
  const seats = Object.keys(view?.whole.seats ?? {});
  const isNew = seats.some((seat) => !going.seats.some((one) => one.seat === seat));
  useEffect(() => (isNew ? machineTime.after(AGAIN, onLook) : undefined), [isNew, going]); // somebody came late
  if (state.name === 'refused') return html`<${Over} refusal=${{ code: 'rehearsal/unknown' }} />`;
  t.setRoomLanguage(view?.whole.language);

  /** @param {number} next */
  async function pace(next) {
    const answer = await askPace(going.id, next);
    if (answer.ok) setSpeed(next);
    else onOver(answer.refusal);
  }
  async function stop() {
    room.stop();
    await askStop(going.id);
    forget(going.code);
    location.assign(going.scenario ? `/studio/rehearse/${going.scenario}` : '/studio');
  }
  const isLast = Boolean(view?.whole.now && !nextStep(view.whole));
  const next = () => room.outbox.do(isLast ? 'end_room' : 'next_step', { seen: view?.whole.now?.run });

  return html`
    <div class="rehearsal">
      <header class="rehearsal-top">
        <${Logo} />
        <h1 class="rehearsal-title">${view ? t.pick(view.whole.title) : t('rehearsal-name')}</h1>
        <span class="tag">${t('rehearsal-tag')}</span>
      </header>
      <${WhereWeAre} view=${view} entered=${room} />
      <${Stage} going=${going} view=${view} />
      <${Bar} speed=${speed} ended=${Boolean(view?.whole.state?.ended)} isLast=${isLast} onPace=${pace} onNext=${next} onStop=${stop} />
    </div>`;
}
