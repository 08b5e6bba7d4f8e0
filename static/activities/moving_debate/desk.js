/** The facilitator: opens the line, gives the floor, notes what is said, counts who has no device, goes on. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { answered, seatsIn } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Arguments } from './arguments.js';
import { Everything, Figure, Items } from './figure.js';
import { DebateLine } from './line.js';
import { sideIn } from './queue.js';
import { comingIn, isList, nameOf, numberOf, statementOf } from './state.js';
import { sideName, Speaker } from './talk.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {{view: View, t: Words, send: Send}} Props */

const LIMIT = 400;
const MOST_WAITING = 8;
const SIDES = ['left', 'middle', 'right'];

/** What ends this part, by its name. @param {View} view @param {Words} t @returns {import('../../ui/activity.js').Ahead | undefined} */
export function onwards(view, t) {
  const { at, phase } = view.run;
  const last = statementOf(view).n === numberOf(view);
  if (!at || (phase === 'over' && last)) return undefined;
  const next = phase === 'place' ? (isList(view) ? 'items' : 'open') : phase === 'talk' && !isList(view) ? 'figure' : last ? 'finish' : 'statement';
  return { label: t(`moving-debate-next-${next}`), command: 'move_on', data: { statement: at, phase }, icon: phase === 'place' ? 'eye' : undefined };
}

/** The bell has rung, and a statement was not reached. @param {Props} props */
function GoOnAgain({ view, t, send }) {
  const ahead = view.now?.closed && onwards(view, t);
  return ahead && html`<p><${Button} icon="step-forward" onPress=${() => send(ahead.command, ahead.data)}>${ahead.label}<//></p>`;
}

/** Who asked, in the order they will speak; the facilitator may decide otherwise. @param {Props} props */
function Queue({ view, t, send }) {
  const { queue = {}, dots = {}, anonymous } = view.run;
  const [to, setTo] = useState('');
  const [side, setSide] = useState('middle');
  const waiting = comingIn(view, MOST_WAITING);
  const all = seatsIn(view.room).flatMap((seat) => Array.from({ length: view.room.seats[seat].people ?? 1 }, (_, i) => (i ? `${seat}_${i + 1}` : seat)));
  const given = (/** @type {string} */ who) => send('give_floor', { to: who, ...(anonymous ? { side: queue[who]?.side ?? side } : {}) });
  return html`
    ${waiting.length > 0 && html`
      <ol class="debate-queue" aria-label=${t('moving-debate-queue')}>
        ${waiting.map((who) => html`
          <li class="card row" key=${who}><span class="grow"><b>${nameOf(view, who)}</b> <span class="second">${sideName(view, t, sideIn(queue, dots, who))}</span></span>
            <${Button} little label=${t('moving-debate-give-named', { name: nameOf(view, who) })} onPress=${() => given(who)}>${t('moving-debate-give')}<//></li>`)}
      </ol>`}
    <form class="debate-give" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), to && given(to))}>
      <label class="field"><span class="field-label">${t('moving-debate-give-to')}</span>
        <select class="input" value=${to} onChange=${(/** @type {any} */ event) => setTo(event.currentTarget.value)}>
          <option value="">…</option>${all.map((who) => html`<option key=${who} value=${who}>${nameOf(view, who)}</option>`)}
        </select></label>
      ${anonymous && html`<${SideChoice} view=${view} t=${t} side=${side} onChange=${setSide} />`}
      <${Button} little icon="mic" submit>${t('moving-debate-give')}<//>
    </form>`;
}

/** @param {{view: View, t: Words, side: string, onChange: (side: string) => void}} props */
const SideChoice = ({ view, t, side, onChange }) => html`
  <label class="field"><span class="field-label">${t('moving-debate-side')}</span>
    <select class="input" value=${side} onChange=${(/** @type {any} */ event) => onChange(event.currentTarget.value)}>
      ${SIDES.map((one) => html`<option key=${one} value=${one}>${sideName(view, t, one)}</option>`)}
    </select></label>`;

/** What the secretary writes for: one to be written better, the one that was said and is not written yet, or who speaks. @param {View} view @param {any} again */
function noted({ run }, again) {
  const { floor, heard, cards = {} } = run;
  if (again) return again;
  if (heard && !cards[heard.card]) return { ...heard, id: heard.card };
  return floor ? { ...floor, id: floor.card, text: cards[floor.card]?.text } : undefined;
}

