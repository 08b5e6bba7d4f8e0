/** Whose project is helped: a wall of projects and hands nobody sees, or one who volunteers. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { peopleHere } from '../../ui/cards.js';
import { Empty } from '../../ui/empty.js';
import { Check, Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Subject } from './frame.js';
import { Paged } from './paged.js';
import { cardsOf, lacksOwner, nameOf } from './state.js';

const TITLE = 80;
const SENTENCE = 300;

/** @typedef {import('./state.js').View} View */
/** @typedef {import('./state.js').Props} Props */

/** @param {Props} props */
function PutUp({ t, send, draft }) {
  const [title, sentence] = [draft('project_title'), draft('project_text')];
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function put(event) {
    event.preventDefault();
    if (!title.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('put_project', { title: title.value, text: sentence.value });
    if (!ack.ok) return;
    title.clear();
    sentence.clear();
  }

  return html`
    <form class="column sheet padded" onSubmit=${put}>
      <${Field} label=${t('accelerator-project-title')} limit=${TITLE} value=${title.value} refused=${refused} onInput=${(/** @type {string} */ text) => (title.set(text), setRefused(''))} />
      <${Field} label=${t('accelerator-project-text')} lines=${2} limit=${SENTENCE} value=${sentence.value} hint=${t('accelerator-project-hint')} onInput=${sentence.set} />
      <div class="cards-send"><${Button} kind="main" submit>${t('accelerator-project-go')}<//></div>
    </form>`;
}

/** @param {{props: Props, card: import('./state.js').Card}} given */
function Project({ props, card }) {
  const { view, t, send } = props;
  const mine = card.by === view.seat;
  const helped = Boolean(view.own.runs?.[view.runId]?.hands?.[card.id]);
  return html`
    <li class="card column">
      <span><b class="heading accelerator-project">${card.text}</b><span class="card-by second small">${nameOf(view, card.by)}</span></span>
      ${card.more && html`<span>${card.more}</span>`}
      ${mine ? html`<span><${Button} little icon="undo-2" label=${t('accelerator-take-down-named', { text: card.text })} onPress=${() => send('take_card', { card: card.id })}>${t('accelerator-take-down')}<//></span>` : html`
        <${Check} label=${t('accelerator-would-help')} checked=${helped} onChange=${(/** @type {boolean} */ on) => send('raise_hand', { card: card.id, on })} />`}
    </li>`;
}

/** @param {Props} props */
function Wall(props) {
  const { view, t } = props;
  const projects = cardsOf(view, 'project');
  const full = projects.filter((card) => card.by === view.seat).length >= peopleHere(view);
  return html`
    <div class="beside">
      <section class="column" aria-label=${t('accelerator-wall')}>
        <p class="cards-secret second"><${Icon} name="lock" /><span>${t('accelerator-hands-secret')}</span></p>
        ${projects.length ? html`
          <${Paged} t=${t} items=${projects}>${(/** @type {typeof projects} */ shown) => html`
            <ul class="accelerator-wall">${shown.map((card) => html`<${Project} key=${card.id} props=${props} card=${card} />`)}</ul>`}<//>` : html`<${Empty} title=${t('accelerator-wall-empty')} />`}
      </section>
      ${full ? html`<p class="second">${t('accelerator-project-up')}</p>` : html`<${PutUp} ...${props} />`}
    </div>`;
}

/** @param {Props & {quiet?: boolean}} props `quiet`: the phase goes on beside it */
export function Volunteer({ view, t, send, quiet }) {
  return html`
    <div class="column accelerator-volunteer">
      ${!quiet && html`<${Subject} view=${view} t=${t} />`}
      <p>${t(quiet ? 'accelerator-owner-left' : view.run.question ? 'accelerator-volunteer-question' : 'accelerator-volunteer-own')}</p>
      ${view.run.question && !lacksOwner(view) && html`<p class="second">${t('accelerator-volunteer-lot')}</p>`}
      <p><${Button} kind=${quiet ? 'other' : 'main'} icon="hand" onPress=${() => send('volunteer')}>${t('accelerator-volunteer-go')}<//></p>
    </div>`;
}

/** Nobody has to wait to be named. @param {Props} props */
const CarryIt = ({ t, send }) => html`<p><${Button} icon="hand" onPress=${() => send('volunteer')}>${t('accelerator-volunteer-go')}<//></p>`;

/** @param {Props} props */
export function Choose(props) {
  const { view, t } = props;
  if (view.now?.closed) return html`<${Subject} view=${view} t=${t} />`;
  if (lacksOwner(view) && view.run.way === 'wall') return html`<p>${t('accelerator-wanted')}</p><${CarryIt} ...${props} />`;
  if (view.run.way === 'wall') return html`<${Wall} ...${props} />`;
  if (view.run.way === 'volunteer') return html`<${Volunteer} ...${props} />`;
  return html`<${Subject} view=${view} t=${t} /><p>${t('accelerator-desk-names')}</p>${view.group && html`<${CarryIt} ...${props} />`}`;
}

/** How it was chosen, told once. @param {{view: View, t: import('./state.js').Words}} props */
export function Chosen({ view, t }) {
  const { hands, project, drawn } = view.run;
  if (!hands && !drawn) return null;
  const said = [hands && t('accelerator-hands', { count: hands[project] ?? 0 }), drawn && t('accelerator-drawn')];
  return html`<p class="second">${said.filter(Boolean).join(' ')}</p>`;
}
