import data from './shapes.json' with { type: 'json' };

// Shapes and colours. The shapes are one file of data, read here and by server/minutes/city: the twelve colours of the
// bricks with their signs, and what plans and props look like. Light comes from the upper left.
/** @type {any} */
export const shapes = data;

/** The twelve colours, in the order they are given out. */
export const colours = Object.keys(shapes.colours);

const DARK = 137000; // 1000 × the grey above which the sign is drawn in ink
const channels = (/** @type {string} */ hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** @type {(hex: string) => boolean} */
export function isDark(hex) {
  const [red, green, blue] = channels(hex);
  return 299 * red + 587 * green + 114 * blue < DARK;
}

/** `share` of the way from one colour to another. @type {(from: string, to: string, share: number) => string} */
export function mix(from, to, share) {
  const end = channels(to);
  const mixed = channels(from).map((value, i) => Math.floor(value + (end[i] - value) * share + 0.5));
  return '#' + mixed.map((value) => value.toString(16).padStart(2, '0')).join('').toUpperCase();
}

/** The plain colour of a name: a brick's, a paint's, or itself. @type {(name: string) => string} */
export const base = (name) => shapes.colours[name]?.base ?? shapes.paints[name] ?? name;

/** @type {Record<string, (name: string) => string>} */
const TONES = {
  top: (name) => mix(base(name), base('light'), shapes.colours[name]?.top ?? (isDark(base(name)) ? 0.17 : 0.28)),
  left: base,
  right: (name) => mix(base(name), base('ink'), shapes.colours[name]?.right ?? 0.24),
  cloth: (name) => mix(tone(name, 'top'), base(name), 0.4),
  lit: (name) => mix(tone(name, 'top'), base(name), 0.45),
  dim: (name) => mix(base(name), tone(name, 'right'), 0.62),
};

/** How a colour looks on a face. @type {(name: string, face: string) => string} */
export const tone = (name, face) => TONES[face](name);

/**
 * Reads a paint of shapes.json: `name`, `name.tone`, each followed by any number of `>name share` to mix towards.
 * @param {string} words
 * @param {Record<string, string>} [roles] what wall, second, roof, door, giver … are here
 */
export function paint(words, roles = {}) {
  const [first, ...mixes] = words.split('>');
  const [name, face] = first.split('.');
  const meant = roles[name] ?? name;
  return mixes.reduce((hex, step) => {
    const [toward, share] = step.split(' ');
    return mix(hex, base(roles[toward] ?? toward), Number(share));
  }, face ? tone(meant, face) : base(meant));
}

/** The ink of a colour's sign: dark on a light brick, light on a dark one. @type {(name: string) => string} */
export const signInk = (name) => (isDark(base(name)) ? base('light') : mix(base(name), base('ink'), 0.92));

/** @type {(name: string) => string} */
export const signOf = (name) => shapes.colours[name]?.sign ?? 'square';
