/** Groups: who works with whom on what, before they go; and on the projector while they are apart. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { seatsIn } from '../ui/cards.js';
import { useGradually } from '../ui/gradually.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {{id: string, name?: any, n: number, question?: any, seats: string[]}} Group */

const NAMED = 12; // so many names are read at a glance; more are counted

/** @param {View} view */
const apart = ({ room, run }) => Object.keys(run.plan ?? {}).some((id) => room.groups?.[id] && !room.groups[id].closed);

/** Those of the plan, with who is in each: as placed, or as they went. @param {View} view @returns {Group[]} */
export function groupsOf(view) {
  const { room, run } = view;
  const gone = apart(view);
  const where = (/** @type {string} */ seat) => (gone ? room.seats[seat].group : run.placed?.[seat]);
  const seats = seatsIn(room);
  const all = Object.entries(run.plan ?? {}).map(([id, one]) => ({ id, ...one, seats: seats.filter((seat) => where(seat) === id) }));
  return all.sort((a, b) => a.n - b.n);
}

/** @param {Words} t @param {Group} group */
const nameOf = (t, group) => t.pick(group.name) || t('groups-number', { n: group.n });

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const mine = view.run.placed?.[view.seat ?? ''];
  if (!view.seat) return t(apart(view) ? 'groups-apart' : 'groups-look');
  if (view.run.how === 'chosen' && !mine) return t('groups-choose');
  const group = groupsOf(view).find(({ id }) => id === mine);
  return group ? t('groups-yours', { name: nameOf(t, group) }) : t('groups-soon');
}

/** @param {{view: View, t: Words, group: Group, seats?: string[]}} props */
function Members({ view, t, group }) {
  const names = group.seats.map((seat) => (seat === view.seat ? t('groups-you', { name: view.room.seats[seat].name }) : view.room.seats[seat].name));
  if (!names.length) return html`<p class="second">${t('groups-nobody')}</p>`;
  const rest = names.length - NAMED;
  return html`<ul class="row wraps groups-names">
    ${names.slice(0, NAMED).map((name, i) => html`<li class="tag" key=${group.seats[i]}>${name}</li>`)}
    ${rest > 0 && html`<li class="second">${t('groups-more', { count: rest })}</li>`}
  </ul>`;
}

/** @param {{view: View, t: Words, group: Group, children?: any}} props */
function GroupCard({ view, t, group, children }) {
  const mine = view.run.placed?.[view.seat ?? ''] === group.id;
  return html`
    <section class=${mine ? 'card groups-card mine' : 'card groups-card'} aria-label=${nameOf(t, group)}>
      <h2 class="row apart"><span lang=${t.languageOf(group.name)}>${nameOf(t, group)}</span>${mine && html`<span class="tag"><${Icon} name="check" />${t('groups-mine')}</span>`}</h2>
      ${group.question && html`<p lang=${t.languageOf(group.question)}>${t.pick(group.question)}</p>`}
      <${Members} view=${view} t=${t} group=${group} />
      ${children}
    </section>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForPlayers({ view, t, send }) {
  const choosing = view.run.how === 'chosen' && !apart(view);
  const chosen = view.run.placed?.[view.seat ?? ''];
  return html`
    <div class="column">
      <p class="second">${t(choosing ? 'groups-choose-more' : 'groups-go-soon')}</p>
      <div class="groups-all">${groupsOf(view).map((group) => html`
        <${GroupCard} key=${group.id} view=${view} t=${t} group=${group}>
          ${choosing && group.id !== chosen && html`<p><${Button} onPress=${() => send('choose_group', { to: group.id })}>${t('groups-join', { name: nameOf(t, group) })}<//></p>`}
        <//>`)}</div>
    </div>`;
}

/** A site's screen shows those that have people there, while they are apart. @param {View} view @returns {Group[]} */
function shownOn(view) {
  const all = groupsOf(view);
  const here = all.filter((group) => group.seats.some((seat) => view.room.seats[seat].site === view.site));
  return view.site && apart(view) && here.length ? here : all;
}

/** @param {{view: View, t: Words}} props */
const ForScreen = ({ view, t }) => html`
  <div class="groups-all groups-screen">${shownOn(view).map((group) => html`<${GroupCard} key=${group.id} view=${view} t=${t} group=${group} />`)}</div>`;

/** One's place in another group, before they go. @param {{view: View, t: Words, send: Send, groups: Group[], seat: string}} props */
function Place({ view, t, send, groups, seat }) {
  const { name } = view.room.seats[seat];
  return html`
    <li class="row wraps">
      <b class="grow">${name}</b>
      <label><span class="spoken">${t('groups-place', { name })}</span>
        <select class="input" value=${view.run.placed?.[seat] ?? ''} onChange=${(/** @type {any} */ event) => send('place_seat', { seat, to: event.currentTarget.value })}>
          ${!view.run.placed?.[seat] && html`<option value="" disabled>${t('groups-nowhere')}</option>`}
          ${groups.map((group) => html`<option key=${group.id} value=${group.id}>${nameOf(t, group)}</option>`)}
        </select></label>
    </li>`;
}

/** Everybody's place, once somebody wants to change one: two hundred lists of forty groups are not made for nothing. @param {{view: View, t: Words, send: Send, groups: Group[]}} props */
function Places(props) {
  const { view, t } = props;
  const [open, setOpen] = useState(false);
  const seats = open ? seatsIn(view.room) : [];
  const shown = useGradually(seats.length);
  return html`
    <details class="groups-places" onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}><summary>${t('groups-place-all')}</summary>
      <ul class="column">${seats.slice(0, shown).map((seat) => html`<${Place} key=${seat} ...${props} seat=${seat} />`)}</ul>
    </details>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForDesk({ view, t, send }) {
  const groups = groupsOf(view);
  if (apart(view)) return html`<p class="second">${t('groups-desk-apart')}</p>`;
  return html`
    <div class="column">
      <div class="groups-all">${groups.map((group) => html`<${GroupCard} key=${group.id} view=${view} t=${t} group=${group} />`)}</div>
      ${view.run.how !== 'chosen' && html`<p><${Button} icon="dices" onPress=${() => send('draw_again')}>${t('groups-draw')}<//></p>`}
      <${Places} view=${view} t=${t} send=${send} groups=${groups} />
    </div>`;
}

/** @param {View} view @returns {string[]} */
const waiting = (view) => (view.run.how === 'chosen' && !apart(view) ? seatsIn(view.room).filter((seat) => !view.run.placed?.[seat]) : []);

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, waiting };
