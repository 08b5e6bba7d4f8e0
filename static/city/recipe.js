/** What a story asks for and what lies there already, as brick tokens in a row. */
import { html, useWords } from '../ui/html.js';
import { missing, part, sum } from './state.js';
import { BrickToken } from './token.js';

/** @typedef {{[name: string]: any}} Doc */

/** @param {Doc} counts @param {import('../core/words.js').Words} t */
export const bricksInWords = (counts, t) => t.list(Object.entries(counts).filter(([, count]) => count > 0).map(([colour, count]) => t(`city-bricks-${colour}`, { count })));

/** @param {Doc} counts @returns {string[]} */
const spread = (counts) => Object.entries(counts).flatMap(([colour, count]) => Array(count).fill(colour));

/** @param {{story: Doc, site?: Doc}} props */
export function Recipe({ story, site }) {
  const t = useWords();
  const laid = Object.values(part(site, 'bricks')).sort((a, b) => a.n - b.n).map((brick) => brick.colour);
  const rest = site ? missing(site, story) : story.wanted;
  const label = [laid.length && t('site-laid', { bricks: bricksInWords(counted(laid), t) }), sum(rest) && t('site-wanted', { bricks: bricksInWords(rest, t) })].filter(Boolean).join(' ');
  return html`
    <span class="recipe" role="img" aria-label=${label}>
      ${laid.map((colour) => html`<${BrickToken} colour=${colour} small />`)}
      ${spread(rest).map((colour) => html`<${BrickToken} colour=${colour} small missing />`)}
    </span>`;
}

/** @param {string[]} colours */
function counted(colours) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const colour of colours) counts[colour] = (counts[colour] ?? 0) + 1;
  return counts;
}
