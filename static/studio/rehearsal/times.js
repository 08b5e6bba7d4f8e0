/** The time of each step: what is planned, and when the bots had done all they had to do. */
import { figures } from '../../ui/clock.js';
import { classes, html, useWords } from '../../ui/html.js';
import { around, longest } from './result.js';

/** @param {{step: import('./result.js').Step, of: number}} props */
function Bar({ step, of }) {
  const at = (/** @type {number} */ seconds) => (100 * seconds) / of;
  const { seconds = 0, least = 0, usual = 0, most = 0 } = step;
  return html`
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <rect class=${classes('planned', step.debrief && 'keep')} y="2" width=${at(seconds)} height="16" />
      <rect class="took" y="6" width=${at(usual)} height="8" />
      <path class="range" d=${`M${at(least)} 10H${at(most)}M${at(most)} 5V15`} />
    </svg>`;
}

/** @param {{steps: import('./result.js').Step[], times: number}} props */
export function Times({ steps, times }) {
  const t = useWords();
  const of = longest(steps);
  const holds = around(steps);
  return html`
    <section class="many-part sheet" aria-labelledby="many-times">
      <h2 id="many-times">${t('rehearsal-times-title')}</h2>
      <p>${t('rehearsal-times-more')}</p>
      <ol class="times">
        ${steps.map((step) => html`
          <li key=${step.id} class=${classes('times-step', step.inside && 'inside')}>
            <span class="times-title"><b>${t.pick(step.title)}</b>${step.part && html` <span class="small second">${t.pick(step.part)}</span>`}</span>
            ${!holds.has(step.id) && html`<${Bar} step=${step} of=${of} />`}
            <span class="small figures">${wordsOf(t, step, times, holds.has(step.id))}</span>
          </li>`)}
      </ol>
      <p class="times-legend small second">
        <span><svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true"><rect class="planned" width="30" height="16" /></svg>${t('rehearsal-planned')}</span>
        <span><svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true"><rect class="took" y="4" width="30" height="8" /></svg>${t('rehearsal-took')}</span>
        <span><svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true"><path class="range" d="M0 8H28M28 3V13" /></svg>${t('rehearsal-range')}</span>
      </p>
    </section>`;
}

/** @param {import('../../core/words.js').Words} t @param {import('./result.js').Step} step @param {number} times @param {boolean} holds others lie in it */
function wordsOf(t, step, times, holds) {
  const planned = step.seconds ? t('rehearsal-time-planned', { minutes: t.number(Math.round(step.seconds / 6) / 10) }) : t('studio-open-ended');
  if (!step.reached) return `${planned} · ${t('rehearsal-time-never')}`;
  if (holds) return planned;
  const took = t('rehearsal-time-took', { time: figures((step.usual ?? 0) * 1000) });
  return [planned, took, step.reached < times && t('rehearsal-of', { count: step.reached, of: times })].filter(Boolean).join(' · ');
}
