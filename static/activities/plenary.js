/** The plenary: what each group brings back, and the notes that the others leave on it. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { html } from '../ui/html.js';
import { LastCity, useCity } from '../ui/last_city.js';
import { PaperSheet } from '../ui/paper_sheet.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */
/** @typedef {{id: string, text: string, by: string, group: string, n: number}} Note */

const LIMIT = 280;
const ON_SCREEN = 6;

/** @param {View} view @returns {string[]} the groups whose sheets are to be read, in their order */
const groupsOf = ({ run }) => Object.keys(run.sheets ?? {}).sort((a, b) => run.sheets[a].n - run.sheets[b].n);

/** @param {View} view @returns {string[]} */
function shownIn(view) {
  const all = groupsOf(view);
  return view.run.how === 'tour' && !view.now?.closed ? all.slice(view.run.at, view.run.at + 1) : all;
}

/** @param {View} view @param {Words} t @param {string} group */
function nameOf(view, t, group) {
  if (group === 'all') return t('plenary-all');
  const one = view.room.groups?.[group] ?? {};
  return t.pick(one.name) || t('plenary-group', { n: one.n ?? 0 });
}

/** @param {View} view @param {string} group @returns {{[field: string]: {text: string}}} */
function sheetOf({ run }, group) {
  const mine = Object.values(run.cards ?? {}).filter((card) => card.group === group && card.field !== 'note');
  return Object.fromEntries(mine.map((card) => [card.field, card]));
}

/** @param {View} view @param {string} group @returns {Note[]} the latest first */
function notesOn({ run }, group) {
  const all = Object.entries(run.cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return all.filter((card) => card.group === group && card.field === 'note').sort((a, b) => b.n - a.n);
}

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const [only, ...more] = shownIn(view);
  if (!only || only === 'all') return t('plenary-none');
  if (more.length) return t('plenary-walk');
  return t(view.seat && view.room.seats?.[view.seat]?.group === only ? 'plenary-yours' : 'plenary-listen', { name: nameOf(view, t, only) });
}

/** @param {{view: View, t: Words, send?: Send, note: Note}} props */
function OneNote({ view, t, send, note }) {
  const mine = note.by === view.seat && send;
  return html`
    <li class="card row">
      <span class="grow"><span class="card-text">${note.text}</span><span class="card-by second small">${view.room.seats?.[note.by]?.name}</span></span>
      ${mine && html`<${Button} little icon="undo-2" label=${t('plenary-take-named', { text: note.text.slice(0, 60) })} onPress=${() => send('take_note', { card: note.id })}>${t('plenary-take')}<//>`}
    </li>`;
}

/** @param {{view: View, t: Words, send: Send, draft: Draft, group: string}} props */
function LeaveNote({ view, t, send, draft, group }) {
  const [refused, setRefused] = useState('');

  async function leave(/** @type {Event} */ event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('plenary-empty'));
    setRefused('');
    const ack = await send('leave_note', { group, text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="cards-writing" onSubmit=${leave}>
      <${Field} label=${t('plenary-note', { name: nameOf(view, t, group) })} lines=${2} limit=${LIMIT} value=${draft.value} refused=${refused} hint=${t('plenary-note-shown')} onInput=${draft.set} />
      <div class="cards-send"><${Button} kind=${view.run.how === 'tour' ? 'main' : 'other'} submit>${t('plenary-go')}<//></div>
    </form>`;
}

/** What the group built, for those who did not build it. @param {{view: View, t: Words, group: string}} props */
function Town({ view, t, group }) {
  const { town } = view.run.sheets[group];
  const parts = useCity(Boolean(town));
  if (!town || !parts) return null;
  return html`<figure class="plenary-town">
    <${LastCity} room=${{ ...view.room, city: town }} parts=${parts} fit="width" />
    <figcaption class="second">${t('plenary-town', { name: nameOf(view, t, group) })}</figcaption>
  </figure>`;
}

/** It built, and wrote nothing: the town stands for its sheet. @param {View} view @param {string} group */
const onlyBuilt = (view, group) => Boolean(view.run.sheets[group].town) && Object.keys(sheetOf(view, group)).length === 0;

/** @param {{view: View, t: Words, group: string}} props */
function Brought({ view, t, group }) {
  if (group === 'all') return null;
  if (onlyBuilt(view, group)) return html`<${Town} view=${view} t=${t} group=${group} />`;
  return html`<${PaperSheet} t=${t} cards=${sheetOf(view, group)} by=${nameOf(view, t, group)} />`;
}

/** The town of who also wrote a sheet, beside it. @param {{view: View, t: Words, group: string}} props */
const TownBeside = (props) => (onlyBuilt(props.view, props.group) ? null : html`<${Town} ...${props} />`);

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, group: string}} props */
function Sheet({ view, t, send, draft, group }) {
  const mine = view.room.seats?.[view.seat ?? '']?.group === group;
  return html`
    <section class="plenary-one" aria-label=${nameOf(view, t, group)}>
      <${Brought} view=${view} t=${t} group=${group} />
      <div class="column">
        ${view.seat && !mine && !view.now?.closed && html`<${LeaveNote} view=${view} t=${t} send=${send} draft=${draft(group)} group=${group} />`}
        <${TownBeside} view=${view} t=${t} group=${group} />
        <ul class="column">${notesOn(view, group).map((note) => html`<${OneNote} key=${note.id} view=${view} t=${t} send=${send} note=${note} />`)}</ul>
      </div>
    </section>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
const ForPlayers = (props) => html`<div class="plenary">${shownIn(props.view).map((group) => html`<${Sheet} key=${group} ...${props} group=${group} />`)}</div>`;

/** @param {{view: View, t: Words}} props */
const ForScreen = ({ view, t }) => html`
  <div class=${shownIn(view).length > 1 ? 'plenary-screen several' : 'plenary-screen'}>
    ${shownIn(view).map((group) => html`
      <section key=${group} class="plenary-one" aria-label=${nameOf(view, t, group)}>
        <${Brought} view=${view} t=${t} group=${group} />
        ${shownIn(view).length === 1
          ? html`<div class="column"><${TownBeside} view=${view} t=${t} group=${group} /><ul class="column">${notesOn(view, group).slice(0, ON_SCREEN).map((note) => html`<${OneNote} key=${note.id} view=${view} t=${t} note=${note} />`)}</ul></div>`
          : html`<${TownBeside} view=${view} t=${t} group=${group} /><p class="second">${t('plenary-notes', { count: notesOn(view, group).length })}</p>`}
      </section>`)}
  </div>`;

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} in a tour, the next group's sheet */
function onwards(view, t) {
  const next = view.run.how === 'tour' ? groupsOf(view)[view.run.at + 1] : undefined;
  return next ? { label: t('plenary-next', { name: nameOf(view, t, next) }), command: 'next_group', data: { after: view.run.at } } : undefined;
}

/** @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  const groups = groupsOf(view);
  return html`
    <div class="column">
      <ol class="column">${groups.map((group, i) => html`
        <li key=${group} class="row" aria-current=${view.run.how === 'tour' && i === view.run.at ? 'step' : undefined}>
          <b class="grow">${nameOf(view, t, group)}</b><span class="second">${t('plenary-notes', { count: notesOn(view, group).length })}</span></li>`)}</ol>
    </div>`;
}

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards, waiting: () => [] };
