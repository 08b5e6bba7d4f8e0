/** Who talks with whom, who presents whom, who has the floor. Values in, values out; as the server counts it. */

/** @typedef {import('../../core/patch.js').Doc} Doc */

export const PRESENTING = 2;

/** @param {Doc} run @param {string | undefined} seat @returns {string[]} the places of this seat's pair, in their circle; empty for who came late */
export const pairOf = ({ pairs = {} }, seat) => Object.values(pairs).find((pair) => seat && pair.seats.includes(seat))?.seats ?? [];

/** @param {string[]} pair @param {string} seat the next one round; alone, oneself */
export const presentedBy = (pair, seat) => pair[(pair.indexOf(seat) + 1) % pair.length] ?? seat;

/** @param {Doc} run @param {string | undefined} seat @returns {Doc} the floor this seat waits for: its circle's, or the whole group's */
export function turnOf({ circles = {}, turn = {} }, seat) {
  return Object.values(circles).find((one) => seat && one.seats.includes(seat))?.turn ?? turn;
}

/** @param {Doc} turn @returns {string | undefined} */
export const whose = ({ order = [], at = 0 }) => order[at];

/** @param {Doc} map @returns {[string, Doc][]} in their order */
export const inOrder = (map = {}) => /** @type {[string, Doc][]} */ (Object.entries(map)).sort(([, a], [, b]) => a.n - b.n);

/** @param {Doc} run @param {string | undefined} seat whether whoever had to present this seat has spoken */
export function isPresented(run, seat) {
  const pair = pairOf(run, seat);
  return pair.some((one) => presentedBy(pair, one) === seat && run.spoke?.[one]);
}

/** @param {Doc} run @param {string} seat @returns {string | undefined} the word it added */
export const wordOf = ({ cards = {} }, seat) => Object.values(cards).find((card) => card.field === 'own_word' && card.by === seat)?.text;
