// The board in words: what a screen reader reads, and the list twin of the picture.
import { shapes } from './palette.js';
import { cellsOf, ground, nearTerrain } from './geometry.js';
import { isWhole, loads, need } from './sites.js';
import { remember } from './trace.js';

/** @typedef {import('./geometry.js').Description} Description */
/** @typedef {import('./geometry.js').Site} Site */
/** @typedef {((key: string, figures?: Record<string, any>) => string) & {list?: (names: string[]) => string}} Words */
/** @typedef {{sites?: Record<string, string>, colours?: Record<string, string>}} Names what the sites are called, and who brings each colour */

const GROUNDS = /** @type {Record<string, string>} */ ({ '.': 'grass', ',': 'meadow', l: 'lot', r: 'river', s: 'street', b: 'bridge', p: 'square', m: 'mill' });

/** @type {(t: Words, names: string[]) => string} */
const joined = (t, names) => (t.list ? t.list(names) : names.join(', '));

/** The sites in the order they were opened. @type {(description: Description) => [string, Site][]} */
export const inOrder = ({ sites = {} }) => Object.entries(sites).filter(([, site]) => shapes.plans[site.plan])
  .sort(([a, one], [b, two]) => (one.n ?? 0) - (two.n ?? 0) || (a < b ? -1 : 1));

/** How many of each colour, most first. @type {(colours: string[]) => [string, number][]} */
function counted(colours) {
  const many = new Map();
  for (const colour of colours) many.set(colour, (many.get(colour) ?? 0) + 1);
  return [...many].sort((a, b) => b[1] - a[1]);
}

/** Bricks by colour, and by whom where that is known. @type {(colours: string[], t: Words, names: Names) => string} */
const bricksInWords = (colours, t, names) => joined(t, counted(colours).map(([colour, count]) => {
  const bricks = t(`city-bricks-${colour}`, { count });
  const who = names.colours?.[colour];
  return who ? t('city-bricks-from', { bricks, who }) : bricks;
}));

/** @type {(description: Description, site: Site, t: Words) => string} */
function placeInWords({ terrain }, site, t) {
  const beside = nearTerrain(terrain, cellsOf(site.plan, site.x, site.y)).filter((what) => what !== 'edge' && !(site.plan === 'mill' && what === 'mill'));
  return beside.length ? t('city-place-near', { places: joined(t, beside.map((what) => t(`city-near-${what}`))) }) : t('city-place-open');
}

const said = remember(500); // the same site, in the same language, is said once

/** One site in one sentence. @type {(description: Description, id: string, words: Words, names?: Names) => string} */
export function describeSite(description, id, words, names = {}) {
  const t = words;
  const site = /** @type {Record<string, Site>} */ (description.sites)[id];
  const key = JSON.stringify([t('city-board'), site, names.sites?.[id], names.colours, description.terrain]);
  return /** @type {string} */ (said(key, () => siteInWords(description, id, site, t, names)));
}

/** @type {(description: Description, id: string, site: Site, t: Words, names: Names) => string} */
function siteInWords(description, id, site, t, names) {
  const [brought, whole] = [loads(site), isWhole(site)];
  const kind = t(`city-plan-${site.plan.replace('_', '-')}`);
  const title = names.sites?.[id] ? t('city-named', { kind, name: names.sites[id] }) : kind;
  const figures = { title, place: placeInWords(description, site, t), letter: site.label ?? '' };
  if (whole) return t(brought.length ? 'city-site-whole' : 'city-site-by-hand', { ...figures, bricks: bricksInWords(brought, t, names) });
  const missing = site.wanted ?? [];
  return [
    t(site.label ? 'city-site-lettered' : 'city-site-open', { ...figures, have: brought.length, need: need(site) }),
    brought.length ? t('city-site-has', { bricks: bricksInWords(brought, t, names) }) : t('city-site-empty'),
    missing.length ? t('city-site-wants', { bricks: joined(t, counted(missing).map(([colour, count]) => t(`city-bricks-${colour}`, { count }))) }) : '',
  ].filter(Boolean).join(' ');
}

/** The whole board in one sentence. @type {(description: Description, words: Words) => string} */
export function describePicture(description, words) {
  const t = words;
  const sites = inOrder(description);
  const whole = sites.filter(([, site]) => isWhole(site)).length;
  return t('city-picture', { whole, open: sites.length - whole, free: Object.keys(description.bricks ?? {}).length });
}

/**
 * The board as a list of sentences: the picture, each site, then what people have put.
 * @param {Description} description
 * @param {Words} words
 * @param {Names} [names]
 * @returns {string[]}
 */
export function describeBoard(description, words, names = {}) {
  const t = words;
  const free = Object.values(description.bricks ?? {}).map(({ colour }) => colour);
  const put = Object.values(description.props ?? {}).filter(({ kind }) => shapes.props[kind]);
  return [
    describePicture(description, words),
    ...inOrder(description).map(([id]) => describeSite(description, id, words, names)),
    ...(free.length ? [t('city-free-bricks', { bricks: bricksInWords(free, t, names) })] : []),
    ...put.map((prop) => propInWords(prop, t, names)),
  ];
}

/** @type {(prop: import('./geometry.js').Prop, t: Words, names: Names) => string} */
function propInWords({ kind, colour, word }, t, names) {
  const thing = t(`city-prop-${kind}`);
  const who = colour ? names.colours?.[colour] ?? t(`city-colour-${colour}`) : '';
  if (word) return t(who ? 'city-put-by-with-word' : 'city-put-with-word', { thing, who, word });
  return who ? t('city-put-by', { thing, who }) : t('city-put', { thing });
}

/** A parcel in words, for the cursor. @type {(description: Description, cell: import('./geometry.js').Cell, words: Words, names?: Names) => string} */
export function describeParcel(description, cell, words, names = {}) {
  const t = words;
  const [x, y] = cell;
  const letter = ground(description.terrain, cell);
  const on = inOrder(description).find(([, site]) => cellsOf(site.plan, site.x, site.y).some(([i, j]) => i === x && j === y));
  const what = on ? describeSite(description, on[0], words, names) : t(`city-ground-${GROUNDS[letter] ?? 'hill'}`);
  const bricks = Object.values(description.bricks ?? {}).filter((brick) => brick.x === x && brick.y === y).map(({ colour }) => colour);
  const beside = on ? [] : nearTerrain(description.terrain, [cell]).filter((place) => place !== 'edge' && place !== GROUNDS[letter] && !(place === 'hill' && !GROUNDS[letter]));
  return [
    t('city-parcel', { column: x + 1, row: y + 1 }), what,
    bricks.length ? t('city-parcel-bricks', { bricks: bricksInWords(bricks, t, {}) }) : '',
    beside.length ? t('city-parcel-near', { places: joined(t, beside.map((place) => t(`city-near-${place}`))) }) : '',
  ].filter(Boolean).join(' ');
}
