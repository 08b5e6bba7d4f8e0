/** What stands in the run of a debate, as its parts need it. Values in, values out. */
import { peopleHere } from '../../ui/cards.js';
import { comingOf } from './queue.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {{id: string, field: string, as: string, side?: string, text: string, n: number, touched?: number}} Card */

/** @param {View} view @returns {Doc & {id: string}} the statement that is debated */
export const statementOf = ({ run }) => ({ id: run.at, ...run.statements?.[run.at] });

/** @param {View} view */
export const isList = (view) => Boolean(statementOf(view).list);

/** @param {View} view @returns {number} */
export const numberOf = ({ run }) => Object.keys(run.statements ?? {}).length;

/** @param {Doc} statement @param {Words} t @returns {{left: string, right: string}} as they stand at the line */
export const endsShown = (statement, t) => ({ left: t.pick(statement.left) || t('moving-debate-disagree'), right: t.pick(statement.right) || t('moving-debate-agree') });

/** @param {Doc} statement @param {Words} t @returns {{left?: string, right?: string}} the ends an author named */
export const endsNamed = (statement, t) => ({ left: t.pick(statement.left) || undefined, right: t.pick(statement.right) || undefined });

/** @param {View} view @param {string} dot @returns {string} the first name behind a dot, or behind who speaks */
export function nameOf({ room }, dot) {
  const [seat, who = '1'] = dot.split('_');
  const name = room.seats?.[seat]?.name ?? '';
  return (room.seats?.[seat]?.people ?? 1) > 1 ? name.split(', ')[Number(who) - 1] ?? name : name;
}

/** @param {View} view @param {string} dot @returns {string | undefined} the character that is played there */
export function roleOf({ room }, dot) {
  const characters = room.characters ?? {};
  return Object.keys(characters).find((role) => characters[role].seat === dot.split('_')[0] && !characters[role].laid);
}

/** @param {View} view @returns {string[]} the dots of the people at this place */
export const myDots = (view) => (view.seat ? Array.from({ length: peopleHere(view) }, (_, i) => (i ? `${view.seat}_${i + 1}` : view.seat ?? '')) : []);

/** @param {View} view @param {number} [count] */
export const comingIn = ({ run }, count) => comingOf(run.queue ?? {}, run.dots ?? {}, run.spoke ?? {}, run.last, count);

/** @param {View} view @param {string} [as] @param {string} [field] @returns {Card[]} oldest first */
export function cardsOf({ run }, as = 'argument', field = run.at) {
  const all = Object.entries(run.cards ?? {}).map(([id, one]) => ({ id, ...one }));
  return all.filter((one) => one.field === field && (one.as ?? 'item') === as).sort((a, b) => a.n - b.n);
}

/** Where those stand whom the facilitator counted. */
const ASIDE = { left: -60, middle: 0, right: 60 };

/** @param {View} view @param {Set<string>} mine @returns {import('../../ui/stave.js').Note[]} everybody on the line */
export function notesOf({ run, room }, mine = new Set()) {
  const sites = Object.keys(room.sites ?? {}).sort((a, b) => room.sites[a].n - room.sites[b].n);
  const site = (/** @type {string} */ dot) => (run.anonymous || sites.length < 2 ? 0 : Math.max(0, sites.indexOf(room.seats?.[dot.split('_')[0]]?.site)) % 3);
  const stand = Object.entries(run.dots ?? {}).map(([id, one]) => ({ id, ...one, mine: mine.has(id), site: site(id) }));
  const aside = /** @type {('left' | 'middle' | 'right')[]} */ (['left', 'middle', 'right']).flatMap((side) =>
    Array.from({ length: run.aside?.[side] ?? 0 }, (_, i) => ({ id: `aside_${side}_${i}`, at: ASIDE[side], n: 1e9 + i, aside: true })));
  return [...stand, ...aside];
}
