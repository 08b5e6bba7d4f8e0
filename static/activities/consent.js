/**
 * Consent: a proposal is presented, clarified, reacted to and amended; objections lie face down until all have answered, are
 * taken in one by one, and when none stands it is adopted with a term and a day of review.
 */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { notAnswered, seatsIn, speakersIn } from '../ui/cards.js';
import { Confirm } from '../ui/confirm.js';
import { classes, html } from '../ui/html.js';
import { Answer, Row, Secret, Turned } from './consent/answers.js';
import { Adopt, Outcome } from './consent/decision.js';
import { Desk, onwards } from './consent/desk.js';
import { Integrate, Looked, isAsked } from './consent/integrate.js';
import { Phases } from './consent/phases.js';
import { Proposal } from './consent/proposal.js';
import { isAgreed, isMine, isOpen, lastRound, myAnswer, objections, standing } from './consent/read.js';
import { Rewrite } from './consent/rewrite.js';
import { Clarify, Questions, React, ReactScreen, Reactions } from './consent/talk.js';
import { placeIn } from './round_order.js';
import { nameOf } from './who.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('./consent/talk.js').Props} Props */

const ON_SCREEN = 3;
const FEWER = 2; // where something else stands above them

/** I passed, and all who did not pass have answered: now it is for me. @param {View} view */
function isAwaited({ room, run, seat }) {
  const passed = lastRound(run)?.[1].passed ?? {};
  return Boolean(seat && passed[seat]) && speakersIn({ room, run }).every((one) => run.answered?.[one] || passed[one]);
}

/** What to do now, phase by phase. @type {{[phase: string]: (view: View) => string}} */
const SENTENCES = {
  present: (view) => (isMine(view) ? (view.run.version ? 'present-mine' : 'write') : view.run.version ? 'read' : view.run.proposer ? 'wait-text' : 'volunteer'),
  clarify: (view) => (isMine(view) ? 'clarify-mine' : 'clarify'),
  react: (view) => (isMine(view) ? 'react-mine' : { mine: 'react-speak', late: 'react-speak', next: 'react-next', listening: 'react', over: 'react-over' }[placeIn(view.run, view.seat)]),
  amend: (view) => (isMine(view) ? 'amend-mine' : 'amend'),
  objections: (view) => (isOpen(view.run) ? (myAnswer(view) ? 'objections-wait' : isAwaited(view) ? 'objections-last' : 'objections') : objections(view.run).length ? 'objections-read' : 'objections-none'),
  integrate: (view) => (isAsked(view) ? 'integrate-asked' : standing(view.run).length ? 'integrate' : 'integrate-done'),
  adopt: (view) => (isMine(view) && isAgreed(view.run) ? 'adopt-mine' : 'adopt'),
};

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { run } = view;
  if (!run.phase) return '';
  if (run.outcome) return t(run.outcome.adopted ? 'consent-do-thank' : 'consent-do-not-adopted');
  const { turn } = run;
  return t(`consent-do-${SENTENCES[run.phase](view)}`, { name: nameOf(view, run.phase === 'react' ? turn?.order?.[turn.at] : run.proposer) });
}

/** @param {Props & {taken: string}} props the one who proposes writes; whoever wants to may carry it */
function Present(props) {
  const { view, t, send, draft } = props;
  const { run } = view;
  const [open, setOpen] = useState(false);
  if (!run.proposer) {
    return html`<p>${t('consent-volunteer-more')}</p><p><${Button} kind="main" onPress=${() => send('carry')}>${t('consent-carry')}<//></p>`;
  }
  if (!isMine(view)) return html`<p>${t('consent-no-reaction-yet')}</p>`;
  if (run.version && !open) return html`<p>${t('consent-present-more')}</p><p><${Button} icon="pencil" onPress=${() => setOpen(true)}>${t('consent-change-text')}<//></p>`;
  return html`<${Rewrite} ...${props} draft=${draft('version')} main onDone=${() => setOpen(false)} />`;
}

