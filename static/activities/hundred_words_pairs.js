/** Two words in large, and what people found in theirs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { shownCards } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {{numbers: number[], words: any[]}} WordPair */

const PART = 40;

/** @param {{t: Words, pair: WordPair, focus?: boolean}} props `focus`: they have just turned, and are read out */
export function Pair({ t, pair, focus }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  return html`
    <ul class="hundred-words-pair" ref=${box} tabIndex=${focus ? -1 : undefined} aria-label=${t('hundred-words-pair')}>
      ${pair.words.map((word, i) => html`
        <li key=${i}><span class="second figures">${pair.numbers[i]}</span><b lang=${t.languageOf(word)}>${t.pick(word)}</b></li>`)}
    </ul>`;
}

/** @param {{view: View, t: Words, seat: string, turned: boolean}} props */
function Found({ view, t, seat, turned }) {
  const of = (/** @type {string} */ field) => shownCards(view.run, field).find((card) => card.by === seat)?.text;
  const [association, so] = [of('association'), of('so')];
  return html`
    <li class=${classes('card hundred-words-found', turned && 'turned')}>
      <p class="second">${view.room.seats?.[seat]?.name ?? ''}</p>
      <${Pair} t=${t} pair=${view.run.pairs[seat]} />
      ${association && html`<p class="card-text">${association}</p>`}
      ${so && html`<p class="card-text hundred-words-so"><span class="second">${t('hundred-words-so')}</span> ${so}</p>`}
      ${!association && !so && html`<p class="second">${t('hundred-words-silent')}</p>`}
    </li>`;
}

/** @param {{view: View, t: Words, turned?: boolean, most?: number}} props `most`: on the projector, where nobody can ask for more */
export function ShownPairs({ view, t, turned = false, most }) {
  const [shown, show] = useState(most ?? PART);
  const n = (/** @type {string} */ seat) => view.room.seats?.[seat]?.n ?? 0;
  const seats = Object.keys(view.run.pairs ?? {}).sort((a, b) => n(a) - n(b));
  const rest = seats.length - shown;
  if (!seats.length) return html`<p class="second">${t('cards-none')}</p>`;
  return html`
    <ul class="hundred-words-all">
      ${seats.slice(0, shown).map((seat) => html`<${Found} key=${seat} view=${view} t=${t} seat=${seat} turned=${turned} />`)}
    </ul>
    ${rest > 0 && most !== undefined && html`<p class="card-rest">${t('cards-rest', { count: rest })}</p>`}
    ${rest > 0 && most === undefined && html`<p><${Button} little onPress=${() => show(shown + PART)}>${t('cards-more', { count: Math.min(PART, rest) })}<//></p>`}`;
}
