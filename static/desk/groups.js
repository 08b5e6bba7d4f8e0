/** While the groups are apart: each one at a glance, and the desk can look into any of them. */
import { onTheWay, stepsInside } from '../core/path.js';
import { isApart, seenFrom } from '../core/view.js';
import { Clock } from '../ui/clock.js';
import { classes, html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { useDesk } from './desk.js';
import { headcount, seated } from './people.js';

/** @typedef {{[name: string]: any}} Doc */

/** @param {Doc} whole @returns {[string, Doc][]} the groups that are apart, in their order */
export const apartIn = (whole) => Object.entries(whole.groups ?? {}).filter(([id]) => isApart(whole, id)).sort(([, a], [, b]) => a.n - b.n);

/** @param {import('../core/words.js').Words} t @param {Doc} group */
export const nameOf = (t, group) => t.pick(group.name) || t('desk-group-number', { n: group.n });

/** @param {{id: string, group: Doc}} props */
function GroupTab({ id, group }) {
  const t = useWords();
  const desk = useDesk();
  const whole = desk.whole();
  const room = seenFrom(whole, desk.store.layer(`group:${id}`).value?.doc ?? {}, id);
  const way = stepsInside(room, '', id);
  const at = way.indexOf(onTheWay(room, room.now?.step, id) ?? '');
  const help = seated(room).filter(([seat]) => desk.help()[seat] !== undefined).length;
  const chosen = desk.here() === id;
  return html`
    <li>
      <button type="button" class=${classes('group-tab', chosen && 'chosen')} aria-pressed=${String(chosen)} onClick=${() => desk.look(chosen ? '' : id)}>
        <span class="row apart"><b lang=${t.languageOf(group.name)}>${nameOf(t, group)}</b><${Clock} now=${room.now} step=${room.steps?.[room.now?.step]} clock=${desk.clock} bare /></span>
        <span class="second small">${way.length > 0 && at >= 0 && t('desk-group-at', { at: at + 1, of: way.length, name: t.pick(room.steps[room.now.step].title) })}</span>
        <span class="row"><span class="small">${t('desk-people', { count: headcount(room) })}</span>${help > 0 && html`<span class="tag care"><${Icon} name="hand" />${t('desk-group-help', { count: help })}</span>`}</span>
      </button>
    </li>`;
}

export function GroupTabs() {
  const t = useWords();
  const desk = useDesk();
  const groups = apartIn(desk.whole());
  if (!groups.length) return null;
  const all = !desk.here();
  return html`
    <section class="desk-groups" aria-label=${t('desk-groups')}>
      <div class="row apart"><h2>${t('desk-groups')}</h2>
        <${Button} little icon="users" pressed=${all} onPress=${() => desk.look('')}>${t('desk-groups-all')}<//></div>
      <ul class="group-tabs">${groups.map(([id, group]) => html`<${GroupTab} key=${id} id=${id} group=${group} />`)}</ul>
      <p class="small second">${all ? t('desk-groups-all-more') : t('desk-groups-one-more', { name: nameOf(t, desk.whole().groups[desk.here()]) })}</p>
    </section>`;
}

/** Somebody sits in the wrong one: one tap brings them to another. @param {{seat: string}} props */
export function OtherGroup({ seat }) {
  const t = useWords();
  const desk = useDesk();
  const whole = desk.whole();
  const others = apartIn(whole).filter(([id]) => id !== whole.seats?.[seat]?.group);
  if (!others.length) return null;
  return html`
    <div class="row wraps" role="group" aria-label=${t('desk-group-move')}>
      <span class="second">${t('desk-group-move')}</span>
      ${others.map(([id, group]) => html`<${Button} key=${id} little onPress=${() => desk.act('move_to_group', { seat, to: id })}>${nameOf(t, group)}<//>`)}
    </div>`;
}