/** @param {Props} props who carries it changes the text, keeps it, or takes it back */
function Amend(props) {
  const { view, t, send, draft } = props;
  const [asking, ask] = useState(false);
  if (!isMine(view)) return html`<section class="column"><h2>${t('consent-reactions')}</h2><${Reactions} view=${view} t=${t} /></section>`;
  const kept = view.run.kept === view.run.version;
  return html`
    <${Rewrite} key=${view.run.version} ...${props} draft=${draft('version')} main>
      ${kept ? html`<span role="status">${t('consent-kept')}</span>` : html`<${Button} onPress=${() => send('keep_text')}>${t('consent-keep')}<//>`}
      <${Button} kind="quiet" onPress=${() => ask(true)}>${t('consent-withdraw')}<//>
    <//>
    ${asking && html`<${Confirm} question=${t('consent-withdraw-ask')} safe=${t('consent-withdraw-safe')} go=${t('consent-withdraw-go')} onSafe=${() => ask(false)} onGo=${() => (ask(false), send('withdraw'))} mild />`}
    <section class="column"><h2>${t('consent-reactions')}</h2><${Reactions} view=${view} t=${t} /></section>`;
}

/** @param {Props} props what this phase asks */
function Side(props) {
  const { view } = props;
  const { run } = view;
  if (run.outcome) return html`<${Outcome} view=${view} t=${props.t} />`;
  if (run.phase === 'clarify') return html`<${Clarify} ...${props} />`;
  if (run.phase === 'react') return html`<${React} ...${props} />`;
  if (run.phase === 'amend') return html`<${Amend} ...${props} />`;
  if (run.phase === 'objections') return isOpen(run) ? html`<${Answer} ...${props} />` : html`<${Turned} ...${props} />`;
  if (run.phase === 'integrate') return html`<${Integrate} ...${props} may=${run.anyone || isMine(view)} />`;
  return run.phase === 'adopt' ? html`<${Adopt} ...${props} />` : html`<${Present} ...${props} />`;
}

/** Nobody carries it any more, or nobody has yet. @param {Props} props */
const Orphan = ({ view, t, send }) => (view.run.proposer || view.run.outcome || view.run.phase === 'present' || view.now?.closed ? null
  : html`<p class="consent-orphan"><span>${t('consent-orphan')}</span> <${Button} little onPress=${() => send('carry')}>${t('consent-carry')}<//></p>`);

/** @param {Props} props */
function ForPlayers(props) {
  const { view, t, draft } = props;
  const { run } = view;
  if (!run.phase) return null;
  const [taken, take] = useState(0); // an earlier wording was taken up: the form opens anew with it
  const rewrites = !run.outcome && !view.now?.closed && ((run.phase === 'amend' && isMine(view)) || (run.phase === 'integrate' && (run.anyone || isMine(view))));
  const onTake = rewrites ? (/** @type {string} */ text) => (draft('version').set(text), take(taken + 1)) : undefined;
  return html`
    <div class=${classes('consent', run.phase)}>
      <${Phases} run=${run} t=${t} />
      ${isOpen(run) && html`<${Secret} view=${view} t=${t} />`}
      <div class="consent-two">
        <div class="consent-left"><${Proposal} view=${view} t=${t} onTake=${onTake} /><${Orphan} ...${props} />
          ${run.phase === 'objections' && html`<${Row} view=${view} t=${t} />`}</div>
        <div class="consent-side"><${Side} key=${taken} ...${props} /></div>
      </div>
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function AtTheSide({ view, t }) {
  const { run } = view;
  if (run.outcome) return html`<${Outcome} view=${view} t=${t} most=${1} />`;
  if (run.phase === 'clarify') return html`<${Questions} view=${view} t=${t} most=${ON_SCREEN} />`;
  if (run.phase === 'react') return html`<${ReactScreen} view=${view} t=${t} />`;
  if (run.phase === 'amend') return html`<${Reactions} view=${view} t=${t} most=${ON_SCREEN} />`;
  if (run.phase === 'objections' && !isOpen(run)) return html`<${Turned} view=${view} t=${t} most=${objections(run).length > ON_SCREEN ? FEWER : ON_SCREEN} />`;
  if (run.phase === 'integrate') return html`<${Looked} view=${view} t=${t} />`;
  return null;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const { run } = view;
  if (!run.phase) return null;
  const nobodyObjects = run.phase === 'objections' && !objections(run).length;
  const alone = run.phase === 'present' || nobodyObjects || (run.phase === 'adopt' && !run.outcome);
  return html`
    <div class=${classes('consent', run.phase, alone && 'alone')}>
      <${Phases} run=${run} t=${t} />
      <div class="consent-two">
        <${Proposal} view=${view} t=${t} screen />
        ${!alone && html`<div class="consent-side"><${AtTheSide} view=${view} t=${t} /></div>`}
      </div>
      ${alone && run.phase === 'objections' && html`<${Row} view=${view} t=${t} />`}
    </div>`;
}

/** @param {View} view @returns {string[]} who is waited for */
function waiting(view) {
  const { run, room } = view;
  if (run.outcome) return [];
  if (run.phase === 'objections') return isOpen(run) ? notAnswered(view) : [];
  if (run.phase !== 'react') return [];
  const coming = run.turn?.order?.slice(run.turn.at) ?? [];
  return seatsIn(room).filter((seat) => coming.includes(seat));
}

const UNDOES = ['carry', 'ask', 'keep_text'];

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk, waiting, onwards,
  undoName: (/** @type {string} */ name, /** @type {object} */ _data, /** @type {View} */ _view, /** @type {Words} */ t) => (UNDOES.includes(name) ? t(`consent-undo-${name.replace('_', '-')}`) : null),
};
