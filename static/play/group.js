/** Apart, in a group: which one, what it was given to answer, and how it goes on by itself. */
import { useState } from 'preact/hooks';
import { nextStep } from '../core/path.js';
import { isOfTheClock } from '../ui/activity.js';
import { Button } from '../ui/button.js';
import { Confirm } from '../ui/confirm.js';
import { html, useWords } from '../ui/html.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../ui/activity.js').Ahead} Ahead */

/** A group's name; without one, its number. @param {import('../core/words.js').Words} t @param {{name?: any, n: number}} group */
const nameOf = (t, group) => t.pick(group.name) || t('play-group-number', { n: group.n });

/** @param {{view: View}} props */
export function GroupLine({ view }) {
  const t = useWords();
  const group = view.whole.groups[view.group];
  return html`
    <aside class="group-line" aria-label=${nameOf(t, group)}>
      <span class="tag"><b lang=${t.languageOf(group.name)}>${nameOf(t, group)}</b></span>
      ${group.question && html`<span lang=${t.languageOf(group.question)}>${t.pick(group.question)}</span>`}
    </aside>`;
}

/** Paused, nobody moves anything on. @param {any} now */
const isPaused = (now) => now.left !== undefined && !now.closed;

/** What comes next inside the activity, by any member; where the clock alone leads, by nobody. @param {{ahead: Ahead, onAhead: (ahead: Ahead) => unknown}} props */
function NextPart({ ahead, onAhead }) {
  const t = useWords();
  const [asking, ask] = useState(false);
  return html`
    <p class="group-way"><${Button} icon=${ahead.icon ?? 'step-forward'} why=${ahead.why} onPress=${() => (ahead.asks ? ask(true) : onAhead(ahead))}>${ahead.label}<//></p>
    <p class="second">${t('play-group-ahead')}</p>
    ${asking && html`<${Confirm} ...${ahead.asks} onSafe=${() => ask(false)} onGo=${() => (ask(false), onAhead(ahead))} mild />`}`;
}

/**
 * How a group goes on, which has no facilitator of its own: inside the activity, and once its time is over to the next step.
 * @param {{view: View, ahead?: Ahead, onAhead: (ahead: Ahead) => unknown, onNext: () => unknown}} props
 */
export function GroupWay({ view, ahead, onAhead, onNext }) {
  const { now } = view;
  if (!now || isPaused(now)) return null;
  const part = ahead && !isOfTheClock(ahead) ? ahead : undefined;
  return html`
    ${part && html`<${NextPart} ahead=${part} onAhead=${onAhead} />`}
    <${NextStep} view=${view} now=${now} quiet=${Boolean(part)} onNext=${onNext} />`;
}

/** @param {{view: View, now: any, quiet: boolean, onNext: () => unknown}} props `quiet`: there is something to do before */
function NextStep({ view, now, quiet, onNext }) {
  const t = useWords();
  const { room } = view;
  if (!now.closed && now.deadline !== undefined) return quiet ? null : html`<p class="group-way second">${t('play-group-clock')}</p>`;
  const next = nextStep(room, view.group);
  if (!next) return quiet ? null : html`<p class="group-way second">${t('play-group-done')}</p>`;
  const name = t.pick(room.steps[next.step]?.title);
  const kind = now.closed ? 'main' : quiet ? 'quiet' : 'other';
  return html`
    <p class="group-way"><${Button} kind=${kind} icon=${now.closed ? undefined : 'step-forward'} onPress=${onNext}>
      ${t(next.back ? 'play-group-back' : 'play-group-next', { name })}
    <//></p>`;
}
