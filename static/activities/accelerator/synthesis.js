/** The owner's synthesis and small plan; then what each one keeps for themself, and whether the minutes may tell. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Check, Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { peopleHere } from '../../ui/cards.js';
import { MyNotes, Suggestions } from './help.js';
import { OneText } from './say.js';
import { cardsOf, nameOf, owns, ownerName, ownText, textOf } from './state.js';

const CELL = 120;
const KEEP = 500;

/** @typedef {import('./state.js').Props} Props */
/** @typedef {import('./state.js').View} View */
/** @typedef {import('./state.js').Words} Words */
/** @typedef {import('./state.js').Card} Card */

/** @param {{view: View, t: Words, edit?: (card: Card) => void, send?: import('./state.js').Send}} props */
export function Plan({ view, t, edit, send }) {
  const rows = cardsOf(view, 'plan');
  if (!rows.length) return null;
  return html`
    <table class="accelerator-plan" aria-label=${t('accelerator-plan')}>
      <thead><tr>${['what', 'when', 'whom'].map((cell) => html`<th scope="col" key=${cell}>${t(`accelerator-plan-${cell}`)}</th>`)}${edit && html`<td></td>`}</tr></thead>
      <tbody>${rows.map((row) => html`
        <tr key=${row.id}><th scope="row">${row.text}</th>
          <td data-label=${row.when && t('accelerator-plan-when')}>${row.when}</td><td data-label=${row.whom && t('accelerator-plan-whom')}>${row.whom}</td>
          ${edit && send && html`<td class="accelerator-plan-do">
            <${Button} kind="quiet" little label=${t('accelerator-change-named', { text: row.text.slice(0, 60) })} onPress=${() => edit(row)}>${t('accelerator-change')}<//>
            <${Button} kind="quiet" little label=${t('accelerator-plan-drop-named', { text: row.text.slice(0, 60) })} onPress=${() => send('take_card', { card: row.id })}>${t('accelerator-plan-drop')}<//>
          </td>`}
        </tr>`)}</tbody>
    </table>`;
}

/** @param {Props & {quiet: boolean}} props */
function PlanForm({ view, t, send, draft, quiet }) {
  const [changed, change] = useState('');
  const [refused, setRefused] = useState('');
  const [what, when, whom] = [draft('plan_what'), draft('plan_when'), draft('plan_whom')];

  /** @param {Card} row */
  function edit(row) {
    change(row.id);
    what.set(row.text);
    when.set(row.when ?? '');
    whom.set(row.whom ?? '');
  }

  /** @param {Event} event */
  async function add(event) {
    event.preventDefault();
    if (!what.value.trim()) return setRefused(t('cards-empty'));
    const known = changed && view.run.cards?.[changed] ? { card: changed } : {};
    const ack = await send('write_plan', { ...known, what: what.value, when: when.value, whom: whom.value });
    if (!ack.ok) return;
    for (const one of [what, when, whom]) one.clear();
    change('');
  }

  return html`
    <${Plan} view=${view} t=${t} edit=${edit} send=${send} />
    <form class="accelerator-plan-form" onSubmit=${add}>
      <${Field} label=${t('accelerator-plan-what')} value=${what.value} refused=${refused} limit=${1000} onInput=${(/** @type {string} */ text) => (what.set(text), setRefused(''))} />
      <${Field} label=${t('accelerator-plan-when')} value=${when.value} limit=${CELL} onInput=${when.set} />
      <${Field} label=${t('accelerator-plan-whom')} value=${whom.value} limit=${CELL} onInput=${whom.set} />
      <${Button} kind=${quiet ? 'other' : 'main'} submit>${t(changed ? 'accelerator-plan-save' : 'accelerator-plan-go')}<//>
    </form>`;
}

/** What the owner keeps, as all read it. @param {{view: View, t: Words}} props */
export function Concluded({ view, t }) {
  const said = textOf(view, 'synthesis');
  return html`
    <section class="column">
      ${said && html`<h2>${t('accelerator-concluded', { name: ownerName(view) })}</h2><p class="card card-text">${said}</p>`}
      ${cardsOf(view, 'plan').length > 0 && html`<h2>${t('accelerator-plan')}</h2>`}
      <${Plan} view=${view} t=${t} />
    </section>`;
}

