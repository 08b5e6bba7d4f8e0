/** The agenda on the left: what was, where we are, what comes and when, and the debrief that keeps its time. */
import { useEffect, useRef } from 'preact/hooks';
import { classes, html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { ContrastSwitch } from '../ui/switches.js';
import { agendaOf } from './agenda.js';
import { AgendaEnd, Protecting } from './agenda_end.js';
import { useDesk } from './desk.js';

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

/** @param {{line: import('./agenda.js').Line}} props a step of a part that has several */
function AgendaLine({ line }) {
  const t = useWords();
  const { title, course, at, depth } = line;
  return html`
    <li class=${classes('agenda-line', course, depth > 0 && 'inner')} aria-current=${course === 'now' ? 'step' : undefined}>
      <span class="agenda-time figures">${at === undefined ? '' : t.time(at)}</span>
      <span lang=${t.languageOf(title)}>${t.pick(title)}</span>
    </li>`;
}

/** @param {{part: import('./agenda.js').Part}} props */
function Row({ part }) {
  const t = useWords();
  const { course, kept, seconds, steps } = part;
  return html`
    <span class="agenda-time figures">${part.at === undefined ? '' : t.time(part.at)}</span>
    <span class="agenda-name"><span lang=${t.languageOf(part.title)}>${t.pick(part.title)}</span>${steps.length > 1 && html`<${Icon} name="chevron-down" />`}</span>
    ${course === 'done'
      ? html`<span class="agenda-done"><${Icon} name="check" /><span class="spoken">${t('desk-step-done')}</span></span>`
      : html`<span class="agenda-long figures">${seconds ? t('desk-minutes', { count: minutes(seconds) }) : ''}</span>`}
    ${kept > 0 && course !== 'done' && html`<span class="agenda-keep"><${Icon} name="shield-check" />${t('desk-protected', { count: minutes(kept) })}</span>`}`;
}

/** A part of several steps opens to each of them and its hour; the one that runs is open. @param {{part: import('./agenda.js').Part}} props */
function AgendaPart({ part }) {
  const { id, course, kept, steps } = part;
  const several = steps.length > 1;
  const lines = several ? steps.filter((line) => line.title !== part.title) : []; // a step that holds others is its own part
  const here = course === 'now' && !lines.some((line) => line.course === 'now');
  return html`
    <li class=${classes('agenda-part', course, kept > 0 && 'keep')} aria-current=${here ? 'step' : undefined}>
      ${several
        ? html`<details key=${`${id}-${course}`} open=${course === 'now'}>
            <summary class="agenda-row"><${Row} part=${part} /></summary>
            <ol class="agenda-lines">${lines.map((line) => html`<${AgendaLine} key=${line.id} line=${line} />`)}</ol>
          </details>`
        : html`<div class="agenda-row"><${Row} part=${part} /></div>`}
    </li>`;
}

export function AgendaList() {
  const t = useWords();
  const desk = useDesk();
  const room = desk.whole();
  const agenda = agendaOf(room, desk.time(), desk.plannedEnd(), desk.apart());
  const { parts, late } = agenda;
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const here = desk.room().now?.step;
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [here]);
  return html`
    <nav class="agenda" aria-label=${t('desk-agenda')}>
      <div class="row apart agenda-top"><h2>${t('desk-agenda')}</h2><${Lateness} late=${late} /></div>
      <ol class="agenda-list" ref=${list} tabindex="0" aria-label=${t('desk-agenda')}>${parts.map((part) => html`<${AgendaPart} key=${part.id} part=${part} />`)}</ol>
      <${Protecting} room=${room} agenda=${agenda} />
      <${AgendaEnd} agenda=${agenda} ended=${Boolean(room.state?.ended)} />
      <${ContrastSwitch} />
    </nav>`;
}
