/** While they present each other: the floor, what to say, what was said, and one word of who was presented. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { myCards, shownCards } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';
import { isPresented, pairOf, presentedBy, turnOf, whose, wordOf } from './pairs.js';
import { nameOf, roleOf } from './talking.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/cards.js').Card & {about?: string}} Card */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 2000;
const WORD_LIMIT = 80;
const AROUND = 12;

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function Present({ view, t, send, draft: drafts }) {
  const me = view.seat ?? '';
  const draft = drafts('presented');
  const [refused, setRefused] = useState('');
  const about = presentedBy(pairOf(view.run, me), me);
  const note = myCards(view, 'note')[0]?.text;
  const again = turnOf(view.run, me).passed?.[me];

  /** @param {Event} event */
  async function say(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('introductions-empty'));
    const ack = await send('present', { text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="sheet padded column" onSubmit=${say}>
      ${note && html`<p class="intro-note"><${Icon} name="lock" /><span>${note}</span></p>`}
      <p class="second">${t('introductions-shown')}</p>
      <${Field} label=${about === me ? t('introductions-say-self') : t('introductions-say', { name: nameOf(view, about) })} lines=${3} limit=${LIMIT} value=${draft.value} refused=${refused}
        hint=${t('cards-bell')} onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send">
        <${Button} kind="main" submit>${t('introductions-go')}<//>
        <${Button} icon="megaphone" onPress=${() => send('present')}>${t('introductions-aloud')}<//>
        <${Button} kind="quiet" onPress=${() => send('pass_turn')}>${t(again ? 'introductions-silent' : 'introductions-pass')}<//>
      </div>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function OwnWord({ t, send, draft: drafts }) {
  const draft = drafts('own_word');
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function add(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('introductions-word-empty'));
    const ack = await send('add_word', { text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="sheet padded column" onSubmit=${add}>
      <${Field} label=${t('introductions-word')} limit=${WORD_LIMIT} value=${draft.value} refused=${refused} also=${{ autocomplete: 'off' }}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send"><${Button} submit>${t('introductions-word-go')}<//></div>
    </form>`;
}

/** Who is around, who has the floor. @param {{view: View, t: Words, seat: string | undefined}} props */
function Around({ view, t, seat }) {
  const turn = turnOf(view.run, seat);
  const { order = [], at = 0 } = turn;
  const from = Math.max(0, Math.min(at - 3, order.length - AROUND));
  return html`
    <ol class="intro-order" aria-label=${t('introductions-circle')}>
      ${order.slice(from, from + AROUND).map((/** @type {string} */ one, /** @type {number} */ nth) => {
        const place = from + nth;
        const about = presentedBy(pairOf(view.run, one), one);
        return html`
          <li key=${one} class=${classes(place === at && 'now', place < at && 'done')} aria-current=${place === at ? 'true' : undefined}>
            <${Face} role=${roleOf(view, one)} name=${nameOf(view, one)} size=${44} quiet />
            <span><b>${nameOf(view, one)}</b>${about !== one && html`<span class="second small intro-about">${place < at && html`<${Icon} name="check" />`}<${Icon} name="arrow-right" />${nameOf(view, about)}</span>`}</span>
          </li>`;
      })}
      ${order.length > from + AROUND && html`<li class="second">${t('cards-rest', { count: order.length - from - AROUND })}</li>`}
    </ol>`;
}

/** @param {View} view @param {string | undefined} seat @returns {Card[]} newest first; in circles, those of this one */
export function saidIn(view, seat) {
  const here = Object.values(view.run.circles ?? {}).find((one) => seat && one.seats.includes(seat))?.seats;
  return shownCards(view.run, 'presented').filter((card) => !here || here.includes(card.by)).reverse();
}

/** @param {{view: View, t: Words, card: Card}} props */
export function Presented({ view, t, card }) {
  const about = card.about ?? card.by ?? '';
  const word = wordOf(view.run, about);
  return html`
    <li class="card">
      <b class="intro-of">${nameOf(view, about)}</b>
      <span class="card-text">${card.text}</span>
      ${card.by !== about && html`<span class="card-by second small">${t('introductions-by', { name: nameOf(view, card.by ?? '') })}</span>`}
      ${word && html`<span class="intro-word">${t('introductions-adds', { name: nameOf(view, about), word })}</span>`}
    </li>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
export function Presenting(props) {
  const { view, t } = props;
  const me = view.seat ?? '';
  const mine = whose(turnOf(view.run, me)) === me && !view.now?.closed;
  const word = isPresented(view.run, me) && !wordOf(view.run, me) && pairOf(view.run, me).length > 1 && !view.now?.closed;
  const said = saidIn(view, me);
  return html`
    <div class="intro">
      ${view.run.circles && html`<p class="second">${t('introductions-circles-more')}</p>`}
      <div class="intro-sides floor">
        <div class="column">
          ${mine && html`<${Present} ...${props} />`}
          ${word && html`<${OwnWord} ...${props} />`}
          <section class="column"><h2>${t('introductions-said')}</h2>
            ${said.length ? html`<ul class="cards-list">${said.map((card) => html`<${Presented} key=${card.id} view=${view} t=${t} card=${card} />`)}</ul>` : html`<p class="second">${t('introductions-none-yet')}</p>`}</section>
        </div>
        <${Around} view=${view} t=${t} seat=${me} />
      </div>
    </div>`;
}
