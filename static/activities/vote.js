/** A vote: dots on choices, or a scale of agreement; hidden until it closes, then the counts, never who. */
import { Button } from '../ui/button.js';
import { notAnswered } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Answered } from '../ui/writing.js';
import { Bars, choicesOf, nameOf } from './vote_bars.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('./vote_bars.js').Choice} Choice */
/** @typedef {{[choice: string]: number}} Dots */


/** @param {View} view @returns {Dots} */
const mine = ({ own, runId }) => own.runs?.[runId]?.dots ?? {};

/** @param {View} view @returns {number} how many dots I have left */
const left = (view) => view.run.dots - Object.values(mine(view)).reduce((sum, dots) => sum + dots, 0);

/** @param {Dots} dots @param {string} choice @param {number} by @returns {Dots} */
export function changed(dots, choice, by) {
  const { [choice]: lie = 0, ...others } = dots;
  return lie + by > 0 ? { ...others, [choice]: lie + by } : others;
}

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  if (view.run.counts) return t('vote-read');
  if (view.run.scale) return t(Object.keys(mine(view)).length ? 'vote-wait' : 'vote-place');
  return view.seat && left(view) === 0 ? t('vote-wait') : t('vote-dots', { count: view.run.dots ?? 1 });
}

/** @param {{view: View, t: Words}} props */
const Question = ({ view, t }) => (view.run.question ? html`<p class="vote-question heading" lang=${t.languageOf(view.run.question)}>${t.pick(view.run.question)}</p>` : null);

/** @param {{view: View, t: Words, send: Send}} props */
const Scale = ({ view, t, send }) => html`
  <ul class="vote-choices">
    ${choicesOf(view.run).map((choice) => {
      const chosen = choice.id in mine(view);
      return html`
        <li key=${choice.id}>
          <button type="button" class="pick" aria-pressed=${String(chosen)} onClick=${() => send('vote', { dots: chosen ? {} : { [choice.id]: 1 } })}>
            <span class="choice-sign">${chosen && html`<${Icon} name="check" />`}</span><span class="grow">${nameOf(choice, t)}</span>
          </button>
        </li>`;
    })}
  </ul>`;

/** @param {{view: View, t: Words, send: Send, choice: Choice}} props */
function WithDots({ view, t, send, choice }) {
  const dots = mine(view);
  const lie = dots[choice.id] ?? 0;
  const name = nameOf(choice, t);
  const put = (/** @type {number} */ by) => send('vote', { dots: changed(dots, choice.id, by) });
  const full = lie > 0 && !view.run.several ? t('vote-one-each') : undefined;
  return html`
    <li class="card row" key=${choice.id}>
      <span class="grow"><b lang=${t.languageOf(choice.text)}>${name}</b>
        <span class="vote-lie"><span class="spoken">${t('vote-lie', { count: lie })}</span>${Array.from({ length: lie }, (_, i) => html`<i class="vote-dot" key=${i}></i>`)}</span></span>
      <${Button} little icon="minus" label=${t('vote-take', { name })} why=${lie ? undefined : t('vote-nothing')} onPress=${() => put(-1)} />
      <${Button} little icon="plus" label=${t('vote-put', { name })} why=${full ?? (left(view) ? undefined : t('vote-none-left'))} onPress=${() => put(1)} />
    </li>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
const Dotted = (props) => html`
  <p role="status"><b>${props.t('vote-left', { count: left(props.view) })}</b></p>
  <ul class="vote-choices">${choicesOf(props.view.run).map((choice) => html`<${WithDots} key=${choice.id} ...${props} choice=${choice} />`)}</ul>`;

/** @param {{view: View, t: Words, send: Send}} props */
function ForPlayers(props) {
  const { view, t } = props;
  return html`
    <div class="vote column">
      <${Question} view=${view} t=${t} />
      ${view.run.counts ? html`<${Bars} view=${view} t=${t} mine=${mine(view)} />` : html`
        <p class="cards-secret second"><${Icon} name="lock" /><span>${t('vote-secret')}</span></p>
        ${view.run.scale ? html`<${Scale} ...${props} />` : html`<${Dotted} ...${props} />`}
        <${Answered} view=${view} t=${t} later=${t('vote-later')} />`}
    </div>`;
}

/** @param {{view: View, t: Words}} props */
const ForScreen = ({ view, t }) => html`
  <div class="vote column">
    <${Question} view=${view} t=${t} />
    ${view.run.counts ? html`<${Bars} view=${view} t=${t} />` : html`
      <ul class="vote-offered">${choicesOf(view.run).map((choice) => html`<li key=${choice.id}>${nameOf(choice, t)}</li>`)}</ul>
      <${Answered} view=${view} t=${t} later=${t('vote-later')} />`}
  </div>`;

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
const onwards = ({ run }, t) => (run.counts ? undefined : { label: t('vote-close'), command: 'close_vote', icon: 'eye' });

/** @param {{view: View, t: Words}} props */
const ForDesk = ({ view, t }) => (view.run.counts ? html`<${Bars} view=${view} t=${t} />` : html`<${Answered} view=${view} t=${t} later=${t('vote-later')} />`);

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards,
  waiting: (/** @type {View} */ view) => (view.run.counts ? [] : notAnswered(view)),
};
