/**
 * Which key this screen opens with. One that came by a link stays in this browser, told apart by what it is `of`: a site,
 * a group, else the room. Beside a desk of this browser the page asks for one of its own, with the desk's key.
 */
import { call } from '../core/door.js';

const ROOM = 'room';
const AGAIN = 2000;

/**
 * @param {string} code @param {import('../core/keys.js').Keys} keys @param {{[name: string]: string}} brought by the address
 * @returns {Promise<string | undefined>}
 */
export async function screenKey(code, keys, brought) {
  const place = `${code}/screen`;
  const of = brought.of ?? ROOM;
  if (brought.key) keys.keep(place, of, brought.key);
  const known = brought.of ? keys.seats(place).find((one) => one.seat === of) : keys.of(place);
  const desk = keys.of(`${code}/desk`);
  const key = known?.key ?? (desk && (await askKey(code, desk.key, of)));
  if (key) keys.keep(place, known?.seat ?? of, key);
  return key;
}

/** It was ended at the desk: the next page asks for another one. @param {string} code @param {import('../core/keys.js').Keys} keys @param {string} key */
export function forgetKey(code, keys, key) {
  const place = `${code}/screen`;
  for (const one of keys.seats(place)) if (one.key === key) keys.forget(place, one.seat);
}

/** @param {string} code @param {string} desk the desk's key @param {string} of @returns {Promise<string | undefined>} */
async function askKey(code, desk, of) {
  const [kind, id] = of.split(':');
  const answer = await call(`/api/rooms/${code}/keys`, { kind: 'screen', ...(id && { [kind]: id }) }, desk);
  if (answer.ok) return answer.said.key;
  if (answer.refusal.code !== 'line/lost') return undefined;
  await new Promise((done) => setTimeout(done, AGAIN));
  return askKey(code, desk, of);
}
