/** Which building is looked at, and which were in this review. */
import { floorOf } from '../../city/acting.js';
import { isFinished, part, sitesInOrder } from '../../city/state.js';

/** @typedef {import('../../core/view.js').View} View */

/** The building of who has the floor. @param {View} view @returns {string | undefined} */
export function underReview(view) {
  const { city } = view.room;
  const floor = floorOf(view);
  return sitesInOrder(city).find(([, site]) => site.story === floor && !site.verdict && isFinished(site, city.stories[site.story]))?.[0];
}

/** The buildings that had their answer here, the latest first. @param {View} view @returns {string[]} */
export const reviewed = ({ room, runId }) => sitesInOrder(room.city).filter(([, site]) => site.reviewed === runId).map(([id]) => id).reverse();

/** Stories whose building is not finished: they stay the group's. @param {View} view @returns {string[]} */
export const unfinished = ({ room }) => sitesInOrder(room.city).filter(([, site]) => !site.verdict && !isFinished(site, room.city.stories[site.story])).map(([, site]) => site.story);

/** The words said with an answer. @param {View} view @param {string} site @returns {string | undefined} */
export const whyOf = ({ run }, site) => Object.values(part(run, 'cards')).find((card) => card.site === site)?.text;
