/** What is asked before one has a key: does the room exist, a seat please, my seat again please. */

/** @typedef {import('./connection.js').Refusal} Refusal */
/** @typedef {{ok: true, said: any} | {ok: false, refusal: Refusal, said?: any}} Answer `said` beside a refusal: what else the server told */

/** @type {Refusal | undefined} */
let shut;

/** From now on nothing is asked: every question gets this answer. @param {Refusal} refusal */
export const shutDoor = (refusal) => (shut = refusal);

const NO_LINE = { code: 'line/lost' };
const BY_STATUS = { 404: 'room/unknown', 429: 'command/slow_down', 503: 'store/unavailable' };

/** @param {Response} response @returns {Promise<Answer>} */
async function read(response) {
  const said = await response.json().catch(() => ({}));
  if (response.ok) return { ok: true, said };
  const refusal = said.refusal ?? said;
  const status = /** @type {{[status: number]: string}} */ (BY_STATUS)[response.status];
  return { ok: false, refusal: typeof refusal.code === 'string' ? refusal : { code: status ?? 'room/fault' }, said };
}

/** @param {string} path @param {object} [body] a form with files goes as it is @param {string} [key] @param {string} [method] @returns {Promise<Answer>} */
export async function call(path, body, key, method = body ? 'POST' : 'GET') {
  if (shut) return { ok: false, refusal: shut };
  const isForm = body instanceof FormData;
  const headers = { accept: 'application/json', ...(body && !isForm && { 'content-type': 'application/json' }), ...(key && { authorization: `Bearer ${key}` }) };
  try {
    const given = { method, headers, ...(body && { body: isForm ? body : JSON.stringify(body) }) };
    return await read(await fetch(path, { ...given, signal: AbortSignal.timeout(10_000) }));
  } catch {
    return { ok: false, refusal: NO_LINE };
  }
}

/** @param {string} code */
export const askRoom = (code) => call(`/api/rooms/${code}`);
/** `id`: the same again over a bad line is the same seat. @param {string} code @param {{names: string[], site?: string, id?: string}} who */
export const askSeat = (code, { names, site, id }) =>
  call(`/api/rooms/${code}/seats`, { ...(names.length === 1 ? { name: names[0] } : { names }), ...(site && { site }), ...(id && { id }) });
/** @param {string} code @param {string[]} words */
export const askReturn = (code, words) => call(`/api/rooms/${code}/return`, { words });
/** Lets this browser open the room's pages, such as its minutes. @param {string} code @param {string} key */
export const askSession = (code, key) => call(`/api/rooms/${code}/session`, {}, key);
