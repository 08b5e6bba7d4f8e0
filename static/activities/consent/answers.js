/** Answers lie face down until everyone has given theirs: two choices, one yellow button, and the row of cards. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { peopleHere, speakersIn } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { useTurned } from '../../ui/shown_cards.js';
import { CardBack } from '../../ui/writing.js';
import { breaksOf, isOpen, lastRound, myAnswer, objections } from './read.js';
import { nameOf } from '../who.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./talk.js').Props} Props */

const LIMIT = 500;
const NAMED = 12; // cards with a name under them

/** What I wrote when I objected, in this round. @param {View} view @param {string} field @returns {string} */
function written({ run, own, runId }, field) {
  const last = lastRound(run)?.[0];
  const cards = Object.values(own.runs?.[runId]?.cards ?? {});
  if (field === 'objection') return cards.find((card) => card.field === field && card.round === last)?.text ?? '';
  return cards.find((card) => card.field === field && card.of.startsWith(`${last}_`))?.text ?? '';
}

/** @param {{t: Words, value: string, picked: string, onPick: (value: string) => void, children?: any}} props one of the two */
function Choice({ t, value, picked, onPick, children }) {
  return html`
    <div class=${classes('consent-choice', value === picked && 'picked')}>
      <label class="choice">
        <input type="radio" name="consent" value=${value} checked=${value === picked} onChange=${() => onPick(value)} />
        <span class="choice-sign"></span>
        <span class="grow"><b class="heading">${t(`consent-pick-${value}`)}</b><span class="second">${t(`consent-pick-${value}-more`)}</span></span>
      </label>
      ${value === picked && children}
    </div>`;
}

/** What I answered, still face down. @param {{view: View, t: Words, onChange: () => void}} props */
const Laid = ({ view, t, onChange }) => html`
  <section class="consent-laid sheet padded" role="status">
    <p><${Icon} name="check" /><b>${t(`consent-laid-${myAnswer(view)}`)}</b></p>
    ${myAnswer(view) === 'objects' && html`<p class="card-text">${written(view, 'objection')}</p><p class="card-text second">${written(view, 'breaks')}</p>`}
    <p><${Button} little icon="undo-2" onPress=${onChange}>${t('consent-change')}<//></p>
  </section>`;