/** @param {Props} props */
function OwnersPart(props) {
  const { view, t, send } = props;
  const said = Boolean(textOf(view, 'synthesis'));
  const take = (/** @type {Card} */ card) => html`<${Button} little icon="plus" label=${t('accelerator-plan-take-named', { text: card.text.slice(0, 60) })} onPress=${() => send('write_plan', { what: card.text })}>${t('accelerator-plan-take')}<//>`;
  return html`
    <div class="accelerator-two owner">
      <div class="column writes">
        <${OneText} ...${props} field="synthesis" limit=${2000} lines=${3} quiet />
        <h2>${t('accelerator-plan')}</h2>
        <${PlanForm} ...${props} quiet=${!said} />
        <p><${Button} icon="step-forward" onPress=${() => send('next_phase', { phase: view.run.phase })}>${t('accelerator-on-keep')}<//></p>
      </div>
      <div class="column"><${MyNotes} view=${view} t=${t} /><${Suggestions} props=${props} also=${take} /></div>
    </div>`;
}

/** @param {Props} props */
export function Synthesis(props) {
  const { view, t } = props;
  if (owns(view) && !view.now?.closed) return html`<${OwnersPart} ...${props} />`;
  return html`
    <div class="accelerator-two">
      <div class="column"><p class="second">${t('accelerator-witness')}</p><${Concluded} view=${view} t=${t} /></div>
      <${Keep} ...${props} />
    </div>`;
}

/** @param {Props} props */
function Keep({ view, t, send, draft: drafts }) {
  const draft = drafts('keep');
  const mine = ownText(view, 'keep');
  const shown = Boolean(view.run.cards?.[`keep_${view.seat}`]);
  const [changing, change] = useState(false);
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('keep', { text: draft.value, shown });
    if (!ack.ok) return;
    draft.clear();
    change(false);
  }

  const secret = html`<p class="cards-secret second"><${Icon} name=${shown ? 'eye' : 'lock'} /><span>${t(shown ? 'accelerator-keep-shown' : 'accelerator-keep-secret', { people: peopleHere(view) })}</span></p>`;
  if (view.now?.closed && !mine) return null;
  if (mine && (view.now?.closed || (!changing && !draft.value))) {
    return html`
      <section class="column">
        ${secret}
        <p class="card card-text">${mine}</p>
        ${!view.now?.closed && html`
          <${Check} label=${t('accelerator-keep-show')} checked=${shown} onChange=${(/** @type {boolean} */ on) => send('keep', { text: mine, shown: on })} />
          <p><${Button} icon="pencil" onPress=${() => (draft.set(mine), change(true))}>${t('accelerator-change')}<//></p>`}
      </section>`;
  }
  return html`
    <form class="column" onSubmit=${write}>
      ${secret}
      <${Field} label=${t('accelerator-label-keep')} lines=${3} limit=${KEEP} value=${draft.value} refused=${refused} hint=${t('cards-bell')}
        onInput=${(/** @type {string} */ text) => (draft.set(text), setRefused(''))} />
      <div class="cards-send"><${Button} kind="main" submit>${t('accelerator-go-keep')}<//></div>
    </form>`;
}

/** What people chose to show of it. @param {{view: View, t: Words}} props */
export function KeptByAll({ view, t }) {
  const shown = cardsOf(view, 'keep');
  if (!shown.length) return null;
  return html`
    <section class="column"><h2>${t('accelerator-kept')}</h2>
      <ul class="cards-list">${shown.map((card) => html`<li class="card" key=${card.id}><span class="card-text">${card.text}</span><span class="card-by second small">${nameOf(view, card.by)}</span></li>`)}</ul>
    </section>`;
}

/** @param {Props} props */
export function Keeping(props) {
  const { view, t, send } = props;
  return html`
    <div class="accelerator-two">
      <div class="column">
        <${Keep} ...${props} />
        ${owns(view) && html`
          <section class="accelerator-agree column" aria-label=${t('accelerator-agree')}>
            <${Check} label=${t('accelerator-agree')} checked=${Boolean(view.run.told)} onChange=${(/** @type {boolean} */ on) => send('allow_minutes', { on })} />
            <p class="second">${t('accelerator-agree-more')}</p>
          </section>`}
      </div>
      <div class="column"><${Concluded} view=${view} t=${t} /><${KeptByAll} view=${view} t=${t} /></div>
    </div>`;
}
