/** What the studio asks the server: what there is, a room please, a key to a room of mine. */
import { call } from '../core/door.js';

/** @typedef {import('../core/door.js').Answer} Answer */
/** @typedef {import('../core/words.js').Authored} Authored */

/**
 * @typedef {object} Scenario
 * @property {string} id
 * @property {boolean} [mine]
 * @property {number} [problems] what keeps a draft from being played
 * @property {{address: string, says: Authored}} [picture]
 * @property {Authored[]} [trains]
 * @property {Authored} title
 * @property {Authored} about
 * @property {string[]} languages
 * @property {number} minutes
 * @property {{least: number, most: number}} players
 * @property {{name: Authored, colour: string, portrait: import('../ui/portrait.js').Portrait}[]} faces
 */

/** @typedef {{code: string, title: Authored, opened: number, seats: number, step?: Authored, ended?: number, kept_until?: number}} OpenRoom */
/** @typedef {{me: {name: string}, scenarios: Scenario[], rooms: OpenRoom[], archive: OpenRoom[]}} Studio */
/** @typedef {{code: string, title: Authored, play: string, keys: {desk?: string, screen?: string}}} Opened */
/** @typedef {{scenario: string, language: string, title: string, sites: string[], id: string}} Wish */

export const askStudio = () => call('/api/studio');

/** @param {Wish} wish */
export const askOpen = (wish) => call('/api/rooms', wish);

/** The desk's or the projector's key of a room that is open already. @param {string} code @param {'desk' | 'screen'} kind */
export const askKey = (code, kind) => call(`/api/rooms/${code}/keys`, { kind });

/** By name and passphrase, or by the server's key. @param {{name: string, passphrase: string} | {facilitator_key: string}} proof */
export const askSignIn = (proof) => call('/api/sign-in', proof);

/** @param {boolean} everywhere on every device where one is signed in */
export const askSignOut = (everywhere) => call('/api/sign-out', { everywhere });

/** Where the room's desk or projector is. The key stands in the fragment, which browsers send to nobody. @param {string} code @param {'desk' | 'screen'} kind @param {string} key */
export const placeOf = (code, kind, key) => `/${code}/${kind}#key=${encodeURIComponent(key)}`;
