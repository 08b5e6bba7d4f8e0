/** What a statement came to: where people stood first and last, how many moved. Never who, never a winner. */
import { html } from '../../ui/html.js';
import { Stave } from '../../ui/stave.js';
import { dotsOf } from '../../ui/stave_places.js';
import { Arguments } from './arguments.js';
import { cardsOf, endsShown } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

/** @param {Words} t @param {number[]} columns @param {{left: string, right: string}} ends */
function told(t, columns, ends) {
  const half = (columns.length - 1) / 2;
  const sum = (/** @type {number[]} */ some) => some.reduce((all, count) => all + count, 0);
  return t('positions-spread', { left: sum(columns.slice(0, half)), middle: columns[half], right: sum(columns.slice(half + 1)), start: ends.left, end: ends.right });
}

/** @param {{view: View, t: Words, field: string, high?: number, largest?: number}} props */
export function Figure({ view, t, field, high = 22, largest = 20 }) {
  const figure = view.run.figures?.[field];
  const statement = view.run.statements[field];
  if (!figure) return null;
  const ends = endsShown(statement, t);
  const most = Math.max(...figure.start, ...figure.end);
  const drawn = { most, high, largest, tallest: 300, river: statement.middle === 'river', left: ends.left, right: ends.right };
  return html`
    <div class="debate-figure">
      <p class="debate-moved">${t('moving-debate-figure', { count: figure.moved })}${figure.crossed > 0 && ` ${t('moving-debate-crossed', { count: figure.crossed })}`}</p>
      <div class="debate-two">
        <section><h2>${t('moving-debate-start')}</h2><${Stave} notes=${dotsOf(figure.start)} ...${drawn}><p class="spoken">${told(t, figure.start, ends)}</p><//></section>
        <section><h2>${t('moving-debate-at-end')}</h2><${Stave} notes=${dotsOf(figure.end)} ...${drawn}><p class="spoken">${told(t, figure.end, ends)}</p><//></section>
      </div>
    </div>`;
}

/** What was listed; the same words of several people stand once. @param {{view: View, t: Words, field: string, most?: number}} props */
export function Items({ view, t, field, most = 400 }) {
  /** @type {Map<string, {text: string, count: number}>} */
  const items = new Map();
  for (const { text } of cardsOf(view, 'item', field)) {
    const same = text.toLocaleLowerCase().replace(/[.\s]+$/, '');
    items.set(same, { text: items.get(same)?.text ?? text, count: (items.get(same)?.count ?? 0) + 1 });
  }
  if (!items.size) return html`<p class="second">${t('cards-none')}</p>`;
  const shown = [...items.values()].slice(0, most);
  return html`
    <ul class="debate-items">
      ${shown.map(({ text, count }) => html`<li key=${text}><span lang="">${text}</span>${count > 1 && html` <b>${t('moving-debate-times', { count })}</b>`}</li>`)}
      ${items.size > most && html`<li><b>${t('cards-rest', { count: items.size - most })}</b></li>`}
    </ul>`;
}

/** All statements, one after the other. @param {{view: View, t: Words}} props */
export function Everything({ view, t }) {
  const { statements = {}, figures = {} } = view.run;
  const order = Object.keys(statements).sort((a, b) => statements[a].n - statements[b].n);
  const told = order.filter((one) => figures[one] || Object.values(view.run.cards ?? {}).some((card) => card.field === one));
  return html`
    ${told.map((one) => html`
      <article class="debate-told sheet padded" key=${one}>
        <h2 class="debate-statement" lang=${t.languageOf(statements[one].text)}>${statements[one].list ? t.pick(statements[one].text) : t('moving-debate-quoted', { text: t.pick(statements[one].text) })}</h2>
        ${statements[one].list ? html`<${Items} view=${view} t=${t} field=${one} />` : html`<${Figure} view=${view} t=${t} field=${one} /><${Arguments} view=${view} t=${t} field=${one} />`}
      </article>`)}`;
}
