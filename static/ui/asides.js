/** What is open and does not have the stage: the step around the one that runs, and what is open beside every step. */
import { useErrorBoundary } from 'preact/hooks';
import { runsAround, runsBeside } from '../core/view.js';
import { useActivity } from './activity.js';
import { html } from './html.js';

/** @typedef {import('../core/view.js').View} View */

/** @param {{view: View, up: boolean, props: object}} props if it breaks, the stage stays */
function Aside({ view, up, props }) {
  const activity = useActivity(view.kind, up, view.place !== 'desk');
  const [broken] = useErrorBoundary((problem) => console.error(problem));
  return activity?.Beside && !broken ? html`<${activity.Beside} view=${view} ...${props} />` : null;
}

/** @typedef {{view: View, up: boolean, propsOf: (view: View) => object}} Props `propsOf`: what an activity's parts are given, for a run */

/** Above the stage: the steps around the one that has it. @param {Props} props */
export const Around = ({ view, up, propsOf }) => runsAround(view).map((one) => html`<${Aside} key=${one.runId} view=${one} up=${up} props=${propsOf(one)} />`);

/** Below the stage, which it never pushes down: what is open all day. @param {Props} props */
export const OpenBeside = ({ view, up, propsOf }) => runsBeside(view).map((one) => html`<${Aside} key=${one.runId} view=${one} up=${up} props=${propsOf(one)} />`);
