/** What lies where on the circle, what is proposed and what is adopted. Values in, values out. */
import { speakersIn } from '../../ui/cards.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {{id: string, [name: string]: any}} Card */
/** @typedef {{ring: number, sector: string}} Place */

export const LETTERS = [...'abcdefgh'];

/** @param {Doc} run @param {string} field @returns {Card[]} */
export function cardsOf(run, field) {
  const all = Object.entries(run.cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return all.filter((card) => card.field === field).sort((a, b) => a.n - b.n);
}

/** @param {Doc} run */
export const dreamsOf = (run) => cardsOf(run, 'dreams');
/** @param {Card} dream */
export const isPlaced = (dream) => dream.ring !== undefined;
/** @param {Card} dream @returns {Place} */
export const placeOf = (dream) => ({ ring: dream.ring, sector: dream.sector ?? '' });

/** @param {Doc} run @param {Place} place */
export const dreamsAt = (run, place) => dreamsOf(run).filter((one) => one.ring === place.ring && (one.sector ?? '') === place.sector);

/** @param {Doc} run @returns {string[]} those in which a dream lies */
export function usedSectors(run) {
  const used = new Set(dreamsOf(run).map((one) => one.sector));
  return LETTERS.filter((letter) => used.has(letter));
}

/** While dreams are placed all sectors are there; then those alone in which something lies. @param {Doc} run @returns {string[]} */
export function drawnSectors(run) {
  const used = usedSectors(run);
  return run.phase === 'place' || !used.length ? LETTERS.filter((letter) => run.sectors?.[letter]) : used;
}

/** The name or the sentence that is put to the group. @param {Doc} run @param {string} [about] a sector; left out: the mission @returns {Card | undefined} */
export function putTo(run, about) {
  const id = about ? run.sectors?.[about]?.card : run.mission?.card;
  const card = id && run.cards?.[id];
  return card ? { id, ...card } : undefined;
}

/** @param {Doc} run @param {string} sector @returns {string} as the group adopted it */
export function nameOf(run, sector) {
  const card = putTo(run, sector);
  return card?.adopted ? card.text : '';
}

/** @param {Doc} run @returns {string} */
export function missionOf(run) {
  const card = putTo(run);
  return card?.adopted ? card.text : '';
}

/** @typedef {'none' | 'adopted' | 'agreed' | 'objected' | 'blocked' | 'asked'} Stand what a proposal asks of me: `blocked`: somebody else objects */

/** @param {Card | undefined} card @param {string | undefined} seat @returns {Stand} */
export function standOf(card, seat) {
  if (!card) return 'none';
  if (card.adopted) return 'adopted';
  if (seat && card.objected?.[seat]) return 'objected';
  if (Object.keys(card.objected ?? {}).length) return 'blocked';
  return seat && card.agreed?.[seat] ? 'agreed' : 'asked';
}

/** @param {Doc} run @param {Card} card @returns {Card[]} the words that object to it */
export const objectionsTo = (run, card) => cardsOf(run, 'objection').filter((one) => one.about === card.id);

/** @param {View} view @param {Doc | undefined} said by seat @returns {{count: number, of: number}} of those who are here */
export function countHere(view, said) {
  const seats = speakersIn(view);
  return { count: seats.filter((seat) => said?.[seat]).length, of: seats.length };
}

/** @param {View} view @returns {string[]} who the group waits for */
export function waitingFor(view) {
  const { run } = view;
  const seats = speakersIn(view);
  if (run.phase !== 'mission') return seats.filter((seat) => !run.ready?.[seat]);
  if (missionOf(run)) return [];
  if (run.elect) return seats.filter((seat) => !run.answered?.[seat]);
  const put = putTo(run);
  return put ? seats.filter((seat) => !put.agreed?.[seat] && !put.objected?.[seat]) : [];
}

/** @param {Doc} run @returns {Card | undefined} the dream that was moved last */
export function lastMoved(run) {
  return dreamsOf(run).filter((one) => one.moved).sort((a, b) => b.moved.n - a.moved.n)[0];
}

/** @param {View} view @param {string | undefined} seat @returns {string} */
export const personOf = (view, seat) => (seat && view.room.seats?.[seat]?.name) || '';
