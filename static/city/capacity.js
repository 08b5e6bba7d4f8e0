/** How much the group can build with the bricks in its hands. */
import { missing, part, siteOf } from './state.js';

/** @typedef {import('./state.js').Doc} Doc */

/** All bricks in hands, by colour; those that go with every colour apart. @param {Doc | undefined} city */
export function allInHand(city) {
  /** @type {Record<string, number>} */
  const colours = {};
  let wild = 0;
  for (const brick of Object.values(part(city, 'supply'))) {
    if (brick.wild) wild += 1;
    else colours[brick.colour] = (colours[brick.colour] ?? 0) + 1;
  }
  return { colours, wild };
}

/** What a story still asks for. @param {Doc} city @param {string} story @returns {Record<string, number>} */
const asks = (city, story) => missing(city.sites?.[siteOf(city, story) ?? ''] ?? {}, city.stories[story]);

/** How many bricks of each colour are short for all these stories. @param {Doc} city @param {string[]} stories @returns {Record<string, number>} */
export function shortOf(city, stories) {
  const { colours } = allInHand(city);
  /** @type {Record<string, number>} */
  const wanted = {};
  for (const story of stories) for (const [colour, count] of Object.entries(asks(city, story))) wanted[colour] = (wanted[colour] ?? 0) + count;
  return Object.fromEntries(Object.entries(wanted).map(([colour, count]) => [colour, count - (colours[colour] ?? 0)]).filter(([, count]) => Number(count) > 0));
}

/** The most stories that can be finished with what is in hands: every choice is tried, there are at most twelve. @param {Doc | undefined} city @returns {number} */
export function capacity(city) {
  if (!city) return 0;
  const stories = part(city, 'stories');
  const open = Object.keys(stories).filter((story) => !stories[story].met);
  const { colours, wild } = allInHand(city);
  const recipes = open.map((story) => Object.entries(asks(city, story)));
  return best(recipes, colours, wild, 0);
}

/** @param {[string, number][][]} recipes @param {Record<string, number>} have @param {number} wild @param {number} at @returns {number} */
function best(recipes, have, wild, at) {
  if (at === recipes.length) return 0;
  const without = best(recipes, have, wild, at + 1);
  if (without === recipes.length - at) return without;
  const rest = { ...have };
  let jokers = wild;
  for (const [colour, count] of recipes[at]) {
    const own = Math.min(count, rest[colour] ?? 0);
    rest[colour] = (rest[colour] ?? 0) - own;
    jokers -= count - own;
  }
  return jokers < 0 ? without : Math.max(without, 1 + best(recipes, rest, jokers, at + 1));
}
