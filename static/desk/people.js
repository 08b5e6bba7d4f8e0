/** Who is in the room, where, how they are, and who needs the facilitator. Values in, values out. */
import { whoseTurn } from '../core/turns.js';

/** @typedef {import('../ui/people.js').State} State */
/** @typedef {{[name: string]: any}} Doc */
/**
 * @typedef {object} Facts what the desk knows
 * @property {Doc} room
 * @property {Doc} help seat → since when it asks
 * @property {Doc} presence seat → here, away or gone; one that never came stands nowhere
 * @property {string[]} waiting seats that have not acted in this run
 * @property {boolean} settled the desk has been on line long enough to tell who is missing
 * @property {string} [site] at a relay's desk: its own site comes first
 */
/** @typedef {{seat: string, name: string, people: number, state: State, bot: boolean, away: boolean, roles: string[]}} Person */
/** @typedef {{id: string, name: any, people: number, persons: Person[]}} Site */

/** @param {Doc} room @returns {[string, Doc][]} the seats that are in the room, in the order they came */
export function seated(room) {
  const seats = /** @type {[string, Doc][]} */ (Object.entries(room.seats ?? {}));
  return seats.filter(([, seat]) => seat.left === undefined).sort(([, a], [, b]) => a.n - b.n);
}

/** @param {Doc} room */
export const headcount = (room) => seated(room).reduce((sum, [, seat]) => sum + (seat.people ?? 1), 0);

/** @param {Doc} room @returns {Map<string, string[]>} seat → the characters it plays */
function castOf(room) {
  /** @type {Map<string, string[]>} */
  const cast = new Map();
  for (const [role, { seat }] of Object.entries(room.characters ?? {})) cast.set(seat, [...(cast.get(seat) ?? []), role]);
  return cast;
}

/** Nobody is at this seat's device. @param {Facts} facts @param {string} seat */
function isMissing({ presence, settled, room }, seat) {
  const word = presence[seat];
  if (word === undefined) return settled && !isRehearsal(room, seat);
  return word === 'gone';
}

/** A bot that took a seat of its own never had a device. @param {Doc} room @param {string} seat */
const isRehearsal = (room, seat) => Boolean(room.seats?.[seat]?.bot);

/** @param {Facts} facts @param {string} seat @returns {State} */
export function stateOf(facts, seat) {
  if (facts.help[seat] !== undefined) return 'help';
  if (isMissing(facts, seat)) return 'gone';
  if (facts.presence[seat] === 'away') return 'idle';
  return facts.waiting.includes(seat) ? 'waiting' : 'here';
}

/** @param {Facts} facts @returns {Person[]} */
export function peopleOf(facts) {
  const cast = castOf(facts.room);
  return seated(facts.room).map(([seat, doc]) => ({
    seat, name: doc.name, people: doc.people ?? 1, state: stateOf(facts, seat), bot: Boolean(doc.bot),
    away: isMissing(facts, seat), roles: cast.get(seat) ?? [],
  }));
}

/** @param {Doc} room @param {string} [first] this one before the others @returns {[string, Doc][]} */
export function sitesOf(room, first) {
  const sites = /** @type {[string, Doc][]} */ (Object.entries(room.sites ?? {}));
  return sites.sort(([id, a], [other, b]) => Number(other === first) - Number(id === first) || a.n - b.n);
}

/**
 * @param {Doc} room @param {Person[]} people @param {string} [first] the site that comes first
 * @returns {Site[]} one list per site; who said none comes last
 */
export function bySite(room, people, first) {
  const sites = sitesOf(room, first);
  const of = (/** @type {string | undefined} */ id) => people.filter((one) => siteOf(room, one.seat) === id);
  const found = sites.map(([id, site]) => siteWith(id, site.name, of(id)));
  const others = of(undefined);
  return others.length ? [...found, siteWith('', undefined, others)] : found;
}

/** @param {Doc} room @param {string} seat @returns {string | undefined} */
function siteOf(room, seat) {
  const site = room.seats[seat].site;
  return site && room.sites?.[site] ? site : undefined;
}

/** @param {string} id @param {any} name @param {Person[]} persons @returns {Site} */
const siteWith = (id, name, persons) => ({ id, name, persons, people: persons.reduce((sum, one) => sum + one.people, 0) });

/** @param {Person[]} people @returns {{[state in State]: number}} how many seats are in each state */
export function countStates(people) {
  const counts = { here: 0, idle: 0, waiting: 0, help: 0, gone: 0 };
  for (const { state } of people) counts[state] += 1;
  return counts;
}

/**
 * Who has not acted in this run. What the activity does not say itself: who has not answered, once somebody has.
 * @param {Doc} room @param {string[]} seats
 * @returns {string[]}
 */
export function waitingIn(room, seats) {
  const run = room.runs?.[room.now?.run ?? ''];
  if (!run || room.now.closed) return [];
  const shown = run.revealed && (run.question === undefined || run.revealed[run.question]);
  if (run.answered && !shown) return seats.filter((seat) => !run.answered[seat] && !run.listening?.[seat]);
  if (run.kind !== 'cast') return [];
  const cast = castOf(room);
  const free = Object.keys(room.roles ?? {}).length > Object.keys(room.characters ?? {}).length;
  return cast.size && free ? seats.filter((seat) => !cast.has(seat)) : [];
}

/** @typedef {'help' | 'floor' | 'orphan' | 'gone' | 'back'} Kind */
/** @typedef {{kind: Kind, seat: string, role?: string, since?: number}} Call */

/**
 * Who needs the facilitator, the most pressing first.
 * @param {Facts} facts @returns {Call[]}
 */
export function callsOf(facts) {
  const { room, help } = facts;
  const people = peopleOf(facts);
  /** @type {Call[]} */
  const calls = people.filter((one) => help[one.seat] !== undefined).map(({ seat }) => ({ kind: 'help', seat, since: help[seat] }));
  calls.sort((a, b) => Number(isOwn(facts, b.seat)) - Number(isOwn(facts, a.seat)) || (a.since ?? 0) - (b.since ?? 0));
  const turn = whoseTurn(room);
  const holder = people.find((one) => one.seat === turn?.seat);
  if (holder && !holder.bot && (holder.away || holder.state === 'idle')) calls.push({ kind: 'floor', seat: holder.seat });
  calls.push(...orphans(room));
  for (const { seat, away, bot, state } of people) {
    if (room.now && away && !bot && seat !== holder?.seat) calls.push({ kind: 'gone', seat });
    if (bot && facts.presence[seat] === 'here' && state !== 'help') calls.push({ kind: 'back', seat });
  }
  return calls;
}

/** Sits at the relay's own site. @param {Facts} facts @param {string} seat */
const isOwn = ({ room, site }, seat) => Boolean(site) && room.seats?.[seat]?.site === site;

/** Characters whose player left for good. @param {Doc} room @returns {Call[]} */
function orphans(room) {
  const characters = /** @type {[string, Doc][]} */ (Object.entries(room.characters ?? {}));
  const left = characters.filter(([, { seat }]) => room.seats?.[seat]?.left !== undefined);
  return left.map(([role, { seat }]) => ({ kind: 'orphan', seat, role }));
}
