/** Cards that lie open: they turn all together, once; a long list comes in parts. */
import { useRef, useState } from 'preact/hooks';
import { Button } from './button.js';
import { isTooFew } from './cards.js';
import { classes, html } from './html.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('./cards.js').Card} Card */

const PART = 40;
const FEW = 3; // so many can be read whole on the projector

/** Whether it happened under the reader's eyes: who comes later finds the cards lying open. @param {boolean} shown */
export function useTurned(shown) {
  const before = useRef(shown);
  return shown && !before.current;
}

/** @param {{view: View, card: Card}} props */
export function OpenCard({ view, card }) {
  const author = card.by ? view.room.seats?.[card.by]?.name : undefined;
  return html`<span class="card-text">${card.text}</span>${author && html`<span class="card-by second small">${author}</span>`}`;
}

/** @param {{view: View, t: Words, cards: Card[], field?: string, turned?: boolean, part?: number}} props */
export function CardList({ view, t, cards, field, turned, part = PART }) {
  const [shown, show] = useState(part);
  if (!cards.length) return html`<p class="second">${t(isTooFew(view.run, field) ? 'cards-too-few' : 'cards-none')}</p>`;
  return html`
    <ul class=${classes('cards-list', turned && 'turned')}>
      ${cards.slice(0, shown).map((card) => html`<li class="card" key=${card.id}><${OpenCard} view=${view} card=${card} /></li>`)}
    </ul>
    ${cards.length > shown && html`<p><${Button} little onPress=${() => show(shown + part)}>${t('cards-more', { count: Math.min(part, cards.length - shown) })}<//></p>`}`;
}

/** On the projector: as many as can be read, then how many more there are. @param {{view: View, t: Words, cards: Card[], field?: string, most: number, turned?: boolean}} props */
export function ScreenCards({ view, t, cards, field, most, turned }) {
  if (!cards.length) return html`<p class="second">${t(isTooFew(view.run, field) ? 'cards-too-few' : 'cards-none')}</p>`;
  const rest = cards.length - most;
  return html`
    <ul class=${classes('cards-list', turned && 'turned', cards.length > FEW && 'many')}>
      ${cards.slice(0, most).map((card) => html`<li class="card" key=${card.id}><${OpenCard} view=${view} card=${card} /></li>`)}
      ${rest > 0 && html`<li class="card-rest">${t('cards-rest', { count: rest })}</li>`}
    </ul>`;
}
