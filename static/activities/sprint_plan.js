/** Planning a sprint: people tell what they need, and the group takes what it believes it can build. */
import { isTold } from '../city/advice.js';
import { myRole } from '../city/acting.js';
import { capacity } from '../city/capacity.js';
import { SayingRule, leftToSay } from '../city/saying.js';
import { storiesInHand } from '../city/state.js';
import { titleOf } from '../city/story_card.js';
import { PlanScreen } from './sprint_plan/screen.js';
import { PlanView } from './sprint_plan/table.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

const UNDOABLE = ['choose_story', 'drop_story', 'ask', 'give'];

export default {
  /** @param {View} view @param {Words} t */
  sentence(view, t) {
    const { room } = view;
    const role = myRole(view);
    if (!role) return t(view.place === 'play' ? 'cast-sentence' : 'sprint-plan-sentence-choose');
    const name = t.pick(room.roles[role].name);
    if (leftToSay(view, role) && !room.city?.stories?.[role]?.heard && !isTold(room.city, role)) return t('sprint-plan-sentence-tell', { name });
    const taken = storiesInHand(room).length;
    return t(taken < Math.max(1, capacity(room.city)) ? 'sprint-plan-sentence-choose' : 'sprint-plan-sentence-check');
  },
  /** @param {string} name @param {any} data @param {View} view @param {Words} t */
  undoName(name, data, view, t) {
    const title = data.story ? titleOf(view.room, data.story, t.pick) : '';
    const other = data.to ? t.pick(view.room.roles?.[data.to]?.name) : '';
    return UNDOABLE.includes(name) ? t(`sprint-plan-undo-${name.replace('_', '-')}`, { title, other }) : null;
  },
  View: PlanView,
  Screen: PlanScreen,
  Desk: SayingRule,
};
