/** What the editor asks the server about one scenario. */
import { call } from '../../core/door.js';

/** @typedef {import('../../core/door.js').Answer} Answer */
/** @typedef {{id: string, mine: boolean, text: string, version: number, saved_ms?: number}} Opened */

/** @param {string} id */
const addressOf = (id) => `/api/scenarios/${encodeURIComponent(id)}`;

/** @param {string} id */
export const askScenario = (id) => call(addressOf(id));
/** @param {string} id @param {string} text @param {number} base the version it was written on @param {boolean} draft saved by itself, while somebody writes */
export const askSave = (id, text, base, draft) => call(addressOf(id), { text, base, draft }, undefined, 'PUT');
/** @param {string} id */
export const fileOf = (id) => `${addressOf(id)}/file`;
export { askCheck } from '../library/asking.js';
export const askSchema = () => call('/api/schema/scenario.json');
export const askRoles = () => call('/api/roles');
/** @param {{copy_of?: string, text?: string, id?: string}} from `id`: the same again, the same scenario */
export const askNew = (from) => call('/api/scenarios', from);
/** @param {string} id */
export const pictureOf = (id) => `${addressOf(id)}/picture`;
/** @param {string} id @param {File} file */
export function askPicture(id, file) {
  const form = new FormData();
  form.append('file', file);
  return call(pictureOf(id), form, undefined, 'PUT');
}
