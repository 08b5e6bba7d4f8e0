/** What the library asks the server about a scenario: a copy, its versions, its file, away with it. */
import { call } from '../../core/door.js';

/** @typedef {import('../../core/door.js').Answer} Answer */
/** @typedef {{version: number, saved_ms: number, by?: string, beside?: boolean, draft?: boolean}} Version */

const AT = '/api/scenarios';
/** @param {string} id */
const addressOf = (id) => `${AT}/${encodeURIComponent(id)}`;

/** `id`: the same again over a bad line is one scenario. @param {{copy_of?: string, text?: string, id: string}} wish */
export const askNew = (wish) => call(AT, wish);
/** @param {string} id */
export const askText = (id) => call(addressOf(id));
/** @param {string} id */
export const askDelete = (id) => call(addressOf(id), undefined, undefined, 'DELETE');
/** @param {string} id */
export const askVersions = (id) => call(`${addressOf(id)}/versions`);
/** @param {string} id @param {number} version */
export const askVersion = (id, version) => call(`${addressOf(id)}/versions/${version}`);
/** @param {string} id @param {number} version @param {number} base the latest that this page knows */
export const askBack = (id, version, base) => call(`${addressOf(id)}/versions/${version}/back`, { base });
/** @param {string} id the address of its file, to be given to others */
export const fileOf = (id) => `${addressOf(id)}/file`;
/** @param {File} file */
export function askImport(file) {
  const form = new FormData();
  form.append('file', file);
  return call(`${AT}/import`, form);
}
/** @param {string} text @param {string} language */
export const askCheck = (text, language) => call('/api/check', { text, language });
