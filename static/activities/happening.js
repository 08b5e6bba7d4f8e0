/** Something happens to everyone: each one chooses unseen; at the bell what most of them chose comes to pass. */
import { seatsIn, answered } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Answered } from '../ui/writing.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {{id: string, text: any, n: number}} Choice */

/** @param {View} view @returns {Choice[]} */
const choicesOf = ({ run }) => Object.entries(run.choices ?? {}).map(([id, one]) => ({ id, ...one })).sort((a, b) => a.n - b.n);

/** @param {View} view @returns {string | undefined} */
const mine = ({ own, runId }) => own.runs?.[runId]?.choice;

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  if (view.run.chosen) return t('happening-read');
  return t(mine(view) ? 'happening-wait' : 'happening-choose');
}

/** @param {{view: View, t: Words}} props */
const Story = ({ view, t }) => html`<p class="happening-story" lang=${t.languageOf(view.run.text)}>${t.pick(view.run.text)}</p>`;

/** @param {{view: View, t: Words, send: Send}} props */
function Choose({ view, t, send }) {
  const chosen = mine(view);
  return html`
    <p class="cards-secret second"><${Icon} name="lock" /><span>${t('happening-secret')}</span></p>
    <ul class="happening-choices">
      ${choicesOf(view).map(({ id, text }) => html`
        <li key=${id}>
          <button type="button" class="pick" aria-pressed=${String(id === chosen)} onClick=${() => id !== chosen && send('choose', { choice: id })}>
            <span class="choice-sign">${id === chosen && html`<${Icon} name="check" />`}</span>
            <span class="grow"><b class="heading" lang=${t.languageOf(text)}>${t.pick(text)}</b>${id === chosen && html`<span class="happening-mine">${t('happening-mine')}</span>`}</span>
          </button>
        </li>`)}
    </ul>
    <${Answered} view=${view} t=${t} later=${t('happening-later')} />`;
}

/** @param {{[choice: string]: number}} counts @returns {'won' | 'tie' | 'by-lot'} what decided */
function decided(counts) {
  const most = Math.max(0, ...Object.values(counts));
  if (most === 0) return 'by-lot';
  return Object.values(counts).filter((count) => count === most).length > 1 ? 'tie' : 'won';
}

/** What was chosen, first; then how many were for each. @param {{view: View, t: Words}} props */
function Outcome({ view, t }) {
  const { chosen, counts = {} } = view.run;
  const choices = choicesOf(view);
  const winner = choices.find(({ id }) => id === chosen);
  return html`
    <section class="happening-won sheet padded">
      <p class="second">${t(`happening-${decided(counts)}`)}</p>
      <h2 lang=${t.languageOf(winner?.text)}>${t.pick(winner?.text)}</h2>
      ${mine(view) === chosen && html`<p class="happening-mine">${t('happening-mine')}</p>`}
    </section>
    <ul class="happening-counts">
      ${choices.map(({ id, text }) => html`
        <li key=${id} class=${classes('row', id === chosen && 'won')}>
          <span class="happening-count">${t('happening-count', { count: counts[id] ?? 0 })}</span>
          <span class="grow">${t.pick(text)}${id === mine(view) && id !== chosen && html` <span class="second">(${t('happening-mine')})</span>`}</span>
        </li>`)}
    </ul>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
const ForPlayers = ({ view, t, send }) => html`
  <div class="happening">
    <${Story} view=${view} t=${t} />
    <div class="column happening-side">
      ${view.run.chosen ? html`<${Outcome} view=${view} t=${t} />` : html`<${Choose} view=${view} t=${t} send=${send} />`}
    </div>
  </div>`;

/** @param {{view: View, t: Words}} props */
const ForScreen = ({ view, t }) => html`
  <div class="happening">
    <${Story} view=${view} t=${t} />
    <div class="column happening-side">
      ${view.run.chosen ? html`<${Outcome} view=${view} t=${t} />` : html`
        <ul class="happening-choices">${choicesOf(view).map(({ id, text }) => html`<li class="card" key=${id}><b class="heading">${t.pick(text)}</b></li>`)}</ul>
        <${Answered} view=${view} t=${t} later=${t('happening-later')} />`}
    </div>
  </div>`;

/** @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  if (view.run.chosen) return html`<${Outcome} view=${view} t=${t} />`;
  const { count, of } = answered(view);
  return html`<${Answered} view=${view} t=${t} later=${t('happening-later')} />${count === of && of > 0 && html`<p>${t('happening-all')}</p>`}`;
}

export default {
  sentence,
  View: ForPlayers,
  Screen: ForScreen,
  Desk: ForDesk,
  waiting: (/** @type {View} */ { room, run }) => (run.chosen ? [] : seatsIn(room).filter((seat) => !run.answered?.[seat])),
};
