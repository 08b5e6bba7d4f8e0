/** A character of one's own begins with a face, a colour that nobody brings yet, and what a need is made of. */

/** @typedef {import('../../core/words.js').Language} Language */

const COLOURS = ['snow', 'wheat', 'poppy', 'meadow', 'lake', 'plum', 'sky', 'rose', 'apricot', 'fir', 'earth', 'night'];
const ORDER = 50;

/** @param {{[name: string]: any}} known @returns {string} the key of one more */
export function newName(known) {
  let n = 1;
  while (`own_${n}` in known) n += 1;
  return `own_${n}`;
}

/** @param {(string | undefined)[]} taken colours @param {Language[]} languages @param {(language: Language) => string} called */
export function newRole(taken, languages, called) {
  const free = COLOURS.filter((one) => !taken.includes(one));
  const name = languages.length === 1 ? called(languages[0]) : Object.fromEntries(languages.map((one) => [one, called(one)]));
  return {
    name,
    colour: free[0] ?? COLOURS[0],
    order: ORDER,
    need: { plan: 'house', dial: 'homes' },
    hidden: { where: 'near_river' },
    power: { kind: 'extra_brick' },
    portrait: surprise(Math.random),
  };
}

/** A common character to be changed for this scenario. Its card takes the colour of the bricks, whichever it will be. @param {any} common */
export function ownOf(common) {
  const { colour, ...portrait } = common.portrait ?? {};
  return structuredClone({ ...common, portrait });
}

/** @template T @param {() => number} chance @param {T[]} of @returns {T} */
const one = (chance, of) => of[Math.floor(chance() * of.length)];

/** A face by chance, that could be anybody's. @param {() => number} chance 0 to 1 */
export function surprise(chance) {
  const hair = one(chance, ['black', 'dark', 'brown', 'chestnut', 'copper', 'blond', 'grey', 'white']);
  return {
    skin: Math.floor(chance() * 8),
    face: one(chance, ['oval', 'round', 'square', 'long', 'heart']),
    hair: { style: one(chance, ['crop', 'side', 'bob', 'braids', 'plait', 'long', 'bun', 'curls', 'afro', 'locs', 'pixie', 'manbun']), colour: hair },
    ...(chance() < 0.3 && { glasses: { kind: one(chance, ['round', 'square', 'cat']) } }),
    age: ['grey', 'white'].includes(hair) ? 2 + Math.floor(chance() * 2) : Math.floor(chance() * 2),
    nose: one(chance, ['soft', 'straight', 'round', 'long', 'wide']),
    expression: one(chance, ['smile', 'grin', 'soft', 'calm', 'wry']),
    clothes: { kind: one(chance, ['dungarees', 'jacket', 'hoodie', 'cardigan', 'jumper', 'shirt', 'coat']), colour: one(chance, ['coral', 'rust', 'mustard', 'moss', 'pine', 'teal', 'denim', 'navy', 'lilac', 'berry', 'walnut']) },
  };
}
