/** An accelerator: one tells, answers, asks, then listens in silence while the others help; then says what they keep. */
import { notAnswered } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { Choose, Volunteer } from './accelerator/choose.js';
import { ForDesk } from './accelerator/desk.js';
import { Asking, Facts, Situation } from './accelerator/facts.js';
import { Ask, Phases, Secrecy } from './accelerator/frame.js';
import { Help, Notebook } from './accelerator/help.js';
import { ForScreen } from './accelerator/screen.js';
import { floorOf, lacksOwner, ownerName, ownText, onwards, owns, phaseOf, textOf } from './accelerator/state.js';
import { Keeping, Synthesis } from './accelerator/synthesis.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('./accelerator/state.js').Props} Props */

/** @type {{[phase: string]: any}} */
const PARTS = { choose: Choose, situation: Situation, facts: Facts, ask: Asking, help: Help, synthesis: Synthesis, keep: Keeping };

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const phase = phaseOf(view);
  const name = ownerName(view);
  if (phase === 'keep') return t(view.seat && ownText(view, 'keep') ? 'accelerator-sentence-kept' : 'accelerator-sentence-keep');
  if (lacksOwner(view)) return t('accelerator-sentence-wanted');
  if (phase === 'choose') return t(`accelerator-sentence-${view.run.way}${view.run.way === 'volunteer' && view.run.question ? '-question' : ''}`);
  if (phase === 'help' && view.seat && floorOf(view) === view.seat) return t('accelerator-sentence-turn', { name });
  return t(`accelerator-sentence-${phase}${owns(view) ? '-owner' : ''}`, { name });
}

/** @param {Props} props */
function ForPlayers(props) {
  const { view, t } = props;
  const phase = phaseOf(view);
  const Part = PARTS[phase];
  const took = lacksOwner(view) && phase !== 'choose' && phase !== 'keep';
  return html`
    <div class="accelerator">
      <${Phases} view=${view} t=${t} />
      <${Secrecy} view=${view} t=${t} />
      ${!(phase === 'ask' && owns(view)) && html`<${Ask} view=${view} t=${t} />`}
      ${took && html`<${Volunteer} ...${props} quiet />`}
      <${Part} key=${phase} ...${props} />
    </div>`;
}

/** While the techniques inside have the stage: the ask stays pinned, the owner keeps their notebook. @param {Props & {view: View}} props */
function Beside(props) {
  const { view, t } = props;
  return html`
    <div class="accelerator accelerator-beside">
      <${Ask} view=${view} t=${t} large=${view.place === 'screen'} />
      ${view.place === 'play' && owns(view) && (view.run.question
    ? html`<details class="accelerator-other"><summary>${t('accelerator-notebook')}</summary><${Notebook} ...${props} lines=${4} /></details>`
    : html`<p class="second">${t('accelerator-beside-owner')}</p><${Notebook} ...${props} lines=${5} />`)}
    </div>`;
}

/** @param {View} view @returns {string[]} who has not done yet what this phase asks of them */
function waiting(view) {
  const { owner } = view.run;
  const phase = phaseOf(view);
  if (phase === 'keep' || (phase === 'choose' && view.run.way === 'wall')) return notAnswered(view);
  const field = /** @type {{[phase: string]: 'ask' | 'synthesis'}} */ ({ ask: 'ask', synthesis: 'synthesis' })[phase];
  return owner && field && !textOf(view, field) ? [owner] : [];
}

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, Beside, waiting, onwards };
