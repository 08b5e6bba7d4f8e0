/** The frame around every activity: top bar, the sentence, content, the bottom bar. */
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { askSession } from '../core/door.js';
import { enterRoom } from '../core/room.js';
import { browserStorage } from '../core/storage.js';
import { createUndo } from '../core/undo.js';
import { viewOf } from '../core/view.js';
import { aheadIn, useActivity } from '../ui/activity.js';
import { usePrefetch } from '../ui/prefetch.js';
import { Around, OpenBeside } from '../ui/asides.js';
import { Button } from '../ui/button.js';
import { Sentence } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { Notice, refusalWords } from '../ui/notice.js';
import { FacesContext } from '../ui/portrait.js';
import { ContrastSwitch, LanguageSwitch } from '../ui/switches.js';
import { page } from '../ui/wake.js';
import { GroupLine, GroupWay } from './group.js';
import { Lobby } from './lobby.js';
import { Net } from './net.js';
import { Notices } from './notices.js';
import { Loading, Out } from './out.js';
import { TopBar } from './top_bar.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/connection.js').Refusal} Refusal */
/** @typedef {import('../ui/activity.js').Activity} Activity */

/** The others help this person, in a step inside theirs: they look on, and write in their own notebook. @param {View} view */
const listens = (view) => Boolean(view.run.listening?.[view.seat ?? '']);

/** @param {View} view @param {Activity | undefined} activity @param {import('../core/words.js').Words} t */
function sentenceOf(view, activity, t) {
  if (view.room.state?.ended) return t('play-ended');
  if (!view.now) return t('play-lobby');
  if (view.now.closed) return t('play-bell');
  if (listens(view)) return t('play-listen');
  return activity?.sentence(view, t) ?? (t.pick(view.step?.instruction) || t.pick(view.step?.title));
}

/** What the person can do, and what came of it. @param {import('../core/room.js').Room} room @param {View | undefined} view */
function useActions(room, view) {
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  const undo = useMemo(() => createUndo(browserStorage('sessionStorage'), room.code), [room]);
  const [, redraw] = useState(0); // the last patch came before its answer: what can be undone is known only now

  /** @param {string} name @param {object} [data] @param {() => void} [done] */
  async function command(name, data, done) {
    const ack = await room.outbox.do(name, data);
    if (ack.ok) done?.();
    setRefusal(ack.ok ? undefined : ack.refusal);
    redraw((times) => times + 1);
    return ack;
  }

  /** @param {string} name @param {object} [data] @param {string} [run] another open run than the one on the stage */
  async function send(name, data = {}, run = view?.runId ?? '') {
    return command(name, { ...data, run }, () => undo.note(run, { name, data }));
  }

  async function takeBack() {
    const run = view?.runId ?? '';
    const ack = await command('take_back', {}, () => undo.forgetLast(run));
    if (!ack.ok && ack.refusal.code === 'undo/nothing') undo.forgetLast(run);
  }

  return { refusal, setRefusal, command, send, takeBack, last: view && undo.last(view.runId) };
}

/** An activity that breaks takes neither the sentence nor the net with it. @param {{activity: Activity, view: View, props: object}} props */
function Content({ activity, view, props }) {
  const t = useWords();
  const [broken, mend] = useErrorBoundary((problem) => console.error(problem));
  if (broken) return html`<${Notice} tone="care" ...${refusalWords(t, { code: 'room/fault' })} onClose=${mend} />`;
  const Part = listens(view) ? activity.Screen : activity.View; // what hangs on the wall has nothing to press
  return Part ? html`<${Part} key=${view.runId} view=${view} ...${props} />` : null;
}

/** The minutes are a page, which can bring no key: the browser is let in first. @param {import('../core/room.js').Room} room */
async function readMinutes({ code, key }) {
  const answer = await askSession(code, key);
  if (answer.ok) location.assign(`/${code}/minutes.html`);
}

