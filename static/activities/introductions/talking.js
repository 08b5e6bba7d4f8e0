/** While they talk: with whom, what to ask, and notes nobody else reads. */
import { Button } from '../../ui/button.js';
import { myCards, peopleHere } from '../../ui/cards.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';
import { inOrder, pairOf, presentedBy } from './pairs.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 2000;

/** @param {View} view @param {string} seat @returns {string} */
export const nameOf = ({ room }, seat) => room.seats?.[seat]?.name ?? '';

/** @param {View} view @param {string} seat the character somebody plays and has not laid down */
export const roleOf = ({ room }, seat) => Object.keys(room.characters ?? {}).find((role) => room.characters[role].seat === seat && !room.characters[role].laid);

/** The other one, and where they are if that is elsewhere. @param {{view: View, t: Words, pair: string[]}} props */
function Partner({ view, t, pair }) {
  const me = view.seat ?? '';
  const mine = view.room.seats?.[me]?.site;
  return html`
    <section class="intro-pair sheet padded">
      <p class="second">${t('introductions-mine-pair', { count: pair.length })}</p>
      <ul>${pair.filter((seat) => seat !== me || pair.length === 1).map((seat) => {
        const site = view.room.seats?.[seat]?.site;
        return html`
          <li key=${seat}><${Face} role=${roleOf(view, seat)} name=${nameOf(view, seat)} size=${60} quiet />
            <span><b class="floor-now">${nameOf(view, seat)}</b>${site !== mine && html`<span class="second small">${t('introductions-elsewhere', { name: nameOf(view, seat), site: t.pick(view.room.sites?.[site ?? '']?.name) })}</span>`}</span></li>`;
      })}</ul>
      ${pair.length > 2 && html`<${Trio} view=${view} t=${t} pair=${pair} />`}
    </section>`;
}

/** Three have the same time as two: each asks the next one. @param {{view: View, t: Words, pair: string[]}} props */
function Trio({ view, t, pair }) {
  const talk = view.run.talk ?? 0;
  return html`
    <ol class="intro-trio">${pair.map((seat) => html`<li key=${seat}>${t('introductions-trio-order', { asker: nameOf(view, seat), asked: nameOf(view, presentedBy(pair, seat)) })}</li>`)}</ol>
    <p class="second small">${t('introductions-trio-more', { seconds: Math.round((2 * talk) / pair.length / 5) * 5 })}</p>`;
}

/** @param {{view: View, t: Words}} props */
export function Questions({ view, t }) {
  const asked = inOrder(view.run.asked);
  if (!asked.length) return null;
  return html`
    <section class="intro-questions">
      <h2>${t('introductions-questions')}</h2>
      <ul>${asked.map(([id, one]) => html`<li key=${id} lang=${t.languageOf(one.text)}>${t.pick(one.text)}</li>`)}</ul>
    </section>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, about: string}} props */
function Notes({ view, t, send, draft: drafts, about }) {
  const draft = drafts('note');
  const kept = myCards(view, 'note')[0]?.text ?? '';
  const own = about === view.seat;
  const text = draft.value || kept;

  /** @param {Event} event */
  async function keep(event) {
    event.preventDefault();
    const said = draft.value;
    if (!said && !kept) return;
    const ack = await send('keep_note', { text: said || kept });
    if (ack.ok && draft.value === said) draft.clear();
  }

  return html`
    <form class="sheet padded column intro-notes" onSubmit=${keep}>
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t('introductions-note-secret')}</span></p>
      <${Field} label=${own ? t('introductions-note-alone') : t('introductions-note', { name: nameOf(view, about) })} lines=${5} limit=${LIMIT} value=${text} onInput=${draft.set} hint=${t('cards-bell')} />
      <div class="cards-send"><${Button} kind="main" submit>${t('introductions-note-keep')}<//>
        ${kept && !draft.value && html`<p class="intro-kept" role="status"><${Icon} name="check" /><span>${t('introductions-note-kept')}</span></p>`}</div>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
export function Talking(props) {
  const { view, t } = props;
  const me = view.seat ?? '';
  const pair = pairOf(view.run, me);
  if (!pair.length) return null; // no longer here
  return html`
    <div class="intro">
      ${pair.length < 3 && html`<p class="second intro-half">${peopleHere(view) < 2 && pair.length === 2 && html`<b>${t(view.run.at ? 'introductions-second' : 'introductions-first')}.</b> `}${t(view.run.at ? 'introductions-halfway-done' : 'introductions-halfway')}</p>`}
      <div class="intro-sides">
        <${Partner} view=${view} t=${t} pair=${pair} />
        <${Notes} ...${props} about=${presentedBy(pair, me)} />
        <${Questions} view=${view} t=${t} />
      </div>
    </div>`;
}
