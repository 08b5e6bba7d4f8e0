/** What somebody has before them: the same sentence and the same picture, with their secrets covered and nothing to press. */
import { useErrorBoundary } from 'preact/hooks';
import { seenBy, viewOf } from '../core/view.js';
import { useActivity } from '../ui/activity.js';
import { Dialog } from '../ui/dialog.js';
import { html, useWords } from '../ui/html.js';
import { useDesk } from './desk.js';

const NOTHING = { value: '', set() {}, clear() {} };
const refuse = () => Promise.resolve({ ok: false, refusal: { code: 'command/forbidden' } });

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../ui/activity.js').Activity} Activity */

/** A screen that counts on the secrets that are covered shows its sentence alone. @param {{activity: Activity, view: View}} props */
function Content({ activity, view }) {
  const t = useWords();
  const [broken] = useErrorBoundary(() => {});
  return broken ? null : html`<${activity.View} view=${view} send=${refuse} t=${t} pick=${t.pick} draft=${() => NOTHING} />`;
}

/** @param {{activity: Activity, view: View}} props */
function Instruction({ activity, view }) {
  const t = useWords();
  const [broken] = useErrorBoundary(() => {});
  return html`<p class="sentence">${broken ? t.pick(view.step?.instruction) : activity.sentence(view, t)}</p>`;
}

/** @param {{seat: string}} props */
export function SeeAs({ seat }) {
  const t = useWords();
  const desk = useDesk();
  const mine = viewOf({ store: desk.store, clock: desk.clock, language: t.language.value, place: 'desk', group: desk.whole().seats?.[seat]?.group });
  const activity = useActivity(mine?.kind, desk.connection.up.value);
  if (!mine) return null;
  const view = seenBy(mine, seat);
  const name = view.room.seats?.[seat]?.name ?? '';
  return html`
    <${Dialog} title=${t('desk-see-title', { name })} wide onClose=${desk.close}>
      <p class="second">${t(view.now ? 'desk-see-covered' : 'desk-see-lobby')}</p>
      ${activity && view.now && !view.now.closed && html`<div class="see-as" inert tabindex="-1">
        <${Instruction} activity=${activity} view=${view} />
        <${Content} key=${view.runId} activity=${activity} view=${view} />
      </div>`}
    <//>`;
}
