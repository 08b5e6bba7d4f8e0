/** The band at the foot: a word to all, whose turn it is, or what meeting this is. */
import { comingTurns, floorFor, whoseTurn } from '../core/turns.js';
import { Logo } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Floor } from '../ui/people.js';
import { headcount } from './seats.js';
import { Place } from './stage.js';

/** @typedef {import('../core/view.js').View} View */

/** @param {{room: {[name: string]: any}}} props */
function Turn({ room }) {
  const t = useWords();
  const now = whoseTurn(room);
  if (!now) return null;
  const named = (/** @type {import('../core/turns.js').Holder} */ one) => ({ name: t.pick(one.name), role: one.role });
  const player = now.role && now.seat ? room.seats?.[now.seat]?.name : undefined;
  return html`<${Floor} of=${floorFor(room)} now=${named(now)} next=${comingTurns(room).map(named)} under=${player} />`;
}

/** @param {{view: View}} props */
function Plain({ view }) {
  const t = useWords();
  const { room } = view;
  return html`
    ${room.now ? html`<span class="tag">${t('screen-code')} <b class="code">${room.code}</b></span>` : html`<${Logo} /><${Place} view=${view} />`}
    <span lang=${t.languageOf(room.title)}>${t.pick(room.title)}</span>
    <b class="foot-right">${room.state?.locked ? t('screen-locked') : t('screen-people', { count: headcount(room.seats) })}</b>`;
}

/** @param {{view: View}} props */
export function Foot({ view }) {
  const { room } = view;
  if (room.said && !room.state?.ended) {
    return html`<footer class="foot said"><p role="status"><${Icon} name="megaphone" /><b lang="">${room.said.text}</b></p></footer>`;
  }
  const turn = whoseTurn(room);
  return html`<footer class="foot">${turn ? html`<${Turn} room=${room} />` : html`<${Plain} view=${view} />`}</footer>`;
}
