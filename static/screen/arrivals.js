/** Who is arriving, site by site: as many names as there is room for, the latest ones, and how many more. */
import { inOrderOf } from './seats.js';

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {{id: string, name: any, people: number, names: string[], more: number}} Arrivals `more` came before those named */

const LETTER = 0.56; // in the letters' own size, measured over first names
const AROUND = 1.65; // padding of a name and the gap after it

/** @param {string} name */
const width = (name) => AROUND + LETTER * [...name].length;

/**
 * The latest names that fit, oldest of them first.
 * @param {string[]} names in the order they came @param {number} wide in letters' sizes @param {number} lines
 * @returns {{names: string[], more: number}}
 */
export function fitting(names, wide, lines) {
  for (let from = 0; from <= names.length; from += 1) {
    const shown = names.slice(from);
    const all = from ? [`+ ${from}`, ...shown] : shown;
    if (linesOf(all, wide) <= lines) return { names: shown, more: from };
  }
  return { names: [], more: names.length };
}

/** How many lines they take, set like words. @param {string[]} names @param {number} wide */
function linesOf(names, wide) {
  let lines = names.length ? 1 : 0;
  let left = wide;
  for (const name of names) {
    const needs = Math.min(wide, width(name));
    if (needs > left) {
      lines += 1;
      left = wide;
    }
    left -= needs;
  }
  return lines;
}

/** How wide each site's list may be: by its people, none far under an even share. @param {number[]} counts @param {number} wide */
export function shares(counts, wide) {
  const least = 0.8 / counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const wanted = counts.map((count) => Math.max(least, all ? count / all : 0));
  const sum = wanted.reduce((total, one) => total + one, 0);
  return wanted.map((one) => (one / sum) * wide);
}

/** What the lists share of a line, in letters' sizes: each card has its own padding and a gap to the next. @param {number} cards */
const widthFor = (cards) => 59.8 - 3 * cards;

/**
 * @param {Doc} room @param {number} lines
 * @returns {(Arrivals & {share: number})[]} `share` of the width, 0 to 1
 */
export function arrivalsOf(room, lines) {
  const seats = inOrderOf(room.seats);
  const known = Object.entries(room.sites ?? {}).sort(([, a], [, b]) => a.n - b.n);
  const sites = known.map(([id, site]) => ({ id, name: site.name, seats: seats.filter((one) => one.site === id) }));
  const others = seats.filter((one) => !room.sites?.[one.site]);
  if (others.length || !sites.length) sites.push({ id: '', name: undefined, seats: others });
  const counts = sites.map((site) => site.seats.reduce((sum, one) => sum + (one.people ?? 1), 0));
  const wide = widthFor(sites.length);
  const widths = shares(counts, wide);
  return sites.map(({ id, name, seats: mine }, i) => ({
    id, name, people: counts[i], share: widths[i] / wide, ...fitting(mine.map((one) => one.name), widths[i], lines),
  }));
}
