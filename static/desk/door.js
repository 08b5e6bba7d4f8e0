/** What only the desk asks over HTTP. */
import { call } from '../core/door.js';

/** @typedef {import('../core/connection.js').Refusal} Refusal */

/**
 * New return words for a seat; the old ones end.
 * @param {string} code @param {string} key @param {string} seat
 * @returns {Promise<{ok: true, words: string} | {ok: false, refusal: Refusal}>}
 */
export async function newWords(code, key, seat) {
  const answer = await call(`/api/rooms/${code}/seats/${seat}/words`, {}, key);
  if (!answer.ok) return answer;
  const words = answer.said.return_words;
  return { ok: true, words: Array.isArray(words) ? words.join(' ') : words };
}
