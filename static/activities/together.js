/** Who built with whom, and whose need was heard: read in the city's document. Values in, values out. */

/** @typedef {import('../core/patch.js').Doc} Doc */
/** @typedef {{a: string, b: string, count: number}} Pair characters whose bricks lie on `count` of the same sites */

/** @param {Doc} site @returns {string[]} the characters who brought bricks to it */
const builders = (site) => [...new Set(Object.values(site.bricks ?? {}).map((brick) => brick.by))].filter(Boolean).sort();

/** @param {Doc | undefined} city @returns {Pair[]} the strongest first */
export function pairsOf(city) {
  /** @type {Map<string, Pair>} */
  const pairs = new Map();
  for (const site of Object.values(city?.sites ?? {})) {
    const here = builders(site);
    here.forEach((a, i) => here.slice(i + 1).forEach((b) => {
      const known = pairs.get(`${a} ${b}`);
      pairs.set(`${a} ${b}`, { a, b, count: (known?.count ?? 0) + 1 });
    }));
  }
  return [...pairs.values()].sort((one, other) => other.count - one.count || one.a.localeCompare(other.a));
}

/** @param {Doc} room @returns {string[]} the characters somebody plays */
export function playedIn(room) {
  const order = (/** @type {string} */ role) => room.roles?.[role]?.order ?? 0;
  return Object.keys(room.characters ?? {}).filter((role) => room.roles?.[role]).sort((a, b) => order(a) - order(b));
}

/** @typedef {{role: string, state: 'all' | 'some' | 'nobody', text?: any}} Heard */

/** What each one kept: told to all, to some, or to nobody. @param {Doc} room @returns {Heard[]} */
export function heardIn(room) {
  return playedIn(room).map((role) => {
    const told = room.city?.told?.[role];
    if (told) return { role, state: 'all', text: told.text };
    return { role, state: room.city?.stories?.[role]?.heard ? 'some' : 'nobody' };
  });
}

/** Places on a ring, the first at the top. @param {number} count @param {number} wide @param {number} high @returns {[number, number][]} from the middle */
export function ring(count, wide, high) {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [Math.round(wide * Math.sin(angle)), Math.round(-high * Math.cos(angle))];
  });
}
