/** The whole way as a bar: each step as wide as it is long, the debrief hatched, and whether its third is there. */
import { classes, html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { lengthOf } from '../length.js';
import { useEditing } from './editing.js';

const A_MINUTE = 60;

export function TimeBar() {
  const t = useWords();
  const editing = useEditing();
  const { times, play, debrief, whole } = editing.times.value;
  const { steps } = editing.document.value.value;
  const { path } = editing.place.value;
  if (!Array.isArray(steps) || !whole) return null;
  const here = path[0] === 'steps' ? path[1] : -1;
  const isKept = debrief * 3 >= play;
  return html`
    <div class="edit-bar">
      <div class="steps-bars" aria-hidden="true">
        ${steps.map((step, i) => html`
          <span key=${i} class=${classes('steps-bar', hasDebrief(step) && 'keep', i === here && 'now')}
            style=${{ flexGrow: Math.max(1, Math.round((times.get(`steps/${i}`)?.seconds ?? 0) / A_MINUTE)), flexBasis: 0 }}></span>`)}
      </div>
      <p class="edit-bar-words"><${Icon} name=${isKept ? 'shield-check' : 'hourglass'} />
        <span>${isKept ? t('edit-debrief-third') : !debrief ? t('edit-debrief-none') : t('edit-debrief-of', { debrief: lengthOf(t, Math.round(debrief / A_MINUTE)), whole: lengthOf(t, Math.round(whole / A_MINUTE)) })}</span></p>
    </div>`;
}

/** @param {any} step @returns {boolean} */
const hasDebrief = (step) => Boolean(step?.debrief) || (Array.isArray(step?.steps) && step.steps.length > 0 && step.steps.every(hasDebrief));
