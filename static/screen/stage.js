/** While a step runs: where we are, the instruction, the activity's picture. */
import { useErrorBoundary } from 'preact/hooks';
import { Around, OpenBeside } from '../ui/asides.js';
import { Clock } from '../ui/clock.js';
import { html, useWords } from '../ui/html.js';
import { Logo } from '../ui/frame.js';
import { Steps } from '../ui/steps.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../ui/activity.js').Activity} Activity */

/** Whose screen it is: its site, and the group that it shows; nothing on the room's. @param {{view: View}} props */
export function Place({ view }) {
  const t = useWords();
  const { whole, group, site } = view;
  const shown = whole.groups?.[group];
  const names = [t.pick(whole.sites?.[site ?? '']?.name), shown && (t.pick(shown.name) || t('screen-group', { n: shown.n }))];
  const said = [...new Set(names.filter(Boolean))].join(' · ');
  return said ? html`<b class="tag stage-place">${said}</b>` : null;
}

/** What the group reads. @param {View} view @param {Activity | undefined} activity @param {import('../core/words.js').Words} t */
export function sentenceOf(view, activity, t) {
  if (view.now?.closed) return t('screen-bell');
  return t.pick(view.step?.instruction) || activity?.sentence(view, t) || t.pick(view.step?.title);
}

/** @param {{view: View, clock: import('../core/clock.js').Clock}} props */
export function TopLine({ view, clock }) {
  const { room, step, now, group } = view;
  return html`
    <header class="stage-top">
      <${Logo} />
      <${Place} view=${view} />
      <${Steps} room=${room} group=${group} />
      <${Clock} now=${now} step=${step} clock=${clock} bare large />
    </header>`;
}

/** If the picture breaks, the instruction and the clock stay. @param {{view: View, activity: Activity}} props */
function Picture({ view, activity }) {
  const t = useWords();
  const [broken] = useErrorBoundary((problem) => console.error(problem));
  if (broken || !activity.Screen) return null;
  return html`<div class="stage-picture"><${activity.Screen} view=${view} t=${t} pick=${t.pick} /></div>`;
}

/** @param {{view: View, activity: Activity | undefined, clock: import('../core/clock.js').Clock, up: boolean}} props */
export function Stage({ view, activity, clock, up }) {
  const t = useWords();
  const props = () => ({ t, pick: t.pick });
  const pictured = Boolean(activity?.Screen);
  return html`
    <main class=${pictured ? 'stage pictured' : 'stage'}>
      <${TopLine} view=${view} clock=${clock} />
      <div aria-live="polite"><h1 class="stage-sentence">${sentenceOf(view, activity, t)}</h1></div>
      <${Around} view=${view} up=${up} propsOf=${props} />
      ${activity && html`<${Picture} key=${view.runId} view=${view} activity=${activity} />`}
      <${OpenBeside} view=${view} up=${up} propsOf=${props} />
    </main>`;
}
