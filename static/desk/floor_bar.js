/** Who has the floor where the step is played in turn, and moving it on. */
import { html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { Floor } from '../ui/people.js';
import { comingTurns, floorFor, whoseTurn } from '../core/turns.js';
import { useDesk } from './desk.js';

export function FloorBar() {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const now = whoseTurn(room);
  if (!now) return null;
  const named = (/** @type {import('../core/turns.js').Holder} */ one) => ({ name: t.pick(one.name), role: one.role });
  const under = now.role && now.seat ? room.seats?.[now.seat]?.name : undefined;
  const moveOn = () => desk.act('move_on', { run: room.now.run });
  return html`
    <section class="desk-floor" aria-label=${t('desk-floor')}>
      <${Floor} of=${floorFor(room)} now=${named(now)} next=${comingTurns(room).map(named)} under=${under}>
        <${Button} little icon="step-forward" onPress=${moveOn}>${t('desk-move-on')}<//>
      <//>
    </section>`;
}
