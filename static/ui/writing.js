/** Writing cards that stay hidden: who will see them, the field whose text outlives a reload, mine with the way back. */
import { useRef, useState } from 'preact/hooks';
import { Button } from './button.js';
import { answered, myCards, peopleHere } from './cards.js';
import { Field } from './field.js';
import { html } from './html.js';
import { Icon } from './icon.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {{value: string, set: (text: string) => void, clear: () => void}} Draft */
/** @typedef {(name: string, data?: object) => Promise<import('../core/connection.js').Ack>} Send */

const MOST_BACKS = 12;

/** Said before anybody writes. @param {{view: View, t: Words}} props */
export function Secret({ view, t }) {
  const key = view.run.anonymous ? 'cards-secret-anonymous' : 'cards-secret-named';
  return html`<p class="cards-secret second"><${Icon} name="lock" /><span>${t(key, { people: peopleHere(view) })}</span></p>`;
}

/** The back of a hidden card: five lines and two notes. */
export const CardBack = () => html`
  <svg class="card-back" viewBox="0 0 90 116" aria-hidden="true">
    <rect x="1" y="1" width="88" height="114" rx="13" fill="var(--ink)" />
    <path d="M15 41H75M15 50H75M15 58.5H75M15 67H75M15 75.5H75" stroke="var(--paper)" stroke-opacity=".5" stroke-width="2" />
    <circle cx="31" cy="67" r="8" fill="var(--paper)" /><circle cx="57" cy="54" r="8" fill="var(--paper)" />
  </svg>`;

const CardToCome = () => html`
  <svg class="card-back" viewBox="0 0 90 116" aria-hidden="true">
    <rect x="2" y="2" width="86" height="112" rx="13" fill="none" stroke="var(--edge)" stroke-width="2.5" stroke-dasharray="8 6" />
  </svg>`;

/** How many have answered; never who wrote what. @param {{view: View, t: Words, later?: string}} props `later`: when it will be told */
export function Answered({ view, t, later = t('cards-reveal-later') }) {
  if (view.run.anonymous) return html`<p class="second" role="status">${t('cards-count', { count: view.run.count ?? 0 })}</p>`;
  const { count, of } = answered(view);
  return html`
    <div class="cards-answered">
      <p><b>${t('cards-answered', { count, of })}</b> <span class="second">${later}</span></p>
      ${of <= MOST_BACKS && html`<p class="row wraps cards-backs">${Array.from({ length: of }, (_, i) => (i < count ? html`<${CardBack} />` : html`<${CardToCome} />`))}</p>`}
    </div>`;
}

/** @param {{view: View, t: Words, send: Send, draft: Draft, field: string}} props */
export function Mine({ view, t, send, draft, field }) {
  const mine = myCards(view, field);
  if (!mine.length) return null;

  /** @param {import('./cards.js').Card} card */
  async function takeBack(card) {
    const ack = await send('take_card', { card: card.id });
    if (ack.ok && !draft.value) draft.set(card.text); // to write it better, not to lose it
  }

  return html`
    <div role="group" class="cards-mine" aria-label=${t('cards-mine', { count: mine.length })}>
      <p class="second">${t('cards-mine', { count: mine.length })}</p>
      <ul class="column">
        ${mine.map((card) => html`
          <li class="card row" key=${card.id}>
            <span class="grow card-text">${card.text}</span>
            <${Button} little icon="undo-2" label=${t('cards-take-named', { text: card.text.slice(0, 60) })} onPress=${() => takeBack(card)}>${t('cards-take')}<//>
          </li>`)}
      </ul>
    </div>`;
}

/** What left without a name: nobody, not even this page after a reload, can give it back. @param {{t: Words, sent: string[]}} props */
function Sent({ t, sent }) {
  if (!sent.length) return null;
  return html`
    <section class="cards-mine">
      <p class="second">${t('cards-sent')}</p>
      <ul class="column">${sent.map((text, i) => html`<li class="card" key=${i}><span class="card-text">${text}</span></li>`)}</ul>
    </section>`;
}

/**
 * The field and the yellow button, then my own cards.
 * @param {object} props
 * @param {View} props.view
 * @param {Words} props.t
 * @param {Send} props.send
 * @param {(field: string) => Draft} props.draft
 * @param {string} props.field
 * @param {string} props.label
 * @param {string} props.go what the button says
 * @param {number} props.limit most characters
 * @param {number} props.most most cards
 * @param {number} [props.lines]
 * @param {any} [props.aside] beside the button
 */
export function Writing({ view, t, send, draft: drafts, field, label, go, limit, most, lines = 3, aside }) {
  const draft = drafts(field);
  const text = useRef('');
  text.current = draft.value;
  const [refused, setRefused] = useState('');
  const [sent, setSent] = useState(/** @type {string[]} */ ([]));
  const full = myCards(view, field).length >= most || sent.length >= most;

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    const said = text.current;
    if (!said.trim()) return setRefused(t('cards-empty'));
    setRefused('');
    const ack = await send('write_card', { field, text: said });
    if (!ack.ok) return;
    if (text.current === said) draft.clear();
    if (view.run.anonymous) setSent((before) => [...before, said]);
  }

  const own = view.run.anonymous
    ? html`<${Sent} t=${t} sent=${sent} />`
    : html`<${Mine} view=${view} t=${t} send=${send} draft=${draft} field=${field} />`;
  if (full) return html`<div class="cards-writing"><p>${t(view.run.anonymous ? 'cards-full-anonymous' : 'cards-full', { count: most })}</p>${own}${aside}</div>`;
  return html`
    <form class="cards-writing" onSubmit=${write}>
      <${Field} label=${label} lines=${lines} limit=${limit} value=${draft.value} refused=${refused} hint=${t('cards-bell')}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send"><${Button} kind="main" submit>${go}<//>${aside}</div>
      ${own}
    </form>`;
}
