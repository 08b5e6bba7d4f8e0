/** Ideas that lie open: one is elected, two that say the same are laid together, and at the end the wall of the elected ones. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { shownCards } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/cards.js').Card & {into?: string}} Card */
/** @typedef {import('../ui/writing.js').Send} Send */

const PART = 40;
const ON_SCREEN = 12;

/** Each pile's top card, with those that lie under it. @param {Card[]} cards @returns {{card: Card, under: Card[]}[]} */
export function pilesOf(cards) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  /** @param {Card} card @returns {Card} */
  const top = (card) => (card.into ? top(/** @type {Card} */ (byId.get(card.into))) : card);
  const piles = new Map(cards.filter((card) => !card.into).map((card) => [card.id, { card, under: /** @type {Card[]} */ ([]) }]));
  for (const card of cards) if (card.into) piles.get(top(card).id)?.under.push(card);
  return [...piles.values()];
}

/** @param {{t: Words, rest: number, onMore: () => void}} props */
const More = ({ t, rest, onMore }) =>
  rest > 0 && html`<p><${Button} little onPress=${onMore}>${t('cards-more', { count: Math.min(PART, rest) })}<//></p>`;

/** @param {{t: Words, under: Card[]}} props */
const Under = ({ t, under }) => under.length > 0 && html`<span class="second ideas-under">${t('ideas-under', { count: under.length })} ${under.map((one) => one.text).join(' · ')}</span>`;

/** @param {{view: View, t: Words, send: Send, field: string}} props */
export function Elect({ view, t, send, field }) {
  const [shown, show] = useState(PART);
  const all = shownCards(view.run, field);
  const piles = pilesOf(all);
  const said = view.own.runs?.[view.runId]?.elected?.[field];
  const mine = piles.find(({ card, under }) => [card, ...under].some((one) => one.id === said))?.card.id;
  if (!all.length) return html`<p>${t('cards-none')}</p>`;
  return html`
    <p class="cards-secret second"><${Icon} name="lock" /><span>${t('ideas-elect-secret')}</span></p>
    <ul class="ideas-list">
      ${piles.slice(0, shown).map(({ card, under }) => html`
        <li key=${card.id}>
          <button type="button" class="pick" aria-pressed=${String(card.id === mine)} onClick=${() => card.id !== mine && send('elect_card', { card: card.id })}>
            <span class="choice-sign">${card.id === mine && html`<${Icon} name="check" />`}</span>
            <span class="grow"><span class="card-text">${card.text}</span><${Under} t=${t} under=${under} />${card.id === mine && html`<b class="ideas-mine">${t('ideas-mine')}</b>`}</span>
          </button>
        </li>`)}
    </ul>
    <${More} t=${t} rest=${piles.length - shown} onMore=${() => show(shown + PART)} />`;
}

/** The facilitator, or a group, lays together what says the same: first one, then the one it is laid on. @param {{t: Words, send: Send, cards: Card[]}} props */
export function Piles({ t, send, cards }) {
  const [held, hold] = useState('');
  const [shown, show] = useState(PART);
  const piles = pilesOf(cards);

  /** @param {string} card */
  async function press(card) {
    if (!held || held === card) return hold(held ? '' : card);
    hold('');
    await send('merge_cards', { card: held, into: card });
  }

  if (!cards.length) return html`<p>${t('cards-none')}</p>`;
  return html`
    <p class="second" role="status">${t(held ? 'ideas-merge-onto' : 'ideas-merge')}</p>
    <ul class="ideas-list">
      ${piles.slice(0, shown).map(({ card, under }) => html`
        <li class=${classes('card', held === card.id && 'chosen')} key=${card.id}>
          <span class="row"><span class="grow card-text">${card.text}</span>
            <${Button} little pressed=${held === card.id} label=${t(held && held !== card.id ? 'ideas-lay-named' : 'ideas-take-named', { text: card.text.slice(0, 60) })} onPress=${() => press(card.id)}>${t(held && held !== card.id ? 'ideas-lay' : 'ideas-take')}<//></span>
          ${under.map((one) => html`
            <span class="row second" key=${one.id}><span class="grow card-text">${one.text}</span>
              <${Button} little icon="undo-2" label=${t('ideas-part-named', { text: one.text.slice(0, 60) })} onPress=${() => send('part_card', { card: one.id })}>${t('ideas-part')}<//></span>`)}
        </li>`)}
    </ul>
    <${More} t=${t} rest=${piles.length - shown} onMore=${() => show(shown + PART)} />`;
}

/** @param {{t: Words, cards: Card[]}} props */
export function WallOnScreen({ t, cards }) {
  const piles = pilesOf(cards);
  if (!piles.length) return html`<p class="second">${t('cards-none')}</p>`;
  return html`
    <ul class="ideas-list wall">
      ${piles.slice(0, ON_SCREEN).map(({ card }) => html`<li class="card" key=${card.id}><span class="card-text">${card.text}</span></li>`)}
      ${piles.length > ON_SCREEN && html`<li class="card-rest">${t('cards-rest', { count: piles.length - ON_SCREEN })}</li>`}
    </ul>`;
}

/** What was elected for each prompt; several where the voices were even. @param {{view: View, t: Words}} props */
export function Winners({ view, t }) {
  const { questions = {}, votes = {} } = view.run;
  return html`
    <ul class="ideas-winners">
      ${Object.keys(questions).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((field) => {
        const cards = shownCards(view.run, field);
        const most = Math.max(0, ...cards.map((card) => votes[card.id] ?? 0));
        const won = most ? cards.filter((card) => votes[card.id] === most) : [];
        return html`
          <li class="sheet padded" key=${field}>
            <h2 lang=${t.languageOf(questions[field])}>${t.pick(questions[field])}</h2>
            ${won.map((card) => html`<p class="card-text" key=${card.id}>${card.text}</p>`)}
            <p class="second">${won.length ? t('ideas-votes', { count: most }) : t(cards.length ? 'ideas-none-elected' : 'cards-none')}</p>
          </li>`;
      })}
    </ul>`;
}
