/** The review: whose need it was says yes or no, and why; what was hidden comes out; then where the city stands. */
import { floorOf } from '../city/acting.js';
import { underReview } from './sprint_review/sites.js';
import { ReviewScreen } from './sprint_review/screen.js';
import { ReviewView } from './sprint_review/table.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

export default {
  /** @param {View} view @param {Words} t */
  sentence(view, t) {
    const floor = floorOf(view);
    if (!floor || !underReview(view)) return t('sprint-review-sentence-done');
    const name = t.pick(view.room.roles[floor].name);
    return t(view.roles.includes(floor) ? 'sprint-review-sentence-mine' : 'sprint-review-sentence', { name });
  },
  View: ReviewView,
  Screen: ReviewScreen,
};
