/**
 * Keys nobody can guess. A hall's plain HTTP address is no secure context: `randomUUID` and `subtle` are missing there,
 * `getRandomValues` is not.
 */

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** @param {number} letters five bits each */
export function randomKey(letters) {
  const bytes = crypto.getRandomValues(new Uint8Array(letters));
  return Array.from(bytes, (byte) => LETTERS[byte & 31]).join('');
}
