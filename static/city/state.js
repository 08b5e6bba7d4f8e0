/**
 * The city's document, read: what stands, what is missing, who holds what, whether the city is alive. The twin of
 * server/game/city/{document,outcome}.py, and the description that the board draws.
 */

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {import('./geometry.js').Description} Description */

const ENOUGH = [4, 5]; // four needs in five
const SMALL = 5; // smaller groups meet every need

/** @param {Doc | undefined} city @param {string} name @returns {Doc} */
export const part = (city, name) => city?.[name] ?? {};

/** @param {Doc} counts @returns {number} */
export const sum = (counts) => Object.values(counts).reduce((all, one) => all + one, 0);

/** Bricks, colour by colour, that a site still wants. @param {Doc} site @param {Doc} story @returns {Record<string, number>} */
export function missing(site, story) {
  if (site.real) return {};
  const left = { ...story.wanted };
  for (const { colour } of Object.values(site.bricks ?? {})) left[colour] = (left[colour] ?? 0) - 1;
  return Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
}

/** @param {Doc} site @param {Doc} story @returns {boolean} */
export const isFinished = (site, story) => Boolean(site.real) || Object.keys(site.bricks ?? {}).length >= sum(story.wanted);

/** In the order they were opened. @param {Doc | undefined} city @returns {[string, Doc][]} */
export const sitesInOrder = (city) => Object.entries(part(city, 'sites'))
  .sort(([a, one], [b, two]) => one.n - two.n || (a < b ? -1 : 1));

/** The site on which a story is being built, or waits for its review. @param {Doc | undefined} city @param {string} story @returns {string | undefined} */
export const siteOf = (city, story) => sitesInOrder(city).find(([, site]) => site.story === story && !site.verdict)?.[0];

/** Who opened it, who brought bricks, and whose need it is. @param {Doc} site @returns {string[]} */
export const builders = (site) => [...new Set([site.by, site.story, ...Object.values(site.bricks ?? {}).map((brick) => brick.by)])];

/** Each site's letter, in the order they were opened: it never changes. @param {Doc | undefined} city @returns {Record<string, string>} */
export const letters = (city) => Object.fromEntries(sitesInOrder(city).map(([id], i) => (
  [id, String.fromCharCode(65 + (i % 26)) + (i >= 26 ? Math.floor(i / 26) : '')])));

/** The bricks a character holds; of one colour when asked, wild ones last. @param {Doc | undefined} city @param {string} role @param {string} [colour] @returns {string[]} */
export function inHand(city, role, colour) {
  const supply = part(city, 'supply');
  const held = Object.keys(supply).filter((id) => supply[id].held === role && (!colour || supply[id].colour === colour || supply[id].wild));
  return held.sort((a, b) => Number(Boolean(supply[a].wild)) - Number(Boolean(supply[b].wild)));
}

/** How many of each colour a character holds, wild ones apart. @param {Doc | undefined} city @param {string} role @returns {Record<string, number>} */
export function handOf(city, role) {
  /** @type {Record<string, number>} */
  const hand = {};
  for (const id of inHand(city, role)) {
    const { colour, wild } = part(city, 'supply')[id];
    const name = wild ? 'wild' : colour;
    hand[name] = (hand[name] ?? 0) + 1;
  }
  return hand;
}

/** For each dial in play, how many finished buildings feed it. @param {Doc | undefined} city @returns {Record<string, number>} */
export function dials(city) {
  const stories = part(city, 'stories');
  const found = Object.fromEntries(Object.values(stories).map((story) => [story.dial, 0]));
  for (const [, site] of sitesInOrder(city)) {
    const story = stories[site.story];
    if (story && isFinished(site, story)) found[story.dial] += 1;
  }
  return found;
}

/** How many of so many needs must be met. @param {number} needs @returns {number} */
export const needed = (needs) => (needs < SMALL ? needs : Math.ceil((needs * ENOUGH[0]) / ENOUGH[1]));

/** @param {Doc | undefined} city @param {string[]} [played] the characters whose needs count: all by default */
export function outcome(city, played) {
  const stories = part(city, 'stories');
  const counted = Object.keys(stories).filter((role) => !played || played.includes(role));
  const met = counted.filter((role) => stories[role].met).length;
  const [fed, enough] = [dials(city), needed(counted.length)];
  const won = counted.length > 0 && met >= enough && Object.values(fed).every((count) => count > 0);
  return { won, needs: counted.length, met, enough, dials: fed };
}

/** @param {Doc} site @param {Doc | undefined} story @param {Doc} roles @param {string} letter */
function drawn(site, story, roles, letter) {
  const recipe = story ?? { wanted: {} };
  const wanted = Object.entries(missing(site, recipe)).flatMap(([colour, count]) => Array(count).fill(colour));
  const bricks = Object.fromEntries(Object.entries(site.bricks ?? {}).map(([id, { colour, n }]) => [id, { colour, n }]));
  return {
    plan: site.plan, x: site.x, y: site.y, n: site.n, by: roles?.[site.by]?.colour, bricks, wanted,
    need: sum(recipe.wanted), whole: isFinished(site, recipe), ...(site.verdict ? {} : { label: letter }),
  };
}

/**
 * What the board draws.
 * @param {Doc | undefined} city @param {Doc} [roles]
 * @returns {Description & {lent?: boolean}}
 */
export function boardOf(city, roles = {}) {
  const names = letters(city);
  const sites = Object.fromEntries(sitesInOrder(city).map(([id, site]) => [id, drawn(site, part(city, 'stories')[site.story], roles, names[id])]));
  return { terrain: city?.terrain ?? [], sites, props: part(city, 'props'), bricks: part(city, 'bricks'), ...(city?.lent ? { lent: true } : {}) };
}

/** What the sites are called and who brings each colour, for the board in words. @param {Doc} room @param {(text: any) => string} pick */
export function namesOf(room, pick) {
  const { city, roles = {}, characters = {} } = room;
  const sites = Object.fromEntries(sitesInOrder(city).map(([id, site]) => [id, site.name ?? pick(roles[site.story]?.need?.story)]));
  const colours = Object.fromEntries(Object.keys(characters).map((role) => [roles[role]?.colour, pick(roles[role]?.name)]));
  return { sites, colours };
}

/** The stories the group has taken and not finished with: open sites in their order, then the others. @param {Doc} room @returns {string[]} */
export function storiesInHand({ city, roles = {} }) {
  const stories = part(city, 'stories');
  const rank = (/** @type {string} */ role) => {
    const site = part(city, 'sites')[siteOf(city, role) ?? ''];
    return site ? [isFinished(site, stories[role]) ? 2 : 0, site.n] : [1, roles[role]?.order ?? 0];
  };
  const taken = Object.keys(stories).filter((role) => stories[role].chosen && !stories[role].met);
  return taken.sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1]);
}

/** Played characters, in the order they are offered. @param {Doc} room @returns {string[]} */
export const played = ({ characters = {}, roles = {} }) => Object.keys(characters)
  .sort((a, b) => (roles[a]?.order ?? 0) - (roles[b]?.order ?? 0));
