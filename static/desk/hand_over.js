/** A character goes to somebody else: who plays none yet comes first, then who would play two. */
import { html, useWords } from '../ui/html.js';
import { Dialog } from '../ui/dialog.js';
import { ListTwin } from '../ui/list_twin.js';
import { useDesk } from './desk.js';
import { seated } from './people.js';

/** @param {{role: string}} props */
export function HandOver({ role }) {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const holder = room.characters?.[role]?.seat;
  const cast = Object.entries(room.characters ?? {});
  const items = seated(room).filter(([seat]) => seat !== holder).map(([seat, { name }]) => {
    const plays = cast.filter(([, one]) => one.seat === seat).map(([id]) => t.pick(room.roles[id]?.name));
    const more = plays.length ? html`<span class="second small">${t('desk-plays', { names: t.list(plays) })}</span>` : undefined;
    return { id: seat, label: name, more, busy: plays.length };
  });
  items.sort((a, b) => a.busy - b.busy);
  async function give(/** @type {string} */ to) {
    desk.close();
    await desk.act('hand_over', { role, to });
  }
  return html`
    <${Dialog} title=${t('desk-hand-over-title', { name: t.pick(room.roles?.[role]?.name) })} onClose=${desk.close}>
      <p class="second">${t('desk-hand-over-more')}</p>
      <div class="dialog-list"><${ListTwin} label=${t('desk-hand-over-to')} items=${items} onPick=${give} /></div>
    <//>`;
}
