/** The scenario's steps, and where the rehearsal is in them. */
import { useEffect, useRef } from 'preact/hooks';
import { onTheWay } from '../../core/path.js';
import { isApart } from '../../core/view.js';
import { Clock } from '../../ui/clock.js';
import { classes, html, useWords } from '../../ui/html.js';
import { inOrder } from '../../ui/steps.js';

/**
 * The groups that are apart, by the step each is in: their numbers.
 * @param {import('../../core/room.js').Room} entered @param {import('../../core/patch.js').Doc | undefined} room @returns {Map<string, number[]>}
 */
function groupsBySteps({ store }, room) {
  const found = new Map();
  for (const [id, one] of Object.entries(room?.groups ?? {})) {
    const step = isApart(room ?? {}, id) && store.layer(`group:${id}`).value?.doc.now?.step;
    if (step) found.set(step, [...(found.get(step) ?? []), one.n]);
  }
  return found;
}

/** @param {{view: import('../../core/view.js').View | undefined, entered: import('../../core/room.js').Room}} props */
export function WhereWeAre({ view, entered }) {
  const t = useWords();
  const list = useRef(/** @type {HTMLOListElement | null} */ (null));
  const room = view?.whole;
  const here = room?.now?.step;
  const groups = groupsBySteps(entered, room);
  const shown = [here, ...groups.keys()].join(' ');
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [shown]);
  if (!room) return html`<section class="rehearsal-steps"><p class="second">${t('studio-looking')}</p></section>`;
  const steps = inOrder(room.steps).filter(([, one]) => !one.beside);
  const top = steps.filter(([, one]) => !one.inside);
  const around = onTheWay(room, here, '');
  const at = top.findIndex(([id]) => id === around);
  return html`
    <section class="rehearsal-steps" aria-label=${t('rehearsal-steps')}>
      <div class="rehearsal-now">
        <b role="status">${room.state?.ended ? t('rehearsal-ended') : t('ui-steps-at', { at: at + 1, of: top.length })}</b>
        ${room.now && !room.state?.ended && html`<${Clock} now=${room.now} step=${room.steps[here]} clock=${entered.clock} bare />`}
      </div>
      <ol class="rehearsal-list" ref=${list} tabindex="0" aria-label=${t('rehearsal-steps')}>
        ${steps.map(([id, one]) => {
          const place = top.findIndex(([each]) => each === onTheWay(room, id, ''));
          const there = groups.get(id);
          const isHere = Boolean(there) || (id === here && !groups.size);
          const done = room.state?.ended || place < at;
          return html`
            <li key=${id} class=${classes('rehearsal-step', one.inside && 'inside', isHere && 'here', done && 'done')} aria-current=${isHere ? 'step' : undefined}>
              <b>${t.pick(one.title)}</b>
              <span class="small">${[t.pick(one.part), done ? t('rehearsal-step-done') : there ? t('rehearsal-groups-here', { groups: t.list(there.map(String)), count: there.length }) : minutes(t, one.seconds)].filter(Boolean).join(' · ')}</span>
            </li>`;
        })}
      </ol>
    </section>`;
}

/** @param {import('../../core/words.js').Words} t @param {number | undefined} seconds */
const minutes = (t, seconds) => (seconds ? t('studio-minutes', { minutes: Math.max(1, Math.round(seconds / 60)) }) : '');
