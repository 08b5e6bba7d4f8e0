/**
 * JSON Merge Patch (RFC 7396). What a patch touches becomes a new object, the rest is shared: a component whose part of the
 * document is the same object has nothing to draw again. Documents have no prototype, so no name that an author or a player
 * writes can reach the language's own machinery.
 */

/** @typedef {null | boolean | number | string | Json[] | {[name: string]: Json}} Json */
/** @typedef {{[name: string]: any}} Doc */

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export class ForbiddenName extends Error {}

/** @param {unknown} value @returns {value is Doc} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {string} name */
function checkName(name) {
  if (FORBIDDEN.has(name)) throw new ForbiddenName(`a document may not hold the name ${name}`);
}

/**
 * A copy without prototypes; `null` members stay out, as in any document.
 * @param {any} value
 * @returns {any}
 */
export function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const copy = Object.create(null);
  for (const name of Object.keys(value)) {
    checkName(name);
    if (value[name] !== null) copy[name] = bare(value[name]);
  }
  return copy;
}

/** @param {Doc} target @param {Doc} patch @returns {Doc} */
function merge(target, patch) {
  const result = Object.assign(Object.create(null), target);
  for (const name of Object.keys(patch)) {
    checkName(name);
    const value = patch[name];
    if (value === null) delete result[name];
    else if (isObject(value)) result[name] = merge(isObject(result[name]) ? result[name] : {}, value);
    else result[name] = bare(value);
  }
  return result;
}

/**
 * @param {any} target left as it is
 * @param {any} patch
 * @returns {any} the patched document (another value when the patch is not an object)
 */
export function applyPatch(target, patch) {
  return isObject(patch) ? merge(isObject(target) ? target : {}, patch) : bare(patch);
}
