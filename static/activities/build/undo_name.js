/** What the undo button undoes, in words. */
import { titleOf } from '../../city/story_card.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

/** @param {string} name @param {any} data @param {View} view @param {Words} t @returns {string | null} */
export function undoName(name, data, view, t) {
  const { room } = view;
  const story = data.story ?? room.city?.sites?.[data.site]?.story;
  const title = story && room.roles?.[story] ? titleOf(room, story, t.pick) : '';
  const other = data.to ? t.pick(room.roles?.[data.to]?.name) : '';
  const known = ['open_site', 'carry_brick', 'place_prop', 'place_brick', 'declare_done', 'name_building', 'choose_story', 'ask', 'give'];
  return known.includes(name) ? t(`build-undo-${name.replace('_', '-')}`, { title, other, kind: data.kind ?? '' }) : null;
}
