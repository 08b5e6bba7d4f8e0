/** What is open and does not have the stage: the step around the one that runs, and what is open beside every step. */
import { useErrorBoundary } from 'preact/hooks';
import { asides } from '../core/view.js';
import { useActivity } from './activity.js';
import { html } from './html.js';

/** @typedef {import('../core/view.js').View} View */

/** @param {{view: View, up: boolean, props: object}} props if it breaks, the stage stays */
function Aside({ view, up, props }) {
  const activity = useActivity(view.kind, up, view.place !== 'desk');
  const [broken] = useErrorBoundary((problem) => console.error(problem));
  return activity?.Beside && !broken ? html`<${activity.Beside} view=${view} ...${props} />` : null;
}

/** @param {{view: View, up: boolean, propsOf: (view: View) => object}} props `propsOf`: what an activity's parts are given, for a run */
export function Asides({ view, up, propsOf }) {
  return asides(view).map((one) => html`<${Aside} key=${one.runId} view=${one} up=${up} props=${propsOf(one)} />`);
}
