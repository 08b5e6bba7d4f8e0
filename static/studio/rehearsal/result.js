/** What many plays showed, as the server counts it (`server/rooms/rehearsing/many.py`). */

/** @typedef {import('../../core/words.js').Authored} Authored */
/** @typedef {{of: number, won: number, needs: number, met: number[]}} Outcome */
/** @typedef {{id: string, kind: string, title: Authored, part?: Authored, seconds?: number, inside?: string, debrief?: boolean, reached: number, least?: number, usual?: number, most?: number}} Step */
/** @typedef {{role: string, name: Authored, trade?: Authored, colour: string, portrait?: object, power?: {text: Authored}, need?: {text: Authored}, played: number, met: number, told: number, powers: number, built: number}} Character */
/** @typedef {{step: string, title: Authored, text: Authored, won: number}} Choice */
/** @typedef {{steps: string[], idle: string[], characters: string[], met: string[], told: string[], powers: string[], choices: Choice[]}} Never */
/**
 * @typedef {object} Result
 * @property {Authored} title
 * @property {number} players
 * @property {string} minds
 * @property {number} times
 * @property {Step[]} steps
 * @property {Character[]} characters
 * @property {Choice[]} choices
 * @property {Never} never
 * @property {Outcome} [outcome] where the group wins or loses together
 * @property {{[kind: string]: Outcome}} [compared]
 * @property {string} [verdict]
 */

/** How often each count came: index → times. @param {number[]} counts @param {number} most @returns {number[]} */
export function spread(counts, most) {
  const found = Array.from({ length: Math.max(most, ...counts) + 1 }, () => 0);
  for (const count of counts) found[count] += 1;
  return found;
}

/** The steps that others lie in: their time is that of what is inside. @param {Step[]} steps @returns {Set<string>} */
export const around = (steps) => new Set(steps.flatMap((one) => one.inside ?? []));

/** The longest time a step needs to be drawn. @param {Step[]} steps */
export const longest = (steps) => {
  const holds = around(steps);
  return Math.max(60, ...steps.filter((one) => !holds.has(one.id)).map((one) => Math.max(one.seconds ?? 0, one.most ?? 0)));
};

/** Whether nothing at all was missed. @param {Never} never */
export const missedNothing = (never) => Object.values(never).every((list) => list.length === 0);