/** @param {Props & {onDone: () => void}} props */
function Answering({ view, t, send, draft, onDone }) {
  const [objection, breaks] = [draft('objection'), draft('breaks')];
  const [picked, pick] = useState(objection.value || myAnswer(view) === 'objects' ? 'objects' : myAnswer(view) ?? '');
  const [refused, setRefused] = useState({ objection: '', breaks: '' });
  const round = lastRound(view.run)?.[1];
  const passed = Boolean(round?.passed?.[view.seat ?? '']);
  const said = (/** @type {'objection' | 'breaks'} */ field) => (field === 'objection' ? objection : breaks).value || written(view, field);

  /** @param {Event} event */
  async function answer(event) {
    event.preventDefault();
    if (picked === 'none') return done(await send('no_objection'));
    const missing = { objection: said('objection').trim() ? '' : t('consent-objection-empty'), breaks: said('breaks').trim() ? '' : t('consent-breaks-empty') };
    setRefused(missing);
    if (missing.objection || missing.breaks) return undefined;
    return done(await send('object', { text: said('objection'), breaks: said('breaks') }));
  }

  /** @param {import('../../core/connection.js').Ack} ack */
  function done(ack) {
    if (!ack.ok) return;
    objection.clear();
    breaks.clear();
    onDone();
  }

  const field = (/** @type {'objection' | 'breaks'} */ name) => html`
    <${Field} label=${t(`consent-${name}`)} lines=${2} limit=${LIMIT} value=${said(name)} refused=${refused[name]}
      onInput=${(/** @type {string} */ text) => ((name === 'objection' ? objection : breaks).set(text), setRefused({ objection: '', breaks: '' }))} />`;
  return html`
    <form class="consent-answering" onSubmit=${answer}>
      ${passed && html`<p class="consent-again"><${Icon} name="info" /><span>${t('consent-passed')}</span></p>`}
      <fieldset class="consent-choices">
        <legend class="spoken">${t('consent-your-answer')}</legend>
        <${Choice} t=${t} value="none" picked=${picked} onPick=${pick} />
        <${Choice} t=${t} value="objects" picked=${picked} onPick=${pick}>${field('objection')}${field('breaks')}<//>
      </fieldset>
      <${Button} kind="main" wide submit why=${picked ? undefined : t('consent-pick-first')}>${t(picked === 'objects' ? 'consent-object' : picked ? 'consent-none' : 'consent-lay')}<//>
      ${!passed && !myAnswer(view) && html`<p><${Button} kind="quiet" onPress=${() => send('pass_once')}>${t('consent-pass-once')}<//></p>`}
    </form>`;
}

/** @param {Props} props */
export function Answer(props) {
  const { view, t } = props;
  const [changing, change] = useState(false);
  if (view.now?.closed) return null;
  return myAnswer(view) && !changing
    ? html`<${Laid} view=${view} t=${t} onChange=${() => change(true)} />`
    : html`<${Answering} ...${props} onDone=${() => change(false)} />`;
}

/** Said before anybody answers. @param {{view: View, t: Words}} props */
export const Secret = ({ view, t }) => html`<p class="cards-secret second"><${Icon} name="lock" /><span>${t('consent-secret', { people: peopleHere(view) })}</span></p>`;

/** The front of a card once it has turned. @param {{objects: boolean}} props */
const Front = ({ objects }) => html`
  <span class=${classes('consent-front', objects && 'objects')}><${Icon} name=${objects ? 'hand' : 'check'} /></span>`;

const ToCome = () => html`<span class="consent-to-come"></span>`;

/** @param {{view: View, t: Words, seat: string, turned: boolean}} props */
function SeatCard({ view, t, seat, turned }) {
  const round = lastRound(view.run)?.[1] ?? {};
  const answer = round.answers?.[seat];
  const laid = round.answered?.[seat];
  const state = answer ? `consent-card-${answer}` : laid ? 'consent-card-laid' : round.passed?.[seat] ? 'consent-card-passed' : 'consent-card-to-come';
  return html`
    <li class=${classes(turned && answer && 'turned')}>
      ${answer ? html`<${Front} objects=${answer === 'objects'} />` : laid && !round.answers ? html`<${CardBack} />` : html`<${ToCome} />`}
      <span class="consent-card-name">${seat === view.seat ? t('consent-you') : nameOf(view, seat)}</span>
      <span class=${answer === 'objects' || (!laid && round.passed?.[seat]) ? 'small second' : 'spoken'}>${t(state)}</span>
    </li>`;
}

/** Who has answered is known; what, only once they turn. @param {{view: View, t: Words}} props */
export function Row({ view, t }) {
  const round = lastRound(view.run)?.[1] ?? {};
  const turned = useTurned(Boolean(round.answers));
  const here = speakersIn(view);
  const seats = [...here, ...Object.keys(round.answers ?? {}).filter((seat) => !here.includes(seat))];
  const count = seats.filter((seat) => round.answered?.[seat]).length;
  const many = seats.length > NAMED;
  return html`
    <section class=${classes('consent-row', many && 'many')} aria-label=${t('consent-answers')}>
      <div class="consent-count" role="status"><b class="heading">${t(round.answers ? 'consent-turned' : 'cards-answered', { count: round.answers ? objections(view.run).length : count, of: seats.length })}</b>${' '}
        <span class="second">${t(round.answers ? 'consent-turned-more' : 'consent-turn-later', { count, of: seats.length })}</span></div>
      ${!many && html`<ul class="consent-cards">${seats.map((seat) => html`<${SeatCard} key=${seat} view=${view} t=${t} seat=${seat} turned=${turned} />`)}</ul>`}
      ${many && html`<div class="consent-cards" aria-hidden="true">${seats.map((seat) => html`<span key=${seat} class=${classes('consent-small', round.answered?.[seat] && 'laid', round.answers?.[seat])}></span>`)}</div>`}
    </section>`;
}

/** One objection, as everybody reads it. @param {{view: View, t: Words, card: import('./read.js').Card, large?: boolean}} props */
export function Objection({ view, t, card, large }) {
  const breaks = breaksOf(view.run, card.id);
  const lifted = card.lifted && view.run.cards[card.lifted]?.n;
  return html`
    <article class=${classes('consent-objection card', large && 'large')}>
      <p class="second"><b>${nameOf(view, card.by)}</b> ${t('consent-objects')}</p>
      <p class="card-text">${card.text}</p>
      ${breaks && html`<p class="consent-breaks"><span class="second">${t('consent-would-break')}</span> ${breaks}</p>`}
      ${lifted && html`<p><span class="tag good"><${Icon} name="check" />${t('consent-lifted', { number: lifted })}</span></p>`}
      ${card.stands && html`<p><span class="tag care">${t('consent-stands')}</span></p>`}
    </article>`;
}

/** What turned. @param {{view: View, t: Words, most?: number}} props */
export function Turned({ view, t, most }) {
  const cards = objections(view.run);
  if (isOpen(view.run)) return null;
  if (!cards.length) return html`<p class="consent-nobody heading"><${Icon} name="check" />${t('consent-nobody-objects')}</p>`;
  return html`
    <div class="column">${most && cards.length > most && html`<p class="consent-nobody heading">${t('consent-turned', { count: cards.length })}</p>`}
      ${cards.slice(0, most).map((card) => html`<${Objection} key=${card.id} view=${view} t=${t} card=${card} />`)}
      ${most && cards.length > most && html`<p class="card-rest">${t('cards-rest', { count: cards.length - most })}</p>`}</div>`;
}
