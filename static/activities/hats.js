/** Colour hats: the one I wear and its question, my hidden cards, and what the last hat gave. The server changes the hat. */
import { endOfPart } from '../ui/activity.js';
import { Button } from '../ui/button.js';
import { answered, peopleHere, speakersIn } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Answered, Writing } from '../ui/writing.js';
import { Hat } from './hats/drawn.js';
import { ByHat, ByHatOnScreen, Given, Row, TimeOut, Where, Worn } from './hats/parts.js';
import { SUMMARY, fieldAt, fieldOf, fieldsOf, hatOf, isSummary } from './hats/rounds.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const LIMITS = { red: 80, other: 280 };
const MOST = 5;
const ON_SCREEN = 6;
const QUIET = 20_000; // as long as the server takes a second tap for the same one

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { run } = view;
  if (run.over) return t('hats-over');
  if (run.time_out) return t('hats-time-out');
  if (run.rotates && !view.seat && !isSummary(run)) return t('hats-rotates');
  const field = fieldOf(run, view.seat);
  return t(`hats-wear-${field === SUMMARY ? 'summary' : hatOf(field)}`);
}

/** @param {{view: View, t: Words}} props */
const Question = ({ view, t }) => (view.run.question && !isAbove(view, t) ? html`<p class="hats-question" lang=${t.languageOf(view.run.question)}>${t.pick(view.run.question)}</p>` : null);

/** A player in a group has its question above the sentence already. @param {View} view @param {Words} t */
const isAbove = (view, t) => view.place === 'play' && t.pick(view.whole.groups?.[view.group]?.question) === t.pick(view.run.question);

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, field: string}} props */
function Write({ view, t, send, draft, field }) {
  const people = peopleHere(view);
  const red = hatOf(field) === 'red';
  return html`
    <section class="sheet padded">
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t(red ? 'hats-secret-red' : 'hats-secret', { people })}</span></p>
      <${Writing} key=${field} view=${view} t=${t} send=${send} draft=${draft} field=${field} label=${t(red ? 'hats-label-red' : 'hats-label')}
        go=${t('hats-go')} limit=${red ? LIMITS.red : LIMITS.other} most=${MOST * people} lines=${red ? 1 : 2} />
    </section>`;
}

