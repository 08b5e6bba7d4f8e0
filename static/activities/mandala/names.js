/** A name for each sector, after the dreams lie in it: proposed by anyone, adopted when nobody objects. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Answering, Answers } from './agreeing.js';
import { Circle } from './circle.js';
import { Dream } from './dream_list.js';
import { Ready } from './ready.js';
import { countHere, dreamsOf, objectionsTo, personOf, putTo, standOf, usedSectors } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */

const LIMIT = 40;

/** @param {View} view @returns {string | undefined} the sector that wants something of me: first an answer, then a name */
export function wanting({ run, seat }) {
  const used = usedSectors(run);
  const stand = (/** @type {string} */ sector) => standOf(putTo(run, sector), seat);
  return used.find((one) => stand(one) === 'asked') ?? used.find((one) => stand(one) === 'none') ?? used.find((one) => stand(one) === 'blocked');
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => any, sector: string, main: boolean, go: string, onDone: () => void}} props */
function Proposing({ t, send, draft: drafts, sector, main, go, onDone }) {
  const draft = drafts(`name_${sector}`);
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function propose(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('propose_name', { sector, text: draft.value });
    if (!ack.ok) return;
    draft.clear();
    onDone();
  }

  return html`
    <form class="column" onSubmit=${propose}>
      <${Field} label=${t('mandala-name-label', { letter: sector.toUpperCase() })} limit=${LIMIT} value=${draft.value} refused=${refused}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} also=${{ autocomplete: 'off' }} />
      <div class="cards-send"><${Button} kind=${main ? 'main' : 'other'} submit>${t(go)}<//></div>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => any, sector: string, onDone: () => void}} props */
function Unfolded(props) {
  const { view, t, sector } = props;
  const card = putTo(view.run, sector);
  const stand = standOf(card, view.seat);
  const [again, setAgain] = useState(false);
  const other = again || stand === 'none' || stand === 'objected' || stand === 'blocked';
  const go = stand === 'none' ? 'mandala-name-go' : card?.by === view.seat ? 'mandala-name-mine' : 'mandala-name-other';
  return html`
    <div class="column">
      <ul>${dreamsOf(view.run).filter((one) => one.sector === sector).map((dream) => html`<${Dream} key=${dream.id} view=${view} t=${t} dream=${dream} />`)}</ul>
      ${card && html`<p class="second">${t('mandala-name-by', { name: personOf(view, card.by) })}</p><${Answers} view=${view} t=${t} card=${card} /><${Answering} key=${card.id} ...${props} card=${card} />`}
      ${other && html`<${Proposing} ...${props} main=${stand === 'none' || stand === 'blocked'} go=${go} onDone=${() => (setAgain(false), props.onDone())} />`}
      ${!other && stand === 'agreed' && card?.by === view.seat && html`<p><${Button} little onPress=${() => setAgain(true)}>${t('mandala-name-mine')}<//></p>`}
    </div>`;
}

/** How far a name is: adopted, objected to, or how many have answered. @param {View} view @param {Words} t @param {string} sector */
function howFar(view, t, sector) {
  const card = putTo(view.run, sector);
  if (!card) return t('mandala-sector', { letter: sector.toUpperCase() });
  if (card.adopted) return t('mandala-name-adopted');
  const [objection] = objectionsTo(view.run, card);
  if (objection) return t('mandala-objection', { name: personOf(view, objection.by), text: objection.text });
  return t('mandala-answers', countHere(view, card.agreed));
}

/** What stands over a sector, for everybody. @param {{view: View, t: Words, sector: string}} props */
export function Heading({ view, t, sector }) {
  const card = putTo(view.run, sector);
  return html`
    <span class="mandala-letter" aria-hidden="true">${sector.toUpperCase()}</span>
    <span class="grow"><b class="heading">${card?.text ?? t('mandala-name-none')}</b><br /><span class="second small">${howFar(view, t, sector)}</span></span>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => any}} props */
export function Naming(props) {
  const { view, t, send } = props;
  const [chosen, choose] = useState(/** @type {string | undefined} */ (undefined));
  const wanted = wanting(view);
  const open = chosen ?? wanted;
  const pick = (/** @type {string} */ sector) => choose(sector === open ? '' : sector);
  return html`
    <div class="mandala-board">
      <div class="mandala-picture"><${Circle} view=${view} t=${t} onCell=${(/** @type {any} */ { sector }) => sector && choose(sector)} /></div>
      <div class="mandala-side">
        <p class="second">${t('mandala-rule')}</p>
        <ul class="mandala-sectors" aria-label=${t('mandala-names')}>
          ${usedSectors(view.run).map((sector) => html`
            <li key=${sector} class="mandala-sector sheet">
              <button type="button" class="mandala-unfold" aria-expanded=${String(sector === open)} onClick=${() => pick(sector)}><${Heading} view=${view} t=${t} sector=${sector} /></button>
              ${sector === open && html`<${Unfolded} ...${props} sector=${sector} onDone=${() => choose(undefined)} />`}
            </li>`)}
        </ul>
        <${Ready} view=${view} t=${t} send=${send} main=${!wanted || open === ''} />
      </div>
    </div>`;
}
