/** The holistic mandala: dream alone, place together, name what gathered, find the mission. */
import { classes, html } from '../ui/html.js';
import { Circle, Rings } from './mandala/circle.js';
import { Dreaming } from './mandala/dream.js';
import { DreamList } from './mandala/dream_list.js';
import { Mission, Ours } from './mandala/mission.js';
import { Naming, wanting } from './mandala/names.js';
import { Placing } from './mandala/place.js';
import { Phases } from './mandala/ready.js';
import { dreamsOf, isPlaced, missionOf, putTo, standOf, waitingFor } from './mandala/state.js';
import { AtDesk, OnWall, onwards } from './mandala/wall.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

/** @param {View} view @returns {string} */
function missionKey({ run, seat }) {
  if (missionOf(run)) return 'mandala-over';
  if (run.even) return 'mandala-mission-even';
  const some = Object.values(run.cards ?? {}).some((card) => card.field === 'mission');
  if (run.elect) return some ? 'mandala-mission-elect' : 'mandala-mission';
  const put = putTo(run);
  if (!put) return some ? 'mandala-mission-put' : 'mandala-mission';
  return standOf(put, seat) === 'asked' ? 'mandala-mission-answer' : 'mandala-wait';
}

/** @param {View} view @returns {string} */
function namingKey(view) {
  const wanted = wanting(view);
  if (!wanted) return 'mandala-wait';
  return standOf(putTo(view.run, wanted), view.seat) === 'asked' ? 'mandala-name-answer' : 'mandala-name';
}

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { run, seat } = view;
  if (run.phase === 'dream') return t(seat && run.ready?.[seat] ? 'mandala-dream-done' : 'mandala-dream');
  if (run.phase === 'name') return t(namingKey(view));
  if (run.phase === 'mission') return t(missionKey(view));
  const left = dreamsOf(run).some((one) => !isPlaced(one) && (!seat || one.by === seat));
  return t(left ? 'mandala-place' : 'mandala-place-more');
}

const UNFOLDED = 24; // so many dreams lie open at once; more are unfolded sector by sector

/** Circle and list, to be read. @param {{view: View, t: Words, children?: any}} props */
const Reading = ({ view, t, children }) => html`
  <div class=${classes('mandala-board', children && 'deciding')}>
    <div class="mandala-picture"><${Circle} view=${view} t=${t} /><${Rings} run=${view.run} t=${t} /></div>
    <div class="mandala-side">${children}<${DreamList} view=${view} t=${t} open=${dreamsOf(view.run).length <= UNFOLDED ? 'all' : undefined} /></div>
  </div>`;

/** @param {{view: View, t: Words, send: import('../ui/writing.js').Send, draft: (field: string) => any}} props */
function ForPlayers(props) {
  const { view, t } = props;
  const { run } = view;
  const over = Boolean(view.now?.closed || missionOf(run));
  if (over) return html`<div class="mandala"><${Phases} t=${t} phase=${run.phase} over /><${Ours} run=${run} t=${t} /><${Reading} view=${view} t=${t} /></div>`;
  return html`
    <div class="mandala">
      <${Phases} t=${t} phase=${run.phase} over=${false} />
      ${run.phase === 'dream' && html`<${Dreaming} ...${props} />`}
      ${run.phase === 'place' && html`<${Placing} ...${props} />`}
      ${run.phase === 'name' && html`<${Naming} ...${props} />`}
      ${run.phase === 'mission' && html`<${Reading} view=${view} t=${t}><${Mission} ...${props} /><//>`}
    </div>`;
}

/** @param {string} name @param {any} data @param {View} view @param {Words} t */
function undoName(name, data, view, t) {
  if (name === 'propose_mission' && view.run.phase === 'mission') return t('mandala-undo-mission');
  if (name !== 'place_card' || view.run.phase !== 'place') return null;
  return t('mandala-undo-place', { n: view.run.cards?.[data.card]?.n ?? '' });
}

export default { sentence, View: ForPlayers, Screen: OnWall, Desk: AtDesk, waiting: waitingFor, onwards, undoName };
