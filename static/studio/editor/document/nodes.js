/** Plain values as YAML nodes, written as an author would write them: short things on one line, sentences in quotation marks. */
import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

const WORD = /^[a-z][a-z0-9_]*$/;
const ON_ONE_LINE = 100; // characters

/** @typedef {import('yaml').Node} Node */

/** @param {any} value @returns {Node} */
export function nodeOf(value) {
  if (Array.isArray(value)) return listOf(value);
  if (value && typeof value === 'object') return mapOf(value);
  const scalar = new Scalar(value);
  if (typeof value === 'string') scalar.type = styleOf(value);
  return scalar;
}

/** @param {string} text @returns {Scalar.Type} */
function styleOf(text) {
  if (text.includes('\n')) return 'BLOCK_LITERAL';
  return WORD.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
}

/** @param {any[]} values */
function listOf(values) {
  const list = new YAMLSeq();
  list.items = values.map(nodeOf);
  list.flow = values.every(isShort) && fits(values);
  return list;
}

/** @param {{[name: string]: any}} value */
function mapOf(value) {
  const map = new YAMLMap();
  map.items = Object.entries(value).map(([name, one]) => pairOf(name, nodeOf(one)));
  map.flow = Object.values(value).every(isShort) && !('kind' in value) && fits(value);
  return map;
}

/** @param {string} name @param {Node} value */
export const pairOf = (name, value) => new Pair(new Scalar(name), value);

/** @param {any} value */
const isShort = (value) => value === null || typeof value !== 'object';

/** @param {any} value */
const fits = (value) => JSON.stringify(value).length <= ON_ONE_LINE && !JSON.stringify(value).includes('\\n');
