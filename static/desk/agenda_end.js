/** When the meeting is to end, and what to shorten so that the debrief keeps its time. Nothing is cut by itself. */
import { useState } from 'preact/hooks';
import { html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { useDesk } from './desk.js';
import { adviceOf, momentOf } from './protecting.js';
import { EndOfRoom } from './questions.js';

/** @typedef {import('./agenda.js').Agenda} Agenda */

/** When it is over, when it was to be, and two ways to change that. @param {{agenda: Agenda, ended: boolean}} props */
export function AgendaEnd({ agenda, ended }) {
  const t = useWords();
  const desk = useDesk();
  const { planned, end } = agenda;
  const differs = planned !== undefined && t.time(planned) !== t.time(end);
  return html`
    <div class="agenda-end">
      <p class="agenda-end-row">
        <span>${t('desk-end-at')}</span><b class="figures grow">${t.time(end)}</b>
        ${differs && !ended && html`<span class="small second">${t('desk-planned', { time: t.time(planned) })}</span>`}
      </p>
      ${!ended && html`<div class="row apart">
        <${Button} kind="quiet" little icon="pencil" label=${t('desk-plan-change-end')} onPress=${() => (desk.sheet.value = html`<${AskEnd} at=${planned ?? end} />`)}>${t('desk-plan-change')}<//>
        <${Button} kind="quiet" little icon="flag" onPress=${() => (desk.sheet.value = html`<${EndOfRoom} />`)}>${t('desk-end-short')}<//>
      </div>`}
    </div>`;
}

/** @param {{at: number}} props */
function AskEnd({ at }) {
  const t = useWords();
  const desk = useDesk();
  const [text, setText] = useState(t.time(at));
  const [refused, setRefused] = useState('');
  async function plan(/** @type {Event} */ event) {
    event.preventDefault();
    const end = momentOf(text, desk.time());
    if (end === undefined) return setRefused(t('desk-plan-wrong'));
    desk.close();
    await desk.act('plan_time', { end });
  }
  const asWritten = () => (desk.close(), desk.act('plan_time', { end: 0 }));
  return html`
    <${Dialog} title=${t('desk-plan-end')} onClose=${desk.close}>
      <form class="column" onSubmit=${plan}>
        <p>${t('desk-plan-more')}</p>
        <${Field} label=${t('desk-plan-label')} value=${text} refused=${refused} onInput=${(/** @type {string} */ value) => (setText(value), setRefused(''))} also=${{ type: 'time', required: true, autofocus: true }} />
        <div class="dialog-answers">
          <${Button} submit>${t('desk-plan-go')}<//>
          ${desk.plannedEnd() !== undefined && html`<${Button} kind="quiet" onPress=${asWritten}>${t('desk-plan-as-written')}<//>`}
        </div>
      </form>
    <//>`;
}

/** One sentence when the debrief would end too late, and the two things that help. @param {{room: any, agenda: Agenda}} props */
export function Protecting({ room, agenda }) {
  const advice = adviceOf(room, agenda);
  return html`<div role="status">${advice && html`<${Advice} agenda=${agenda} advice=${advice} />`}</div>`;
}

/** @param {{agenda: Agenda, advice: import('./protecting.js').Advice}} props */
function Advice({ agenda, advice }) {
  const t = useWords();
  const desk = useDesk();
  const { over, shorter, stays } = advice;
  const named = shorter.map(({ title, part, minutes }) => t('desk-over-step', { name: [t.pick(part), t.pick(title)].filter(Boolean).join(' · '), count: minutes }));
  const shorten = () => desk.act('plan_time', { seconds: Object.fromEntries(shorter.map(({ id, seconds }) => [id, seconds])), end: Math.round(agenda.planned ?? agenda.end) });
  const later = () => desk.act('plan_time', { end: Math.ceil(agenda.end / 60_000) * 60_000 });
  return html`
    <div class="agenda-over">
      <p><${Icon} name="triangle-alert" /><span><b>${t('desk-over', { count: over })}</b> ${named.length ? t('desk-over-shorten', { steps: t.list(named) }) : t('desk-over-nothing')}${named.length > 0 && stays > 0 ? ` ${t('desk-over-stays', { count: stays })}` : ''}</span></p>
      <div class="row wraps">
        ${named.length > 0 && html`<${Button} little onPress=${shorten}>${t('desk-over-go')}<//>`}
        <${Button} kind="quiet" little onPress=${later}>${t('desk-over-later', { time: t.time(agenda.end) })}<//>
      </div>
    </div>`;
}
