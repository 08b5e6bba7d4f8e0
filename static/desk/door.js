/** What the desk asks over HTTP, with its key in a header: no address ever carries it. */

/** @typedef {import('../core/connection.js').Refusal} Refusal */

/** @param {string} path @param {string} key @returns {Promise<any>} */
async function post(path, key) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', accept: 'application/json' };
  try {
    const answer = await fetch(path, { method: 'POST', headers, body: '{}', signal: AbortSignal.timeout(10_000) });
    return await answer.json();
  } catch {
    return { ok: false, refusal: { code: 'store/unavailable' } };
  }
}

/**
 * New return words for a seat; the old ones end.
 * @param {string} code @param {string} key @param {string} seat
 * @returns {Promise<{ok: true, words: string} | {ok: false, refusal: Refusal}>}
 */
export async function newWords(code, key, seat) {
  const said = await post(`/api/rooms/${code}/seats/${seat}/words`, key);
  if (!said.return_words) return { ok: false, refusal: said.refusal ?? { code: 'room/fault' } };
  const words = said.return_words;
  return { ok: true, words: Array.isArray(words) ? words.join(' ') : words };
}

/** Lets this browser open the room's minutes, a page of their own. @param {string} code @param {string} key */
export const openMinutes = (code, key) => post(`/api/rooms/${code}/session`, key);
