/**
 * JSON Merge Patch (RFC 7396), applied in place. Documents have no prototype, so no name that an author or a player
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

/** Refuses before anything is changed, so that a bad patch leaves the document whole. @param {any} patch */
export function checkNames(patch) {
  if (Array.isArray(patch)) patch.forEach(checkNames);
  else if (isObject(patch)) {
    for (const name of Object.keys(patch)) {
      checkName(name);
      checkNames(patch[name]);
    }
  }
}

/** @param {Doc} target @param {Doc} patch */
function merge(target, patch) {
  for (const name of Object.keys(patch)) {
    const value = patch[name];
    if (value === null) delete target[name];
    else if (isObject(value) && isObject(target[name])) merge(target[name], value);
    else target[name] = bare(value);
  }
}

/**
 * @param {any} target changed in place when it is a document
 * @param {any} patch
 * @returns {any} the patched document (another value when the patch is not an object)
 */
export function applyPatch(target, patch) {
  checkNames(patch);
  if (!isObject(patch) || !isObject(target)) return bare(patch);
  merge(target, patch);
  return target;
}
