/** When each planned step begins and how long it takes, steps inside steps included; as `server/game/timing.py` counts. */

/** @typedef {{seconds?: number, inside?: string, apart?: boolean, only_for?: number[], beside?: boolean, [more: string]: any}} Step */
/** @typedef {{begins: number, seconds: number, depth: number}} Timed `seconds` with all that is inside */

/**
 * Steps inside a step come after its own time, and add up. Where groups go apart each has its own way through them, beside
 * the step's own time: the longest counts. What is open beside everything takes no time.
 * @param {[string, Step][]} steps in their order; one inside a step that is not among them stands alone @returns {Map<string, Timed>}
 */
export function timed(steps) {
  const counted = steps.filter(([, step]) => !step.beside);
  const known = new Set(counted.map(([id]) => id));
  /** @type {Map<string, Timed>} */
  const found = new Map();

  /** @param {[string, Step]} one @param {number} at @param {number} depth @returns {number} when it is over */
  function lay([id, step], at, depth) {
    found.set(id, { begins: at, seconds: 0, depth });
    const inner = counted.filter(([other, one]) => one.inside === id && !found.has(other));
    const own = at + (step.seconds ?? 0);
    const ends = step.apart ? Math.max(own, apart(inner, at, depth + 1)) : inner.reduce((clock, one) => lay(one, clock, depth + 1), own);
    found.set(id, { begins: at, seconds: ends - at, depth });
    return ends;
  }

  /** Each group has a clock of its own. @param {[string, Step][]} inner @param {number} at @param {number} depth */
  function apart(inner, at, depth) {
    const named = inner.flatMap(([, step]) => step.only_for ?? []);
    const clocks = new Map((named.length ? named : [0]).map((group) => [group, at]));
    for (const one of inner) {
      const mine = one[1].only_for ?? [...clocks.keys()];
      const begins = Math.min(...mine.map((group) => clocks.get(group) ?? at));
      const takes = lay(one, begins, depth) - begins;
      for (const group of mine) clocks.set(group, (clocks.get(group) ?? at) + takes);
    }
    return Math.max(...clocks.values());
  }

  let clock = 0;
  for (const one of counted) if (!known.has(one[1].inside ?? '')) clock = lay(one, clock, 0);
  for (const one of counted) if (!found.has(one[0])) clock = lay(one, clock, 0); // those that lie in each other, in a circle
  return found;
}

/** @param {Map<string, Timed>} times @returns {number} seconds in all */
export const wholeSeconds = (times) => Math.max(0, ...[...times.values()].map((one) => one.begins + one.seconds));

/** A step and all that it lies in, from the inside. @param {{[id: string]: Step}} steps @param {string | undefined} id */
export function pathOf(steps, id) {
  /** @type {string[]} */
  const path = [];
  for (let at = id; at && steps[at] && !path.includes(at); at = steps[at].inside) path.push(at);
  return path;
}

/** @param {{[id: string]: Step}} steps @param {string | undefined} id belongs to the debrief, itself or what it lies in */
export const isKept = (steps, id) => pathOf(steps, id).some((one) => steps[one].debrief);
