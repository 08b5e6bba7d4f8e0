/** Going on together: each one says when they are ready; when everybody is, the next time of the mandala begins. */
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { countHere } from './state.js';

const PHASES = ['dream', 'place', 'name', 'mission'];

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words, send: import('../../ui/writing.js').Send, main?: boolean}} props `main`: nothing else is to be done */
export function Ready({ view, t, send, main }) {
  const { phase } = view.run;
  const mine = Boolean(view.seat && view.run.ready?.[view.seat]);
  const kind = main && !mine ? 'main' : 'other';
  return html`
    <div class="mandala-ready">
      <${Button} kind=${kind} icon=${mine ? undefined : 'check'} onPress=${() => send('say_ready', { phase, ready: !mine })}>${t(mine ? 'mandala-not-ready' : `mandala-ready-${phase}`)}<//>
      <p class="second">${t('mandala-ready', countHere(view, view.run.ready))}. ${t('mandala-ready-later')}</p>
    </div>`;
}

/** Where we are among the four. @param {{t: import('../../core/words.js').Words, phase: string, over: boolean}} props */
export function Phases({ t, phase, over }) {
  const at = over ? PHASES.length : PHASES.indexOf(phase);
  return html`
    <ol class="mandala-phases" aria-label=${t('mandala-phases')}>
      ${PHASES.map((one, n) => html`<li key=${one} class=${n < at ? 'done' : ''} aria-current=${n === at ? 'step' : undefined}>${t(`mandala-phase-${one}`)}</li>`)}
    </ol>`;
}