/** @param {Props & {again: any, onDone: () => void}} props */
function Note({ view, t, send, again, onDone }) {
  const of = noted(view, again);
  const [text, setText] = useState(of?.text ?? '');
  const [side, setSide] = useState(of?.side ?? view.run.last ?? 'left');
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function note(event) {
    event.preventDefault();
    if (!text.trim()) return setRefused(t('cards-empty'));
    const ack = await send('note_argument', { text, side, ...(of ? { card: of.id } : {}) });
    if (!ack.ok) return;
    setText('');
    onDone();
  }

  const label = again ? t('moving-debate-note-again') : of ? t('moving-debate-note-of', { name: nameOf(view, of.who) }) : t('moving-debate-note');
  return html`
    <form class="debate-note column" onSubmit=${note}>
      <${Field} label=${label} lines=${2} limit=${LIMIT} value=${text} refused=${refused} onInput=${(/** @type {string} */ said) => (setText(said), setRefused(''))} />
      <div class="row wraps"><${SideChoice} view=${view} t=${t} side=${side} onChange=${setSide} />
        <${Button} little icon="pencil" submit>${t('moving-debate-note-go')}<//>${again && html`<${Button} little kind="quiet" onPress=${onDone}>${t('moving-debate-note-leave')}<//>`}</div>
    </form>`;
}

/** People without a device walk in the hall, and are counted here. @param {Props} props */
function Aside({ view, t, send }) {
  const sides = SIDES.filter((side) => side !== 'middle' || statementOf(view).middle !== 'forbidden');
  return html`
    <fieldset class="debate-aside"><legend class="field-label">${t('moving-debate-aside')}</legend>
      ${sides.map((side) => {
        const count = view.run.aside?.[side] ?? 0;
        const name = sideName(view, t, side);
        const set = (/** @type {number} */ to) => send('count_aside', { side, count: to });
        return html`<span class="row" key=${side}><span class="grow">${name}</span>
          <${Button} little icon="minus" label=${t('moving-debate-aside-less', { side: name })} why=${count ? undefined : t('moving-debate-aside-none')} onPress=${() => set(count - 1)} />
          <b class="figures">${count}</b><${Button} little icon="plus" label=${t('moving-debate-aside-more', { side: name })} onPress=${() => set(count + 1)} /></span>`;
      })}
    </fieldset>`;
}

/** @param {Props} props */
function TalkDesk(props) {
  const { view, t, send } = props;
  const [again, setAgain] = useState(/** @type {any} */ (undefined));
  const { floor, queue = {} } = view.run;
  const nobody = floor || Object.keys(queue).length ? undefined : t('moving-debate-nobody');
  const of = noted(view, again);
  return html`
    <${Speaker} view=${view} t=${t}>
      <div class="row wraps"><${Button} little icon="step-forward" why=${nobody} onPress=${() => send('go_on')}>${t('moving-debate-go-on')}<//>
        ${floor && html`<${Button} little onPress=${() => send('take_floor')}>${t('moving-debate-take')}<//>`}</div>
    <//>
    <${Note} key=${`${of?.id}${Boolean(of?.text)}`} ...${props} again=${again} onDone=${() => setAgain(undefined)} />
    <${Queue} ...${props} />
    <${Aside} ...${props} />
    <${Arguments} view=${view} t=${t} aside=${(/** @type {any} */ card) => card.as === 'argument' && html`<${Button} little icon="pencil" label=${t('moving-debate-edit-named', { text: card.text.slice(0, 60) })} onPress=${() => setAgain(card)}>${t('moving-debate-edit')}<//>`} />`;
}

/** @param {Props} props */
export function ForDesk(props) {
  const { view, t } = props;
  const { phase, anonymous, count = 0, at, few } = view.run;
  const statement = statementOf(view);
  if (phase === 'over') return html`<${GoOnAgain} ...${props} /><div class="debate"><${Everything} view=${view} t=${t} /></div>`;
  const said = answered(view);
  return html`
    <div class="debate">
      <p class="second">${t(isList(view) ? 'moving-debate-nth-list' : 'moving-debate-nth', { nth: statement.n, of: numberOf(view) })}</p>
      <p class="debate-statement" lang=${t.languageOf(statement.text)}>${isList(view) ? t.pick(statement.text) : t('moving-debate-quoted', { text: t.pick(statement.text) })}</p>
      ${phase === 'place' && html`<p>${anonymous ? t('moving-debate-count', { count }) : t('cards-answered', said)}</p>`}
      ${few && html`<p class="debate-few">${t('moving-debate-few')}</p>`}
      ${isList(view) && phase === 'talk' && html`<${Items} view=${view} t=${t} field=${at} />`}
      ${!isList(view) && phase === 'talk' && html`<${DebateLine} view=${view} t=${t} all high=${24} largest=${20} /><${TalkDesk} ...${props} />`}
      ${phase === 'end' && html`<${Figure} view=${view} t=${t} field=${at} /><${Arguments} view=${view} t=${t} />`}
      ${!isList(view) && phase === 'place' && html`<${Aside} ...${props} />`}
    </div>`;
}
