/** The talk: who speaks, who comes, asking for the floor, and what the speaker says. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Face } from '../../ui/people.js';
import { personOf } from '../../ui/who_places.js';
import { sideIn } from './queue.js';
import { comingIn, myDots, nameOf, roleOf, statementOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 400;
const SIDES = ['left', 'middle', 'right'];

/** @param {View} view @param {Words} t @param {string} side @returns {string} the side's name, as it stands at the line */
export function sideName(view, t, side) {
  const statement = statementOf(view);
  if (side === 'middle') return t(statement.middle === 'river' ? 'moving-debate-river' : 'moving-debate-middle');
  return t.pick(statement[side]) || t(`moving-debate-side-${side}`);
}

/** Who speaks, what is noted of it, who comes then. @param {{view: View, t: Words, children?: any}} props */
export function Speaker({ view, t, children }) {
  const { floor, queue = {}, dots = {} } = view.run;
  const coming = comingIn(view, 2);
  const said = floor && view.run.cards?.[floor.card]?.text;
  const then = coming.map((who) => t('moving-debate-from-side', { name: nameOf(view, who), side: sideName(view, t, sideIn(queue, dots, who)) }));
  return html`
    <section class="debate-speaker sheet padded" aria-label=${t('moving-debate-floor')}>
      ${floor ? html`
        <div class="debate-speaks">
          <${Face} role=${roleOf(view, floor.who)} name=${nameOf(view, floor.who)} size=${60} quiet />
          <div class="grow"><p class="debate-who">${t('ui-floor-talk', { name: nameOf(view, floor.who) })}</p>
            <p class="second">${said ? html`<span lang="">${t('moving-debate-quoted', { text: said })}</span>` : sideName(view, t, floor.side)}</p></div>
        </div>` : html`<p><b>${t('moving-debate-floor-free')}</b></p>`}
      ${then.length > 0 && html`<p class="debate-then">${t('moving-debate-then', { names: then.join(t('moving-debate-and-then')) })}${Object.keys(queue).length > 2 && html` <span class="second">${t('cards-rest', { count: Object.keys(queue).length - 2 })}</span>`}</p>`}
      ${children}
    </section>`;
}

/** @param {{view: View, t: Words, send: Send, card: string}} props nobody sees it before the end */
export function MovedMe({ view, t, send, card }) {
  const on = Boolean(view.own.runs?.[view.runId]?.touched?.[card]);
  return html`<${Button} little pressed=${on} onPress=${() => send('touched_by', { card, on: !on })}>${t('moving-debate-moved-me')}<//>`;
}

/** I have the floor: one argument, written or said. @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function Mine({ view, t, send, draft: drafts }) {
  const draft = drafts('argument');
  const side = sideName(view, t, view.run.floor.side);

  /** @param {Event} event */
  async function say(event) {
    event.preventDefault();
    const ack = await send('speak', { text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="debate-mine sheet padded" onSubmit=${say}>
      <p class="debate-who">${t('ui-floor-talk-you', { name: nameOf(view, view.run.floor.who) })}</p>
      <${Field} label=${t('moving-debate-argument', { side })} lines=${2} limit=${LIMIT} value=${draft.value} onInput=${draft.set} hint=${t('moving-debate-argument-shown')} />
      <div class="cards-send"><${Button} kind="main" icon="check" submit>${t('moving-debate-said')}<//></div>
    </form>`;
}

/** Asking for the floor; each of several people at a place for themself. @param {{view: View, t: Words, send: Send}} props */
function Ask({ view, t, send }) {
  const { queue = {}, anonymous } = view.run;
  const [side, setSide] = useState('');
  const dots = myDots(view);
  const free = dots.filter((dot) => !queue[dot]);
  const order = dots.some((dot) => queue[dot]) ? comingIn(view, 400) : [];
  const who = (/** @type {string} */ dot) => Number(dot.split('_')[1] ?? 1);
  const ask = (/** @type {string} */ dot) => send('ask_floor', { who: who(dot), ...(anonymous ? { side } : {}) });
  return html`
    <div class="debate-ask">
      ${dots.filter((dot) => queue[dot]).map((dot) => html`
        <p class="row wraps" key=${dot}><b class="grow">${t('moving-debate-waiting', { name: personOf(view, who(dot)), people: dots.length, nth: order.indexOf(dot) + 1 })}</b>
          <${Button} little onPress=${() => send('leave_queue', { who: who(dot) })}>${t('moving-debate-leave')}<//></p>`)}
      ${anonymous && free.length > 0 && html`
        <fieldset class="debate-sides choices"><legend class="field-label">${t('moving-debate-speak-for')}</legend>
          ${SIDES.map((one) => html`<label class="choice" key=${one}><input type="radio" name="speak-for" checked=${side === one} onChange=${() => setSide(one)} /><span class="choice-sign"></span><span>${sideName(view, t, one)}</span></label>`)}
        </fieldset>`}
      ${free.map((dot, i) => html`
        <div class="cards-send" key=${dot}><${Button} kind=${i ? 'other' : 'main'} icon="mic" why=${anonymous && !side ? t('moving-debate-side-first') : undefined} onPress=${() => ask(dot)}>${dots.length > 1 ? t('moving-debate-ask-named', { name: personOf(view, who(dot)) }) : t('moving-debate-ask')}<//></div>`)}
    </div>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
export function Talk(props) {
  const { view, t, send } = props;
  const { floor } = view.run;
  if (floor && myDots(view).includes(floor.who)) return html`<${Mine} ...${props} />`;
  const noted = floor && view.run.cards?.[floor.card];
  return html`
    <${Speaker} view=${view} t=${t}>${noted && html`<${MovedMe} view=${view} t=${t} send=${send} card=${floor.card} />`}<//>
    <${Ask} view=${view} t=${t} send=${send} />`;
}

