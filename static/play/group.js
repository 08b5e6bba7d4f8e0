/** Apart, in a group: which one, what it was given to answer, and how it goes on by itself. */
import { nextStep } from '../core/path.js';
import { Button } from '../ui/button.js';
import { html, useWords } from '../ui/html.js';

/** @typedef {import('../core/view.js').View} View */

/** A group's name; without one, its number. @param {import('../core/words.js').Words} t @param {{name?: any, n: number}} group */
const nameOf = (t, group) => t.pick(group.name) || t('play-group-number', { n: group.n });

/** @param {{view: View}} props */
export function GroupLine({ view }) {
  const t = useWords();
  const group = view.whole.groups[view.group];
  return html`
    <p class="group-line">
      <span class="tag"><b lang=${t.languageOf(group.name)}>${nameOf(t, group)}</b></span>
      ${group.question && html`<span lang=${t.languageOf(group.question)}>${t.pick(group.question)}</span>`}
    </p>`;
}

/** Once its time is over, anybody in the group may go on. @param {{view: View, onNext: () => unknown}} props */
export function GroupWay({ view, onNext }) {
  const t = useWords();
  const { now, room } = view;
  if (!now || (!now.closed && (now.deadline !== undefined || now.left !== undefined))) return null;
  const next = nextStep(room, view.group);
  if (!next) return html`<p class="group-way second">${t('play-group-done')}</p>`;
  const name = t.pick(room.steps[next.step]?.title);
  return html`
    <p class="group-way"><${Button} kind=${now.closed ? 'main' : undefined} icon=${now.closed ? undefined : 'step-forward'} onPress=${onNext}>
      ${t(next.back ? 'play-group-back' : 'play-group-next', { name })}
    <//></p>`;
}
