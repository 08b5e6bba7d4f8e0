/** The cards of a run for this reader: which are mine, which are shown, who has answered. Values in, values out. */

/** @typedef {import('../core/patch.js').Doc} Doc */
/** @typedef {import('../core/view.js').View} View */
/** @typedef {{id: string, text: string, field: string, by?: string, role?: string, n?: number}} Card */

/** @param {Doc | undefined} cards @param {string} field @returns {Card[]} */
function ofField(cards, field) {
  const all = Object.entries(cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return all.filter((card) => card.field === field);
}

/** @param {Doc} run @param {string} field @returns {Card[]} what everybody may read, in the order of the reveal */
export const shownCards = (run, field) => ofField(run.cards, field).sort((a, b) => (a.n ?? 0) - (b.n ?? 0));

/** @param {View} view @param {string} field @returns {Card[]} what I wrote, oldest first */
export function myCards(view, field) {
  const mine = ofField(view.own.runs?.[view.runId]?.cards, field);
  return mine.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** @param {Doc} run @param {string} [field] */
export const isShown = (run, field) => Boolean(run.revealed?.all || (field && run.revealed?.[field]));

/** @param {Doc} run @param {string} [field] whether its cards stay closed, so that nobody is recognised */
export const isTooFew = (run, field) => Boolean(run.too_few?.all || (field && run.too_few?.[field]));

/** @param {Doc} room @returns {string[]} the seats that are in the room, in the order they came */
export function seatsIn(room) {
  const seats = /** @type {[string, Doc][]} */ (Object.entries(room.seats ?? {}));
  return seats.filter(([, seat]) => seat.left === undefined).sort(([, a], [, b]) => a.n - b.n).map(([id]) => id);
}

/** @param {Pick<View, 'room' | 'run'>} view @returns {string[]} those of them who act in this run: without who only listens while the others help */
export const speakersIn = ({ room, run }) => seatsIn(room).filter((seat) => !run.listening?.[seat]);

/** @param {View} view @returns {{count: number, of: number}} places that have answered */
export function answered(view) {
  const { run } = view;
  const seats = speakersIn(view);
  return { count: seats.filter((seat) => run.answered?.[seat]).length, of: seats.length };
}

/** @param {View} view @param {string} [field] @returns {string[]} the seats that have written nothing yet; nobody can tell who, where no name is kept */
export function notAnswered(view, field) {
  const { run } = view;
  if (run.anonymous || isShown(run, field)) return [];
  return speakersIn(view).filter((seat) => !run.answered?.[seat]);
}

/** @param {View} view @returns {number} how many people play at this place */
export const peopleHere = ({ room, seat }) => (seat && room.seats?.[seat]?.people) || 1;