/** @param {{view: View, room: import('../core/room.js').Room, activity?: Activity, props: object}} props */
function Place({ view, room, activity, props }) {
  const t = useWords();
  if (view.room.state?.ended) {
    return html`<p>${t('play-ended-more')}</p><p><${Button} kind="main" onPress=${() => readMinutes(room)}>${t('play-minutes')}<//></p>`;
  }
  if (!view.now) return html`<${Lobby} room=${view.room} seat=${view.seat} />`;
  return activity ? html`<${Content} activity=${activity} view=${view} props=${props} />` : html`<p class="second">${t('play-loading')}</p>`;
}

/** @param {{code: string, seated: {seat: string, key: string}, onLeave: () => void}} props */
export function Game({ code, seated, onLeave }) {
  const room = useMemo(
    () => enterRoom({ code, key: seated.key, who: seated.seat, page, storage: browserStorage('localStorage') }),
    [seated.key],
  );
  useEffect(() => room.stop, [room]);
  return html`<${Table} room=${room} onLeave=${onLeave} />`;
}

/** @param {{room: import('../core/room.js').Room, onLeave: () => void}} props */
export function Table({ room, onLeave }) {
  const t = useWords();
  const state = room.connection.state.value;
  const view = viewOf({ store: room.store, clock: room.clock, language: t.language.value, place: 'play' });
  const activity = useActivity(view?.kind, room.connection.up.value);
  usePrefetch(view, room.connection.up.value);
  const actions = useActions(room, view);
  if (state.name === 'refused') return html`<${Out} refusal=${state.refusal} onHere=${room.connection.start} onLeave=${onLeave} />`;
  if (!view) return html`<${Loading} state=${state.name} />`;
  t.setRoomLanguage(view.room.language);

  /** @param {View} seen */
  const propsOf = (seen) => ({
    t, pick: t.pick,
    send: (/** @type {string} */ name, /** @type {object} */ data) => actions.send(name, data, seen.runId),
    draft: (/** @type {string} */ field) => {
      const kept = room.drafts.field(seen.run.step ?? '', seen.runId, field);
      return { value: kept.text.value, set: kept.write, clear: kept.clear };
    },
  });
  const { last } = actions;
  const up = room.connection.up.value;
  const runs = view.now && !view.room.state?.ended;
  const undoes = last && !view.now?.closed ? activity?.undoName?.(last.name, last.data, view, t) : null;
  return html`<${FacesContext.Provider} value=${view.room.roles}>
    <div class="place play">
      <${TopBar} view=${view} clock=${room.clock} />
      ${view.group && html`<${GroupLine} view=${view} />`}
      <main class="place-main">
        <${Sentence} focus>${sentenceOf(view, activity, t)}<//>
        <${Notices} view=${view} room=${room} refusal=${actions.refusal}
          onClose=${() => actions.setRefusal(undefined)} onFine=${() => actions.command('ask_help', { wanted: false })} />
        ${runs && html`<${Around} view=${view} up=${up} propsOf=${propsOf} />`}
        <${Place} view=${view} room=${room} activity=${activity} props=${propsOf(view)} />
        ${view.group && html`<${GroupWay} view=${view} ahead=${aheadIn(activity, view, t)} onAhead=${(/** @type {import('../ui/activity.js').Ahead} */ ahead) => actions.send(ahead.command, ahead.data)}
          onNext=${() => actions.command('next_step', { seen: view.runId })} />`}
        ${runs && html`<${OpenBeside} view=${view} up=${up} propsOf=${propsOf} />`}
        <div class="switches narrow"><${LanguageSwitch} /><${ContrastSwitch} /></div>
      </main>
      <${Net} room=${room} undoes=${undoes} onUndo=${actions.takeBack}
        asked=${Boolean(view.own.help)} onHelp=${() => actions.command('ask_help', { wanted: !view.own.help })} />
    </div><//>`;
}
