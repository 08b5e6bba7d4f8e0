/** What a story asks for and what lies there already, as brick tokens in a row. */
import { html, useWords } from '../ui/html.js';
import { isFinished, missing, part, sum } from './state.js';
import { BrickToken } from './token.js';

/** @typedef {{[name: string]: any}} Doc */

/** @param {Doc} counts @param {(key: string, figures: object) => string} t @param {(names: string[]) => string} list */
export const bricksInWords = (counts, t, list) => list(Object.entries(counts).filter(([, count]) => count > 0).map(([colour, count]) => t(`city-bricks-${colour}`, { count })));

/** @param {Doc} counts @returns {string[]} */
const spread = (counts) => Object.entries(counts).flatMap(([colour, count]) => Array(count).fill(colour));

/** @param {{story: Doc, site?: Doc}} props */
export function Recipe({ story, site }) {
  const t = useWords();
  const laid = Object.values(part(site, 'bricks')).sort((a, b) => a.n - b.n).map((brick) => brick.colour);
  const rest = site ? missing(site, story) : story.wanted;
  const label = [laid.length && t('site-laid', { bricks: bricksInWords(counted(laid), t, t.list) }), sum(rest) && t('site-wanted', { bricks: bricksInWords(rest, t, t.list) })].filter(Boolean).join(' ');
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

/** Where a story is, in a few words. @param {{room: Doc, story: string, siteId?: string, letter?: string}} props */
export function Stage({ room, story, siteId, letter }) {
  const t = useWords();
  const site = siteId ? room.city.sites[siteId] : undefined;
  if (!site) return html`<span class="tag">${t('site-not-open')}</span>`;
  if (!isFinished(site, room.city.stories[story])) return html`<span class="letter" aria-label=${t('site-letter', { letter: letter ?? '' })}>${letter}</span>`;
  return html`<span class="tag good">${t('site-finished')}</span>`;
}
