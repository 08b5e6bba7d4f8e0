/** Where we are: one bar a step, as wide as it is long, the debrief hatched, and the same in words. */
import { onTheWay, stepsInside } from '../core/path.js';
import { classes, html, useWords } from './html.js';

/** @typedef {{n: number, kind?: string, title?: any, part?: any, seconds?: number, fixed?: boolean, debrief?: boolean, inside?: string, apart?: boolean, beside?: boolean, only_for?: number[]}} Step */

/** @param {{[id: string]: Step}} steps */
export const inOrder = (steps) => Object.entries(steps).sort(([, a], [, b]) => a.n - b.n);

/** @param {{room: {[name: string]: any}, group?: string}} props the room as its scope sees it; steps inside a step count with it */
export function Steps({ room, group }) {
  const t = useWords();
  const order = stepsInside(room, '', group).map((id) => /** @type {[string, Step]} */ ([id, room.steps[id]]));
  const here = onTheWay(room, room.now?.step, group);
  const at = order.findIndex(([id]) => id === here);
  const step = room.steps?.[room.now?.step ?? ''];
  const title = [t.pick(step?.part), t.pick(step?.title)].filter(Boolean).join(' · ');
  const place = step ? t('ui-steps-at', { at: at + 1, of: order.length }) : t('ui-steps-all', { of: order.length });
  const bar = (/** @type {[string, Step]} */ [id, one], /** @type {number} */ i) => html`
    <span
      key=${id}
      class=${classes('steps-bar', one.debrief && 'keep', i < at && 'done', i === at && 'now')}
      style=${{ flexGrow: Math.max(1, Math.round((one.seconds ?? 60) / 60)), flexBasis: 0 }}
    ></span>`;
  return html`
    <div class="steps">
      <span class="small second unbroken">${title || place}</span>
      ${title && html`<span class="spoken">${place}</span>`}
      <span class="steps-bars" aria-hidden="true">${order.map(bar)}</span>
    </div>`;
}
