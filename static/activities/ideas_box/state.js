/** What is in the box, what was read, what it lets me do. Values in, values out. */
import { seatsIn } from '../../ui/cards.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {{id: string, text: string, n: number, by?: string}} Word */

export const FEWEST = 4; // without names

/** @param {Doc} run @returns {Word[]} the words that were read, the last one first */
export function readWords(run) {
  const all = Object.entries(run.cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return all.sort((a, b) => b.n - a.n);
}

/** @param {Doc} run @returns {Word | undefined} the one that is laid out large */
export const talkedAbout = (run) => (run.talk && run.cards?.[run.talk] ? { id: run.talk, ...run.cards[run.talk] } : undefined);

/** @param {Doc} run @returns {number} */
export const inBox = (run) => run.count ?? 0;

/** @param {Doc} run whether it may be opened now */
export const opens = (run) => inBox(run) >= (run.anonymous ? FEWEST : 1);

/** @param {View} view @returns {number} how many of those who are here want it open */
export const asking = ({ room, run }) => seatsIn(room).filter((seat) => run.asks?.[seat]).length;

/** @param {View} view @returns {Word[]} mine that are still hidden; without names nobody can tell which are mine */
export function mineHidden({ own, run, runId }) {
  const field = `words_${run.opening}`;
  const all = Object.entries(own.runs?.[runId]?.cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return all.filter((card) => card.field === field);
}

/** @param {View} view @param {string} card */
export const iMarked = ({ own, runId }, card) => Boolean(own.runs?.[runId]?.marks?.[card]);
