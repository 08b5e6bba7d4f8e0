/** Where we are: one bar a step, as wide as it is long, the debrief hatched, and the same in words. */
import { classes, html, useWords } from './html.js';

/** @typedef {{n: number, title?: any, part?: any, seconds?: number, debrief?: boolean}} Step */

/** @param {{[id: string]: Step}} steps */
export const inOrder = (steps) => Object.entries(steps).sort(([, a], [, b]) => a.n - b.n);

/** @param {{steps: {[id: string]: Step}, now?: string, ended?: boolean, name?: boolean}} props */
export function Steps({ steps, now, ended, name = true }) {
  const t = useWords();
  const order = inOrder(steps);
  const at = ended ? order.length : order.findIndex(([id]) => id === now);
  const step = order[at]?.[1];
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
      <span class="small second unbroken">${name && title ? title : place}</span>
      ${name && title && html`<span class="spoken">${place}</span>`}
      <span class="steps-bars" aria-hidden="true">${order.map(bar)}</span>
    </div>`;
}
