/** Where we are: one word a phase, a check on what is done, the one that is now in large. */
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { PHASES } from './read.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/words.js').Words} Words */

/** Taking objections in is a phase only where there were some. @param {Doc} run @returns {string[]} */
export const shownPhases = (run) => PHASES.filter((phase) => phase !== 'integrate' || run.phase === 'integrate' || Object.keys(run.rounds ?? {}).length > 1);

/** @param {{run: Doc, t: Words}} props */
export function Phases({ run, t }) {
  const shown = shownPhases(run);
  const at = shown.indexOf(run.phase);
  const over = Boolean(run.outcome);
  return html`
    <ol class="consent-phases" aria-label=${t('consent-phases')}>
      ${shown.map((phase, i) => html`
        <li key=${phase} class=${i === at ? 'now' : undefined} aria-current=${i === at ? 'step' : undefined}>
          ${(i < at || (i === at && over)) && html`<${Icon} name="check" /><span class="spoken">${t('consent-phase-done')}</span>`}${t(`consent-phase-${phase}`)}
        </li>`)}
    </ol>`;
}
