/** What was said, kept on its side of the line. */
import { classes, html } from '../../ui/html.js';
import { cardsOf, endsShown } from './state.js';
import { MovedMe } from './talk.js';

const MOST_DOUBTS = 8;

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./state.js').Card} Card */

/** What an argument did: how many moved after it, and at the end how many say that it moved them. @param {{view: View, t: Words, card: Card}} props */
function Did({ view, t, card }) {
  const moves = view.run.moves?.[card.id] ?? 0;
  const said = [moves > 0 && t('moving-debate-moves', { count: moves }), card.touched && t('moving-debate-touched', { count: card.touched })];
  return html`${said.filter(Boolean).map((one) => html`<span class="debate-did second" key=${one}>${one}</span>`)}`;
}

/**
 * @param {object} props
 * @param {View} props.view
 * @param {Words} props.t
 * @param {import('../../ui/writing.js').Send} [props.send] with it one can say that an argument moved one
 * @param {string} [props.field] of another statement
 * @param {number} [props.most] on each side, the latest ones
 * @param {(card: Card) => any} [props.aside] beside each
 */
export function Arguments({ view, t, send, field = view.run.at, most = 400, aside }) {
  const statement = view.run.statements[field];
  const all = cardsOf(view, 'argument', field);
  const doubts = cardsOf(view, 'doubt', field);
  if (!all.length && !doubts.length) return null;
  const sides = [
    { side: 'left', name: endsShown(statement, t).left, cards: all.filter((card) => card.side === 'left') },
    { side: 'middle', name: t(statement.middle === 'river' ? 'moving-debate-river' : 'moving-debate-middle'), cards: [...doubts.slice(-MOST_DOUBTS), ...all.filter((card) => card.side === 'middle')], rest: doubts.length - MOST_DOUBTS },
    { side: 'right', name: endsShown(statement, t).right, cards: all.filter((card) => card.side === 'right') },
  ];
  return html`
    <div class="debate-arguments">
      ${sides.map(({ side, name, cards, rest = 0 }) => (cards.length || side !== 'middle') && html`
        <section class=${classes('debate-side', side)} key=${side}>
          <h2>${name}</h2>
          <ul>
            ${cards.slice(-most).map((card) => html`
              <li key=${card.id}><span class="card-text" lang="">${card.text}</span><${Did} view=${view} t=${t} card=${card} />
                ${send && card.as === 'argument' && card.id !== view.run.floor?.card && html`<${MovedMe} view=${view} t=${t} send=${send} card=${card.id} />`}${aside?.(card)}</li>`)}
            ${rest > 0 && html`<li class="second">${t('cards-rest', { count: rest })}</li>`}
          </ul>
        </section>`)}
    </div>`;
}
