/** Cast: everyone takes a character, by choice or by lot, and reads alone what only they may know. */
import { CastView } from './cast/choose.js';
import { CastScreen } from './cast/screen.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

export default {
  /** @param {View} view @param {Words} t */
  sentence(view, t) {
    if (view.roles.length === 0) return t(view.run.by_lot ? 'cast-lot' : 'cast-sentence');
    return t('cast-sentence-chosen', { name: t.list(view.roles.map((role) => t.pick(view.room.roles[role].name))) });
  },
  /** @param {View} view */
  waiting: ({ room }) => Object.keys(room.seats ?? {}).filter((seat) => !room.seats[seat].left && !Object.values(room.characters ?? {}).some((one) => one.seat === seat)),
  View: CastView,
  Screen: CastScreen,
};
