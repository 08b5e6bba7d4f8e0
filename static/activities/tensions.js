/** Tensions: a place between two good things, taken alone; then the group's spread, beside an earlier one if there is. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { isShown, notAnswered, peopleHere } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { PlaceField, wordsOf } from '../ui/place_field.js';
import { Stave, useOpened } from '../ui/stave.js';
import { dotsOf } from '../ui/stave_places.js';
import { WhoPlaces } from '../ui/who_places.js';
import { Answered } from '../ui/writing.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {{id: string, left: any, right: any, n: number}} Tension */

/** @param {View} view @returns {Tension[]} */
const tensionsOf = ({ run }) => Object.entries(run.tensions ?? {}).map(([id, one]) => ({ id, ...one })).sort((a, b) => a.n - b.n);

/** @param {View} view @param {string} tension @param {number} who @returns {number | undefined} where I stand */
const mine = ({ own, runId, seat }, tension, who = 1) => own.runs?.[runId]?.lines?.[tension]?.[who === 1 ? seat ?? '' : `${seat}_${who}`];

/** @param {Tension} one @param {Words} t */
const endsOf = (one, t) => ({ left: t.pick(one.left), right: t.pick(one.right) });

/** @param {View} view */
const people = (view) => Array.from({ length: peopleHere(view) }, (_, i) => i + 1);

/** Who at this place has not taken a place yet, and where. @param {View} view */
function free(view) {
  const open = tensionsOf(view).flatMap((one) => people(view).map((who) => ({ one, who })));
  return open.find(({ one, who }) => mine(view, one.id, who) === undefined);
}

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  if (isShown(view.run)) return t(Object.keys(view.run.spread ?? {}).length ? 'tensions-read' : 'tensions-too-few');
  if (view.seat && !free(view)) return t('tensions-wait');
  return view.run.prompt ? t.pick(view.run.prompt) : t('tensions-place');
}

/** @param {{view: View, t: Words, send: Send, one: Tension, who: number, onDone: () => void}} props */
function Place({ view, t, send, one, who, onDone }) {
  const before = mine(view, one.id, who);
  const [at, set] = useState(before);
  const ends = endsOf(one, t);

  async function place() {
    const ack = await send('place_dot', { tension: one.id, at, who });
    if (ack.ok) onDone();
  }

  const notes = at === undefined ? [] : [{ id: 'me', at, mine: true }];
  return html`
    <div class="tension-place sheet padded">
      <p class="second tension-nth">${t('tensions-nth', { nth: one.n, of: tensionsOf(view).length })}</p>
      <${Stave} notes=${notes} high=${20} tallest=${80} largest=${28} left=${ends.left} right=${ends.right} />
      <p class="tension-here" role="status">${at === undefined ? t('tensions-good') : t('tensions-here', { place: wordsOf(t, at, ends) })}</p>
      <${PlaceField} t=${t} label=${t('tensions-slider', ends)} at=${at} onPlace=${set} ends=${ends} less=${t('positions-left')} more=${t('positions-right')}>
        <${Button} kind="main" why=${at === undefined ? t('tensions-first') : undefined} onPress=${place}>${t(before === undefined ? 'tensions-go' : 'tensions-keep')}<//>
      <//>
    </div>`;
}

/** The places that are taken, with the way back to each. @param {{view: View, t: Words, who: number, onChange: (one: Tension) => void}} props */
function Taken({ view, t, who, onChange }) {
  const taken = tensionsOf(view).filter((one) => mine(view, one.id, who) !== undefined);
  if (!taken.length) return null;
  return html`
    <section class="column" aria-label=${t('tensions-mine')}>
      <p class="second">${t('tensions-mine')}</p>
      <ul class="column">
        ${taken.map((one) => html`
          <li class="card row" key=${one.id}>
            <span class="grow"><span class="second">${t('tensions-between', endsOf(one, t))}</span><br /><b>${wordsOf(t, mine(view, one.id, who) ?? 0, endsOf(one, t))}</b></span>
            <${Button} little icon="undo-2" label=${t('tensions-change-named', endsOf(one, t))} onPress=${() => onChange(one)}>${t('tensions-change')}<//>
          </li>`)}
      </ul>
    </section>`;
}

/** One tension after the other; who has taken all places may go back to any. @param {{view: View, t: Words, send: Send}} props */
function Placing({ view, t, send }) {
  const [back, goBack] = useState(/** @type {{one: Tension, who: number} | undefined} */ (undefined));
  const [chosen, choose] = useState(1);
  const next = free(view);
  const who = back?.who ?? next?.who ?? chosen;
  const one = back?.one ?? next?.one;
  return html`
    <div class="tensions-placing">
      <div class="column">
        <${WhoPlaces} view=${view} t=${t} who=${who} onChoose=${next ? undefined : choose} />
        ${one && html`<${Place} key=${`${one.id}_${who}`} view=${view} t=${t} send=${send} one=${one} who=${who} onDone=${() => goBack(undefined)} />`}
        <${Answered} view=${view} t=${t} later=${t('tensions-later')} />
      </div>
      <${Taken} view=${view} t=${t} who=${who} onChange=${(/** @type {Tension} */ to) => goBack({ one: to, who })} />
    </div>`;
}

