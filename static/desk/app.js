/** The facilitator's desk: the agenda, where we are, who needs me, who is here, a word to all. */
import { useErrorBoundary } from 'preact/hooks';
import { viewOf } from '../core/view.js';
import { aheadIn, missing, useActivity } from '../ui/activity.js';
import { usePrefetch } from '../ui/prefetch.js';
import { Around, OpenBeside } from '../ui/asides.js';
import { Line, Logo, Sentence } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { Notice, refusalWords } from '../ui/notice.js';
import { FacesContext } from '../ui/portrait.js';
import { Renewed } from '../ui/renewed.js';
import { AgendaList } from './agenda_list.js';
import { Calls } from './calls.js';
import { useDesk } from './desk.js';
import { FloorBar } from './floor_bar.js';
import { GroupTabs, apartIn } from './groups.js';
import { After, Before, Here } from './here.js';
import { PeopleList } from './people_list.js';
import { LeadIsAway } from './relays.js';
import { seated, waitingIn } from './people.js';
import { DeskFoot } from './say.js';
import { Top } from './top.js';

const NO_DRAFT = { value: '', set() {}, clear() {} }; // what the desk writes lies in its own fields

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../ui/activity.js').Activity} Activity */

/** What people read now. @param {View} view @param {Activity | undefined} activity @param {import('../core/words.js').Words} t */
function sentenceOf(view, activity, t) {
  if (!view.now || view.now.closed) return '';
  return t.pick(view.step?.instruction) || activity?.sentence(view, t) || '';
}

/** What only the facilitator does in the running activity. If it breaks, the desk stays. @param {{activity: Activity, view: View}} props */
function OfActivity({ activity, view }) {
  const t = useWords();
  const desk = useDesk();
  const [broken, mend] = useErrorBoundary((problem) => console.error(problem));
  if (broken) return html`<${Notice} tone="care" ...${refusalWords(t, { code: 'room/fault' })} onClose=${mend} />`;
  return html`<section class="desk-activity"><${activity.Desk} key=${view.runId} view=${view} ...${propsOf(desk, view, t)} /></section>`;
}

/** @param {import('./desk.js').Desk} desk @param {View} view @param {import('../core/words.js').Words} t */
const propsOf = (desk, view, t) => ({
  t, pick: t.pick, draft: () => NO_DRAFT,
  send: (/** @type {string} */ name, /** @type {object} */ data = {}) => desk.act(name, { ...data, run: view.runId }),
});

/** The last action was refused, or one given before the page was loaded. */
function Notices() {
  const t = useWords();
  const desk = useDesk();
  const { outbox, notice } = desk;
  return html`
    <div class="desk-notices" role="status">
      <${Renewed} room=${desk} />
      ${outbox.refused.value.map((one) => html`<${Notice} key=${one.id} tone="care" ...${refusalWords(t, one.refusal, desk.room())} onClose=${() => outbox.close(one.id)} />`)}
      ${notice.value && html`<${Notice} tone="care" ...${notice.value} onClose=${() => (notice.value = undefined)} />`}
    </div>`;
}

/** What is open and not on the stage, in a frame of its own. @param {{of: typeof Around, view: View}} props */
function Framed({ of: Open, view }) {
  const t = useWords();
  const desk = useDesk();
  return html`<section class="desk-activity bare"><${Open} view=${view} up=${desk.connection.up.value} propsOf=${(/** @type {View} */ one) => propsOf(desk, one, t)} /></section>`;
}

/** @param {{view: View, activity: Activity | undefined, facts: import('./people.js').Facts, of: number}} props */
function Now({ view, activity, facts, of }) {
  const t = useWords();
  const ended = view.room.state?.ended;
  const coming = Boolean(view.now && !view.now.closed && !activity && !missing.value);
  const apart = apartIn(view.whole).length > 0;
  const calls = !ended && html`<${Calls} facts=${facts} of=${of} />`;
  return html`
    <main class="desk-main">
      <${Notices} />
      ${!ended && html`<${LeadIsAway} />`}
      ${apart && calls}
      ${!ended && html`<${GroupTabs} />`}
      ${ended ? html`<${After} />` : view.now ? html`<${Here} sentence=${sentenceOf(view, activity, t)} ahead=${aheadIn(activity, view, t)} coming=${coming} />` : html`<${Before} />`}
      ${view.now && html`<${FloorBar} />`}
      ${!apart && calls}
      ${view.now && !ended && html`<${Framed} of=${Around} view=${view} />`}
      ${view.now && activity?.Desk && html`<${OfActivity} activity=${activity} view=${view} />`}
      ${view.now && !ended && html`<${Framed} of=${OpenBeside} view=${view} />`}
    </main>`;
}

/** No line yet, or a key that opens nothing any more. @param {{bold: string, more?: string}} props */
export function Shut({ bold, more }) {
  return html`
    <div class="place">
      <header class="place-top"><${Logo} href="/" /></header>
      <main class="place-main"><${Sentence}>${bold}<//>${more && html`<p>${more}</p>`}</main>
    </div>`;
}

export function App() {
  const t = useWords();
  const desk = useDesk();
  const state = desk.connection.state.value;
  const view = viewOf({ store: desk.store, clock: desk.clock, language: t.language.value, place: 'desk', group: desk.here() });
  const activity = useActivity(view?.kind, desk.connection.up.value, false);
  usePrefetch(view, desk.connection.up.value);
  if (state.name === 'refused') return html`<${Shut} bold=${t('desk-shut')} more=${t('desk-shut-more')} />`;
  if (!view) return html`<${Shut} bold=${t('desk-loading')} more=${html`<${Line} state=${state.name} />`} />`;
  t.setRoomLanguage(view.room.language);
  const seats = seated(view.room).map(([seat]) => seat);
  const waiting = (view.now && !view.now.closed && activity?.waiting?.(view)) || waitingIn(view.room, seats);
  const facts = { room: view.room, help: desk.help(), presence: desk.presence(), waiting, settled: desk.settled.value, site: desk.site() };
  return html`<${FacesContext.Provider} value=${view.room.roles}>
    <div class="desk">
      <${Top} />
      <${AgendaList} />
      <${Now} view=${view} activity=${activity} facts=${facts} of=${seats.filter((seat) => !view.run.listening?.[seat]).length} />
      <${PeopleList} facts=${facts} />
      <${DeskFoot} />
      ${desk.sheet.value}
    </div><//>`;
}
