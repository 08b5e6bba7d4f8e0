/** What rehearsals ask the server. */
import { call } from '../../core/door.js';

/** @typedef {import('../../core/words.js').Authored} Authored */
/** @typedef {{seat: string, key: string, mind: string}} Seat `mind` is empty: the author's own */
/** @typedef {{id: string, code: string, speed: number, ends: number, scenario: string, keys: {desk: string, screen: string}, seats: Seat[]}} Going */
/** @typedef {{players: number, minds: string, language: string}} Wish */
/** @typedef {{id: string, scenario: string, title: Authored, state: 'waiting' | 'playing' | 'done' | 'stopped' | 'late' | 'failed', done: number, of: number, result?: import('./result.js').Result}} Run */
/** @typedef {{text: string} | {scenario: string}} Source as it is written now, or by its name on the shelf */

/** @param {string} id */
const going = (id) => `/api/rehearsals/${encodeURIComponent(id)}`;
/** @param {string} id */
export const addressOfRun = (id) => `/api/rehearsals/many/${encodeURIComponent(id)}`;

/** @param {Source & Wish} wish */
export const askAlone = (wish) => call('/api/rehearsals', wish);
/** @param {string} id */
export const askGoing = (id) => call(going(id));
/** @param {string} id @param {number} speed */
export const askPace = (id, speed) => call(`${going(id)}/pace`, { speed });
/** @param {string} id */
export const askStop = (id) => call(going(id), undefined, undefined, 'DELETE');

/** Those of mine that go on, and the results that are kept. */
export const askMine = () => call('/api/rehearsals');

/** @param {Source & Wish & {times: number}} wish */
export const askMany = (wish) => call('/api/rehearsals/many', wish);
/** @param {string} id */
export const askRun = (id) => call(addressOfRun(id));
/** @param {string} id */
export const stopRun = (id) => call(addressOfRun(id), undefined, undefined, 'DELETE');
