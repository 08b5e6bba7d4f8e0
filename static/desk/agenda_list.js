/** The agenda on the left: what was, where we are, what comes and when, and the debrief that keeps its time. */
import { useEffect, useRef } from 'preact/hooks';
import { classes, html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Button } from '../ui/button.js';
import { ContrastSwitch } from '../ui/switches.js';
import { agendaOf } from './agenda.js';
import { useDesk } from './desk.js';
import { EndOfRoom } from './questions.js';

const MINUTE = 60_000;

/** @param {number} seconds */
const minutes = (seconds) => Math.max(1, Math.round(seconds / 60));

/** @param {{late: number | undefined}} props */
function Lateness({ late }) {
  const t = useWords();
  if (late === undefined) return null;
  const count = Math.round(Math.abs(late) / MINUTE);
  if (!count) return html`<span class="small second">${t('desk-on-time')}</span>`;
  return html`<span class=${classes('small', late > 0 ? 'late' : 'second')}>${t(late > 0 ? 'desk-late' : 'desk-early', { count })}</span>`;
}

/** @param {{part: import('./agenda.js').Part}} props */
function AgendaPart({ part }) {
  const t = useWords();
  const { course, keep, seconds, steps } = part;
  return html`
    <li class=${classes('agenda-part', course, keep && 'keep')} aria-current=${course === 'now' ? 'step' : undefined}>
      <span class="agenda-time figures">${part.at === undefined ? '' : t.time(part.at)}</span>
      <span class="agenda-name" lang=${t.languageOf(part.title)}>${t.pick(part.title)}</span>
      ${course === 'done'
        ? html`<span class="agenda-done"><${Icon} name="check" /><span class="spoken">${t('desk-step-done')}</span></span>`
        : html`<span class="agenda-long figures">${seconds ? t('desk-minutes', { count: minutes(seconds) }) : ''}</span>`}
      ${course === 'now' && steps.length > 1 && html`<span class="agenda-steps">${steps.map((step) => html`
        <span key=${step.id} class=${step.course} lang=${t.languageOf(step.title)}>${t.pick(step.title)}</span>`)}</span>`}
      ${keep && course !== 'done' && html`<span class="agenda-keep"><${Icon} name="shield-check" />${t('desk-protected', { count: minutes(seconds) })}</span>`}
    </li>`;
}

export function AgendaList() {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const { parts, end, late } = agendaOf(room, desk.time());
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const here = parts.find((part) => part.course === 'now')?.id;
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [here]);
  return html`
    <nav class="agenda" aria-label=${t('desk-agenda')}>
      <div class="row apart agenda-top"><h2>${t('desk-agenda')}</h2><${Lateness} late=${late} /></div>
      <ol class="agenda-list" ref=${list} tabindex="0" aria-label=${t('desk-agenda')}>${parts.map((part) => html`<${AgendaPart} key=${part.id} part=${part} />`)}</ol>
      <p class="agenda-end">
        <span>${t('desk-end-at')}</span><b class="figures grow">${t.time(end)}</b>
        ${!room.state?.ended && html`<${Button} kind="quiet" little icon="flag" onPress=${() => (desk.sheet.value = html`<${EndOfRoom} />`)}>${t('desk-end-short')}<//>`}
      </p>
      <${ContrastSwitch} />
    </nav>`;
}