/** A quiet word to the facilitator. @param {{view: View, t: Words, send: Send}} props */
function Signals({ view, t, send }) {
  const given = view.own.runs?.[view.runId]?.signals ?? {};
  const now = view.serverNow();
  const fresh = Object.values(given).some((at) => now - at < QUIET);
  return html`
    <section class="hats-signals">
      <p class="second small">${t('hats-signal')}</p>
      <p class="row wraps">
        ${['other_hat', 'blue'].map((what) => html`
          <${Button} key=${what} kind="quiet" little icon=${what === 'blue' ? 'hourglass' : 'hand'} onPress=${() => send('signal', { what })}>${t(`hats-signal-${what.replace('_', '-')}`)}<//>`)}
      </p>
      <p class="second small" role="status">${fresh ? t('hats-signalled') : ''}</p>
    </section>`;
}

/** What may be read beside: the hat before this one; where they go round, what others wrote under mine; in the summary all. @param {View} view */
function beside(view) {
  const { run } = view;
  if (!run.at) return '';
  if (isSummary(run) || (run.rotates && !view.seat)) return Object.keys(run.cards ?? {}).length ? 'all' : '';
  return run.rotates ? fieldOf(run, view.seat) : fieldAt(run.order, run.at - 1);
}

/** @param {{view: View, t: Words}} props */
function Before({ view, t }) {
  const field = beside(view);
  if (!field) return null;
  return field === 'all' ? html`<${ByHat} view=${view} t=${t} />` : html`<${Given} key=${field} view=${view} t=${t} field=${field} />`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const { view, t, send } = props;
  const { run } = view;
  if (run.over || view.now?.closed) return html`<div class="hats"><${Question} view=${view} t=${t} /><${ByHat} view=${view} t=${t} /></div>`;
  const field = fieldOf(run, view.seat);
  const before = beside(view);
  return html`
    <div class="hats">
      <${Question} view=${view} t=${t} />
      <${Row} view=${view} t=${t} />
      <div class=${before ? 'hats-sides' : 'hats-one'}>
        <div class="column">
          <${Where} view=${view} t=${t} />
          ${run.time_out ? html`<${TimeOut} view=${view} t=${t} />` : html`<${Worn} view=${view} t=${t} field=${field} /><${Write} ...${props} field=${field} />`}
          ${!run.time_out && html`<${Signals} view=${view} t=${t} send=${send} />`}
        </div>
        ${before && html`<div class="column"><${Before} view=${view} t=${t} /></div>`}
      </div>
    </div>`;
}

/** How many wear which hat now, where they go round. @param {{view: View, t: Words}} props */
function Wearers({ view, t }) {
  const seats = speakersIn(view);
  const fields = fieldsOf(view.run).slice(0, -1);
  return html`
    <ul class="hat-wearers">
      ${fields.map((field) => html`
        <li key=${field} class=${`hat-worn hat-${hatOf(field)}`}>
          <${Hat} hat=${hatOf(field)} />
          <p><b>${t('hats-named', { hat: hatOf(field) })}</b><span>${t('hats-wearers', { count: seats.filter((seat) => fieldOf(view.run, seat) === field).length })}</span></p>
        </li>`)}
    </ul>`;
}

/** @param {{view: View, t: Words}} props */
function OnScreen({ view, t }) {
  const { run } = view;
  if (run.time_out) return html`<${TimeOut} view=${view} t=${t} />`;
  if (run.rotates && !isSummary(run)) return html`<${Wearers} view=${view} t=${t} />`;
  return html`<${Worn} view=${view} t=${t} field=${fieldAt(run.order ?? [], run.at ?? 0)} />`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const { run } = view;
  if (run.over || view.now?.closed) return html`<div class="hats"><${ByHatOnScreen} view=${view} t=${t} /></div>`;
  const before = !run.rotates && run.at > 0 && !isSummary(run) ? fieldAt(run.order, run.at - 1) : '';
  return html`
    <div class="hats">
      <${Question} view=${view} t=${t} />
      <div class=${before ? 'hats-sides' : 'hats-one'}>
        <div class="column"><${OnScreen} view=${view} t=${t} /><${Answered} view=${view} t=${t} later=${t('hats-later')} /></div>
        ${before && html`<${Given} key=${before} view=${view} t=${t} field=${before} most=${ON_SCREEN} turned />`}
      </div>
      ${!run.rotates && html`<${Row} view=${view} t=${t} />`}
    </div>`;
}

/** What players told the desk alone. @param {{view: View, t: Words, send: Send}} props */
function Heard({ view, t, send }) {
  const { other_hat: other, blue } = view.desk?.hats?.[view.runId] ?? {};
  if (!other && !blue) return null;
  const bold = [other && t('hats-desk-other-hat', { count: other }), blue && t('hats-desk-blue', { count: blue })].filter(Boolean).join(' ');
  return html`<${Notice} icon="hand" bold=${bold} more=${other ? t('hats-desk-other-hat-more') : undefined}
    action=${html`<${Button} little icon="check" onPress=${() => send('hear_signals')}>${t('hats-desk-heard')}<//>`} />`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function Lead({ view, t, send }) {
  const { run, now } = view;
  const why = now?.deadline === undefined ? t('hats-desk-paused') : undefined;
  return run.time_out ? null : html`<p><${Button} icon="hourglass" why=${why} onPress=${() => send('call_blue')}>${t('hats-desk-call-blue')}<//></p>`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} the next hat, or back to the one that was worn */
function onwards({ run, now }, t) {
  if (run.over || !run.order) return undefined;
  const why = now?.deadline === undefined ? t('hats-desk-paused') : undefined;
  const hat = t(`hats-${hatOf(fieldAt(run.order, run.at))}`);
  if (run.time_out) return { label: run.rotates ? t('hats-desk-end-blue-own') : t('hats-desk-end-blue', { hat }), command: 'end_blue', why };
  return isSummary(run) ? undefined : { label: t('hats-desk-next'), ...endOfPart(run), why };
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForDesk({ view, t, send }) {
  const { run } = view;
  if (run.over || view.now?.closed) return html`<div class="hats"><${ByHat} view=${view} t=${t} /></div>`;
  const { count, of } = answered(view);
  return html`
    <div class="hats">
      <${Heard} view=${view} t=${t} send=${send} />
      <${Lead} view=${view} t=${t} send=${send} />
      <${OnScreen} view=${view} t=${t} />
      <p><b>${t('cards-answered', { count, of })}</b> <span class="second">${t('hats-later')}</span></p>
      <${Before} view=${view} t=${t} />
    </div>`;
}

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards,
  waiting: (/** @type {View} */ view) => (view.run.over || view.run.time_out ? [] : speakersIn(view).filter((seat) => !view.run.answered?.[seat])),
};
