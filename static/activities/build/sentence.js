/** The one sentence: the next thing for this person. */
import { adviceFor } from '../../city/advice.js';
import { hasFloor, inTurn, myRole } from '../../city/acting.js';
import { leftToSay } from '../../city/saying.js';
import { letters } from '../../city/state.js';
import { titleOf } from '../../city/story_card.js';
import { comingTurns, whoseTurn } from '../../core/turns.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

/** Somebody else has the floor. @param {View} view @param {Words} t */
function waiting(view, t) {
  const now = whoseTurn(view.room);
  const next = comingTurns(view.room, 1)[0];
  const mine = next?.role && view.roles.includes(next.role);
  return t(mine ? 'build-wait-next' : 'build-wait', { name: now ? t.pick(now.name) : '' });
}

/** @param {View} view @param {Words} t @returns {string} */
export function sentence(view, t) {
  const { room } = view;
  if (view.run.free) return t('build-sentence-free');
  const role = myRole(view);
  if (!role) return t(view.place === 'play' ? 'cast-sentence' : 'build-sentence-watch');
  if (inTurn(view) && !hasFloor(view, role)) return waiting(view, t);
  const advice = adviceFor(room, role, leftToSay(view, role) === 0);
  const name = (/** @type {string | undefined} */ one) => (one ? t.pick(room.roles[one]?.name) : '');
  return t(`build-sentence-${advice.from ? 'answer' : advice.do.replace('_', '-')}`, {
    name: name(role), other: name(advice.to ?? advice.from), letter: letters(room.city)[advice.site ?? ''] ?? '',
    brick: advice.colour ? t(`city-brick-${advice.colour}`) : '', title: advice.story ? titleOf(room, advice.story, t.pick) : '',
  });
}
