/** What one character can usefully do now: for the sentence at the top, and for the one yellow button. */
import { builders, handOf, inHand, isFinished, missing, part, played, siteOf, storiesInHand } from './state.js';

/** @typedef {import('./state.js').Doc} Doc */
/**
 * @typedef {object} Act
 * @property {'carry' | 'open' | 'name' | 'ask' | 'ask_need' | 'asked' | 'lack' | 'done' | 'tell' | 'choose' | 'power' | 'talk' | 'look' | 'rest'} do
 * @property {string} [story]
 * @property {string} [site]
 * @property {string} [colour]
 * @property {string} [to]
 * @property {string} [from] who asked me for it
 */

/** Is the site whole that the brick was for? Then nobody waits for it any more. @param {Doc} city @param {Doc} ask */
function isPast(city, ask) {
  const site = part(city, 'sites')[ask.site ?? ''];
  return Boolean(site) && (Boolean(site.verdict) || isFinished(site, city.stories[site.story]));
}

/** Requests that somebody still waits for. @param {Doc} city @returns {[string, Doc][]} */
export const openAsks = (city) => Object.entries(part(city, 'asks')).filter(([, ask]) => !ask.done && !isPast(city, ask));

/** What others ask of me and wait for, the oldest first. @param {Doc} city @param {string} role @returns {[string, Doc][]} */
export const asksTo = (city, role) => openAsks(city).filter(([, ask]) => ask.to === role).sort(([, a], [, b]) => a.n - b.n);

/** What I have asked and wait for. @param {Doc} city @param {string} role @returns {[string, Doc][]} */
export const asksFrom = (city, role) => openAsks(city).filter(([, ask]) => ask.from === role).sort(([, a], [, b]) => a.n - b.n);

/** Does everyone know where this building must stand? @param {Doc} city @param {string} role */
export const isTold = (city, role) => Boolean(part(city, 'told')[role]);

/** Who else holds a brick of this colour, the one with the most first. @param {Doc} room @param {string} role @param {string} colour @returns {string[]} */
export function holders(room, role, colour) {
  const many = (/** @type {string} */ one) => handOf(room.city, one)[colour] ?? 0;
  return played(room).filter((one) => one !== role && many(one) > 0).sort((a, b) => many(b) - many(a));
}

/** Nobody has it: whoever brings this colour receives more by telling their need. @param {Doc} room @param {string} role @param {string} colour */
const whoCouldBring = (room, role, colour) => played(room)
  .find((one) => one !== role && room.roles[one]?.colour === colour && !room.city.stories?.[one]?.heard);

/** @param {Doc} room @param {string} role @param {string} site @param {string} colour @param {boolean} quiet @returns {Act} */
function askFor(room, role, site, colour, quiet) {
  const asked = asksFrom(room.city, role);
  const waits = asked.find(([, ask]) => ask.site === site && ask.colour === colour);
  if (waits) return { do: 'asked', to: waits[1].to, colour, site };
  if (quiet) return { do: 'look', colour, site };
  const [holder] = holders(room, role, colour);
  if (holder) return { do: 'ask', to: holder, colour, site };
  const shy = whoCouldBring(room, role, colour);
  if (!shy) return { do: 'lack', colour, site };
  const waiting = asked.some(([, ask]) => ask.to === shy && !ask.colour && !ask.power);
  return waiting ? { do: 'asked', to: shy, site } : { do: 'ask_need', to: shy, colour, site };
}

const WORTH = ['ask', 'ask_need', 'asked', 'lack', 'look'];

/** What this character can do for one story. @param {Doc} room @param {string} role @param {string} story @param {boolean} [quiet] nothing more may be said @returns {Act} */
export function stepFor(room, role, story, quiet = false) {
  const { city } = room;
  const id = siteOf(city, story);
  if (!id) return { do: 'open', story };
  const site = city.sites[id];
  if (isFinished(site, city.stories[story])) return builders(site).includes(role) && !site.name ? { do: 'name', site: id, story } : { do: 'done', site: id, story };
  const wanted = Object.keys(missing(site, city.stories[story]));
  const mine = wanted.filter((colour) => inHand(city, role, colour).length > 0);
  const held = handOf(city, role);
  const colour = mine.find((one) => held[one]) ?? mine[0];
  if (colour) return { do: 'carry', site: id, story, colour };
  const ways = wanted.map((one) => askFor(room, role, id, one, quiet));
  ways.sort((a, b) => WORTH.indexOf(a.do) - WORTH.indexOf(b.do));
  return { ...ways[0], story };
}

/** A request of somebody's that I can answer with a brick. @param {Doc} room @param {string} role @returns {Act | undefined} */
function answer(room, role) {
  for (const [, ask] of asksTo(room.city, role)) {
    const site = room.city.sites?.[ask.site ?? ''];
    if (!site || site.verdict) continue;
    const step = stepFor(room, role, site.story);
    if (step.do === 'carry' && inHand(room.city, role, ask.colour).length > 0) return { ...step, colour: ask.colour, from: ask.from };
  }
  return undefined;
}

/** Nearly finished first. @param {Doc} room @param {string} story */
function left({ city }, story) {
  const site = city.sites?.[siteOf(city, story) ?? ''];
  return site ? Object.values(missing(site, city.stories[story])).reduce((all, one) => all + one, 0) : Infinity;
}

/** A power wakes when its owner has told their need. @param {Doc} city @param {string} role */
export const isAwake = (city, role) => Boolean(part(city, 'stories')[role]?.heard);

/** @param {Doc} room @param {string} role */
const canUsePower = ({ city, roles }, role) => Boolean(roles[role]?.power) && isAwake(city, role) && city.powers?.[role]?.sprint !== (city.sprint ?? 0);

/** The most useful thing this character can do in the building step. @param {Doc} room @param {string} role @param {boolean} [quiet] nothing more may be said @returns {Act} */
export function adviceFor(room, role, quiet = false) {
  const taken = storiesInHand(room);
  const steps = taken.map((story) => stepFor(room, role, story, quiet));
  const of = (/** @type {string[]} */ ...kinds) => kinds.map((kind) => steps.filter((step) => step.do === kind)).find((found) => found.length > 0) ?? [];
  const carry = of('carry').sort((a, b) => left(room, a.story ?? '') - left(room, b.story ?? ''));
  const open = of('open').sort((a, b) => Number(b.story === role) - Number(a.story === role));
  const found = answer(room, role) ?? carry[0] ?? open[0] ?? of('name')[0];
  if (found) return found;
  if (taken.length === 0) return { do: 'choose' };
  if (!quiet && !room.city.stories?.[role]?.heard && !isTold(room.city, role)) return { do: 'tell' };
  const ask = of('ask', 'ask_need')[0];
  if (ask) return ask;
  if (canUsePower(room, role) && steps.some((step) => step.do !== 'done')) return { do: 'power' };
  return of('asked', 'lack', 'look')[0] ?? { do: steps.every((step) => step.do === 'done') ? 'rest' : 'talk' };
}
