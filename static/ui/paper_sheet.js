/** A group's hand-over sheet, as paper: title, three points, a quote, a question. */
import { html } from './html.js';

export const SHEET_FIELDS = ['title', 'point_1', 'point_2', 'point_3', 'quote', 'question'];

/** @typedef {import('../core/words.js').Words} Words */

/** @param {{t: Words, cards: {[field: string]: {text: string}}, by?: any, empty?: boolean}} props `by`: whose sheet; `empty`: what is not written yet is shown as a line */
export function PaperSheet({ t, cards, by, empty }) {
  const text = (/** @type {string} */ field) => cards[field]?.text;
  const line = (/** @type {string} */ field) => text(field) ?? html`<span class="second">${t(`sheet-${field.replace('_', '-')}`)}</span>`;
  const points = ['point_1', 'point_2', 'point_3'].filter((field) => empty || text(field));
  return html`
    <article class="sheet padded paper-sheet" lang="">
      ${by && html`<p class="second paper-by">${by}</p>`}
      ${(empty || text('title')) && html`<h2 class="paper-title">${line('title')}</h2>`}
      <ol class="paper-points">${points.map((field) => html`<li key=${field}>${line(field)}</li>`)}</ol>
      ${(empty || text('quote')) && html`<blockquote class="paper-quote">${text('quote') ? t('sheet-quoted', { text: text('quote') }) : line('quote')}</blockquote>`}
      ${(empty || text('question')) && html`<p class="paper-question"><b>${line('question')}</b></p>`}
      ${!empty && !Object.keys(cards).length && html`<p class="second">${t('sheet-nothing')}</p>`}
    </article>`;
}
