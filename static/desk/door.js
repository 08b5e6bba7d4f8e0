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

/** @typedef {{kind: 'screen' | 'relay', site?: string, group?: string}} Wanted */
/** @typedef {{link: string, qr?: string}} Link `qr`: the same as a square to aim at, an SVG */

/**
 * A link with a new key in it, to a big screen's page or to a relay's desk.
 * @param {string} code @param {string} key @param {Wanted} wanted
 * @returns {Promise<{ok: true} & Link | {ok: false, refusal: Refusal}>}
 */
export async function askLink(code, key, wanted) {
  const answer = await call(`/api/rooms/${code}/keys`, wanted, key);
  return answer.ok ? { ok: true, link: answer.said.links[wanted.kind], qr: answer.said.qr } : answer;
}
