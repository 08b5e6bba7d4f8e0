/** Which hat is worn in which round, and by whom. Values in, values out; as the server counts it. */

/** @typedef {import('../../core/patch.js').Doc} Doc */

export const SUMMARY = 'hats_summary';

/** @param {string[]} order @param {number} at the cards of a hat's second wearing lie in a field of their own */
export function fieldAt(order, at) {
  if (at >= order.length) return SUMMARY;
  const worn = order.slice(0, at + 1).filter((hat) => hat === order[at]).length;
  return `hats_${order[at]}${worn > 1 ? `_${worn}` : ''}`;
}

/** @param {string} field */
export const hatOf = (field) => (field === SUMMARY ? 'blue' : field.split('_')[1]);

/** @param {Doc} run @param {string | undefined} seat the round whose hat this seat wears: the same for all, or its own */
export function roundOf(run, seat) {
  const { order = [], at = 0, rotates, dealt = {} } = run;
  if (!rotates || !seat || at >= order.length) return at;
  return ((dealt[seat] ?? Number(seat.slice(1))) + at) % order.length;
}

/** @param {Doc} run @param {string | undefined} seat */
export const fieldOf = (run, seat) => fieldAt(run.order ?? [], roundOf(run, seat));

/** @param {Doc} run @returns {string[]} in which something may have been written, first to last */
export const fieldsOf = ({ order = [] }) => [...order.map((/** @type {string} */ _, /** @type {number} */ at) => fieldAt(order, at)), SUMMARY];

/** @param {Doc} run */
export const isSummary = ({ order = [], at = 0 }) => at >= order.length;