/** How many stand where, in words. @param {Words} t @param {number[]} columns @param {Tension} one */
function told(t, columns, one) {
  const half = (columns.length - 1) / 2;
  const sum = (/** @type {number[]} */ some) => some.reduce((all, count) => all + count, 0);
  const { left, right } = endsOf(one, t);
  return t('positions-spread', { left: sum(columns.slice(0, half)), middle: columns[half], right: sum(columns.slice(half + 1)), start: left, end: right });
}

/** @typedef {{opened: boolean, largest: number, high: number, most: number}} Drawn */

/** @param {{t: Words, one: Tension, columns: number[], title?: string, drawn: Drawn}} props */
const Spread = ({ t, one, columns, title, drawn }) => html`
  <div class="tension-spread">
    ${title && html`<p class="second tension-when">${title}</p>`}
    <${Stave} notes=${dotsOf(columns)} ...${drawn} left=${t.pick(one.left)} right=${t.pick(one.right)}><p class="spoken">${told(t, columns, one)}</p><//>
  </div>`;

/** The first spread, and this one beside it. @param {{view: View, t: Words, one: Tension, drawn: Drawn}} props */
function Shown({ view, t, one, drawn }) {
  const columns = view.run.spread?.[one.id];
  const earlier = view.run.earlier?.[one.id];
  const places = people(view).map((who) => mine(view, one.id, who)).filter((at) => at !== undefined);
  return html`
    <li class=${classes('tension sheet padded', earlier && 'twice')}>
      ${earlier && html`<${Spread} t=${t} one=${one} columns=${earlier.spread} title=${t.pick(view.room.steps?.[earlier.step]?.title)} drawn=${drawn} />`}
      ${columns ? html`<${Spread} t=${t} one=${one} columns=${columns} title=${earlier && t('tensions-now')} drawn=${drawn} />` : html`
        <p><b>${t('tensions-between', endsOf(one, t))}</b></p><p class="second">${t('tensions-closed')}</p>`}
      ${places.length > 0 && html`<p class="second cards-secret"><${Icon} name="lock" /><span>${t('tensions-yours', { place: t.list(places.map((at) => wordsOf(t, at ?? 0, endsOf(one, t)))) })}</span></p>`}
    </li>`;
}

/** @param {{view: View, t: Words, large?: boolean}} props */
function Spreads({ view, t, large }) {
  const { spread = {}, earlier = {} } = view.run;
  const opened = useOpened(isShown(view.run));
  const all = tensionsOf(view);
  const twice = Object.keys(earlier).length > 0;
  const columns = [...Object.values(spread), ...Object.values(earlier).map((one) => one.spread)];
  const high = large ? (twice ? 9.5 : all.length > 4 ? 13 : 22) : 22;
  const drawn = { opened, largest: large ? 34 : 22, high, most: Math.max(0, ...columns.flat()) };
  return html`
    <ul class=${classes('tensions-list', all.length > 4 && 'many', twice && 'compared')}>
      ${all.map((one) => html`<${Shown} key=${one.id} view=${view} t=${t} one=${one} drawn=${drawn} />`)}
    </ul>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForPlayers({ view, t, send }) {
  if (isShown(view.run)) return html`<div class="tensions"><${Spreads} view=${view} t=${t} /></div>`;
  return html`
    <div class="tensions">
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t('tensions-secret', { people: peopleHere(view) })}</span></p>
      <${Placing} view=${view} t=${t} send=${send} />
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  if (isShown(view.run)) return html`<div class="tensions"><${Spreads} view=${view} t=${t} large /></div>`;
  const all = tensionsOf(view);
  return html`
    <div class="tensions">
      <ul class=${classes('tensions-asked', all.length > 4 && 'many')}>${all.map((one) => html`<li key=${one.id}><b>${t.pick(one.left)}</b><i aria-hidden="true"></i><b>${t.pick(one.right)}</b></li>`)}</ul>
      <${Answered} view=${view} t=${t} later=${t('tensions-later')} />
    </div>`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
const onwards = (view, t) => (isShown(view.run) ? undefined : { label: t('tensions-reveal'), command: 'reveal_tensions', icon: 'eye' });

/** @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  if (isShown(view.run)) return html`<p>${t('tensions-talk')}</p><div class="tensions"><${Spreads} view=${view} t=${t} /></div>`;
  return html`
    <${Answered} view=${view} t=${t} later=${t('tensions-later')} />`;
}

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards,
  waiting: (/** @type {View} */ view) => notAnswered(view),
};
