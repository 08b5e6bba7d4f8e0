/** Finding a scenario: by a word, by whose it is, by how long it may last, by how many will come, by language. */

/** @typedef {import('../asking.js').Scenario} Scenario */
/** @typedef {{words: string, whose: 'all' | 'mine' | 'common', most: number, people: number, language: string}} Wanted `most`: minutes; 0 and empty: whatever */

/** @type {Wanted} */
export const ANYTHING = { words: '', whose: 'all', most: 0, people: 0, language: '' };

/** Small letters without accents: what is typed quickly finds too. @param {string} text */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {any} text @returns {string[]} in whatever language it is written */
const written = (text) => (text && typeof text === 'object' ? Object.values(text).map(String) : [String(text ?? '')]);

/** @param {Scenario} scenario @param {Wanted} wanted @returns {boolean} */
export function fits(scenario, { words, whose, most, people, language }) {
  const about = plain([scenario.title, scenario.about, ...(scenario.trains ?? [])].flatMap(written).join(' '));
  const { least = 1, most: full = Infinity } = scenario.players ?? {};
  return plain(words).split(/\s+/).every((word) => about.includes(word))
    && (whose === 'all' || (whose === 'mine') === Boolean(scenario.mine))
    && (!most || scenario.minutes <= most)
    && (!people || (people >= least && people <= full))
    && (!language || (scenario.languages ?? []).includes(language));
}

/** @param {Wanted} wanted */
export const isAnything = (wanted) => Object.entries(ANYTHING).every(([name, value]) => wanted[/** @type {keyof Wanted} */ (name)] === value);
