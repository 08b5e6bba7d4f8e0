/** The facilitator leads: on to the next phase, back to an earlier one; who proposes; what is looked at; the decision. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { seatsIn, speakersIn } from '../../ui/cards.js';
import { Confirm } from '../../ui/confirm.js';
import { html } from '../../ui/html.js';
import { Row, Turned } from './answers.js';
import { Outcome } from './decision.js';
import { Looked } from './integrate.js';
import { Phases } from './phases.js';
import { Proposal } from './proposal.js';
import { PHASES, isAgreed, isOpen, objections, standing } from './read.js';
import { nameOf } from '../who.js';
import { Rewrite, TermForm } from './rewrite.js';
import { Questions, Reactions } from './talk.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {{view: View, t: Words, send: Send}} Props */

/** @param {import('../../core/patch.js').Doc} run @returns {string} the phase that follows */
function next(run) {
  if (run.phase === 'objections') return standing(run).length ? 'integrate' : 'adopt';
  if (run.phase === 'integrate') return isAgreed(run) ? 'adopt' : 'objections';
  return PHASES[PHASES.indexOf(run.phase) + 1];
}

/** @param {Props} props who carries the proposal */
function Carrier({ view, t, send }) {
  const { proposer } = view.run;
  return html`
    <label class="consent-back"><span>${t('consent-carrier')}</span>
      <select class="input" value=${proposer ?? ''} onChange=${(/** @type {any} */ event) => event.currentTarget.value && send('choose_proposer', { seat: event.currentTarget.value })}>
        ${!proposer && html`<option value="">${t('consent-carrier-none')}</option>`}
        ${seatsIn(view.room).map((seat) => html`<option key=${seat} value=${seat} selected=${seat === proposer}>${nameOf(view, seat)}</option>`)}
      </select>
    </label>`;
}

/** The desk writes what the group says aloud; what is being written is not kept over a reload. @param {Props} props */
function Text(props) {
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState('');
  const draft = { value, set: setValue, clear: () => setValue('') };
  if (!open) return html`<${Button} little icon="pencil" onPress=${() => setOpen(true)}>${props.t(props.view.run.version ? 'consent-change-text' : 'consent-write-text')}<//>`;
  return html`<${Rewrite} key=${props.view.run.version} ...${props} draft=${draft} onDone=${() => setOpen(false)} />`;
}

/**
 * The next phase; the answers turn first, and before everybody has answered it is asked.
 * @param {View} view @param {Words} t @returns {import('../../ui/activity.js').Ahead | undefined}
 */
export function onwards(view, t) {
  const { run, place } = view;
  if (!run.phase || run.outcome) return undefined;
  if (run.phase === 'adopt') return isAgreed(run) && place === 'desk' ? { label: t('consent-adopt'), command: 'adopt', icon: 'check' } : undefined;
  if (!isOpen(run)) {
    return { label: t(`consent-on-${next(run)}`), command: 'go_on', data: { phase: run.phase }, why: run.version ? undefined : t('consent-text-first') };
  }
  const here = speakersIn(view);
  const missing = here.filter((seat) => !run.answered?.[seat]).length;
  return {
    label: t('consent-turn-now'), command: 'reveal_answers', icon: 'eye', why: missing === here.length ? t('consent-nobody-answered') : undefined,
    asks: { question: t('consent-turn-ask', { count: missing }), more: t('consent-turn-ask-more'), safe: t('consent-turn-wait'), go: t('consent-turn-go') },
  };
}

/** @param {Props} props all of the round, and which one is looked at */
const Objections = ({ view, t, send }) => html`
  <ul class="consent-list">
    ${objections(view.run).map((card) => html`
      <li key=${card.id} class="row wraps">
        <${Button} little pressed=${card.id === view.run.looked} onPress=${() => send('look_at', { objection: card.id })}>${nameOf(view, card.by)}<//>
        <span class="grow">${t(card.lifted ? 'consent-lifted-short' : card.stands ? 'consent-stands' : 'consent-not-yet')}</span>
        ${!seatsIn(view.room).includes(card.by ?? '') && !card.lifted && html`<${Button} little onPress=${() => send('say_lifted', { objection: card.id, lifted: true })}>${t('consent-lift-for')}<//>`}
      </li>`)}
  </ul>`;

/** @param {Props} props what is said and written in this phase */
function Now(props) {
  const { view, t } = props;
  const { phase, outcome } = view.run;
  if (outcome) return html`<${Outcome} view=${view} t=${t} />${outcome.adopted && html`<${TermForm} ...${props} />`}`;
  if (phase === 'clarify') return html`<${Questions} view=${view} t=${t} />`;
  if (phase === 'react' || phase === 'amend') return html`<${Reactions} view=${view} t=${t} />`;
  if (phase === 'objections') return html`<${Row} view=${view} t=${t} /><${Turned} view=${view} t=${t} />`;
  if (phase === 'integrate') return html`<${Looked} view=${view} t=${t} /><${Objections} ...${props} />`;
  return phase === 'adopt' && isAgreed(view.run) ? html`<${TermForm} ...${props} />` : null;
}

/** @param {Props} props */
function Leave({ view, t, send }) {
  const [asking, ask] = useState(false);
  return html`
    <${Button} kind="quiet" little onPress=${() => ask(true)}>${t('consent-leave-open')}<//>
    ${asking && html`<${Confirm} question=${t('consent-leave-ask')} more=${t('consent-leave-ask-more', { count: standing(view.run).length })} safe=${t('consent-leave-safe')} go=${t('consent-leave-go')}
      onSafe=${() => ask(false)} onGo=${() => (ask(false), send('leave_open'))} mild />`}`;
}

/** @param {Props} props */
function Back({ view, t, send }) {
  const earlier = PHASES.slice(0, PHASES.indexOf(view.run.phase)).filter((phase) => phase !== 'integrate' || standing(view.run).length);
  if (!earlier.length) return null;
  return html`
    <label class="consent-back"><span>${t('consent-back')}</span>
      <select class="input" value="" onChange=${(/** @type {any} */ event) => event.currentTarget.value && send('go_back', { phase: event.currentTarget.value })}>
        <option value="">${t('consent-back-choose')}</option>
        ${earlier.reverse().map((phase) => html`<option key=${phase} value=${phase}>${t(`consent-phase-${phase}`)}</option>`)}
      </select>
    </label>`;
}

/** @param {Props} props */
function Lead(props) {
  const { run } = props.view;
  return html`
    <div class="consent-lead">
      <${Back} ...${props} />
      ${run.version && !run.outcome && !isOpen(run) && html`<${Leave} ...${props} />`}
    </div>`;
}

/** @param {Props} props */
export function Desk(props) {
  const { view, t } = props;
  const { run } = view;
  const writes = !run.outcome && ['present', 'amend', 'integrate'].includes(run.phase);
  return html`
    <div class="consent column">
      <${Phases} run=${run} t=${t} />
      <${Lead} ...${props} />
      ${run.phase === 'present' && html`<${Carrier} ...${props} />`}
      <${Now} ...${props} />
      <${Proposal} view=${view} t=${t} />
      ${writes && html`<p><${Text} ...${props} /></p>`}
      ${run.phase !== 'present' && !run.outcome && html`<${Carrier} ...${props} />`}
    </div>`;
}
