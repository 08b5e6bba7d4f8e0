/** Around every phase: how far we are, the ask that stays pinned, and what becomes of all that is said. */
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Face } from '../../ui/people.js';
import { ownerName, PHASES, phaseOf, textOf } from './state.js';

/** @typedef {import('./state.js').View} View */
/** @typedef {import('./state.js').Words} Words */

/** @param {{view: View, t: Words}} props */
export function Phases({ view, t }) {
  const at = PHASES.indexOf(phaseOf(view));
  return html`
    <p class="accelerator-phase">${t('accelerator-phase-at', { at: at + 1, of: PHASES.length, phase: t(`accelerator-phase-${phaseOf(view)}`) })}</p>
    <ol class="accelerator-phases" aria-label=${t('accelerator-phases')}>
      ${PHASES.map((phase, i) => html`
        <li key=${phase} class=${classes(i < at && 'done', i === at && 'now')} aria-current=${i === at ? 'step' : undefined}>
          ${i < at && html`<${Icon} name="check" />`}${t(`accelerator-phase-${phase}`)}
        </li>`)}
    </ol>`;
}

/** Said from the start, and on every screen. @param {{view: View, t: Words}} props */
export function Secrecy({ view, t }) {
  const name = ownerName(view);
  const key = view.run.told ? 'told' : name ? 'secrecy-named' : 'secrecy';
  return html`<p class="cards-secret second accelerator-secrecy"><${Icon} name=${view.run.told ? 'file-text' : 'lock'} /><span>${t(`accelerator-${key}`, { name })}</span></p>`;
}

/** Whose project it is, and what they want help with. @param {{view: View, t: Words, large?: boolean}} props */
export function Ask({ view, t, large }) {
  const ask = textOf(view, 'ask');
  const aloud = !ask && PHASES.indexOf(phaseOf(view)) > PHASES.indexOf('ask');
  if (!ask && !aloud) return null;
  return html`
    <section class=${classes('accelerator-ask', 'sheet', large && 'large')} aria-label=${t('accelerator-ask-of', { name: ownerName(view) })}>
      <p class="second">${t('accelerator-ask-of', { name: ownerName(view) })}</p>
      <p class=${classes(ask ? 'heading' : 'second', 'accelerator-ask-text')}>${ask || t('accelerator-ask-aloud')}</p>
    </section>`;
}

/** The subject, before there is an ask. @param {{view: View, t: Words}} props */
export function Subject({ view, t }) {
  const { run } = view;
  const project = run.cards?.[run.project ?? ''];
  if (run.question) return html`<p class="accelerator-subject heading" lang=${t.languageOf(run.question)}>${t.pick(run.question)}</p>`;
  if (!project) return null;
  return html`
    <div class="accelerator-subject"><p class="heading">${project.text}</p>${project.more && html`<p>${project.more}</p>`}</div>`;
}

/** @param {{view: View, t: Words, size?: 44 | 72 | 132}} props */
export function Owner({ view, t, size = 44 }) {
  const name = ownerName(view);
  if (!name) return null;
  return html`<p class="accelerator-owner row"><${Face} name=${name} size=${size} quiet /><b>${t('accelerator-owner', { name })}</b></p>`;
}
