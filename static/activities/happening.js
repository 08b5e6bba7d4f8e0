/**
 * Something happens to everyone. By vote each one chooses unseen; by consent the most wished for is proposed and who objects
 * says why; freely, everyone writes and one answer is picked. What comes to pass is told, in figures too.
 */
import { Button } from '../ui/button.js';
import { answered, notAnswered } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Answered } from '../ui/writing.js';
import { Ask, Proposed } from './happening/ask.js';
import { PickSecret, Write } from './happening/free.js';
import { Outcome } from './happening/outcome.js';
import { choicesOf, mine, myAnswer } from './happening/read.js';
import { Story } from './happening/story.js';
import { nameOf } from './who.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('./happening/ask.js').Props} Props */

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { run } = view;
  if (run.chosen) return t('happening-read');
  if (run.stage === 'ask') return t(myAnswer(view) ? 'happening-ask-wait' : 'happening-ask');
  if (run.stage === 'write') return t('happening-write');
  if (run.stage === 'pick') return t(mine(view) ? 'happening-wait' : 'happening-pick');
  if (run.stage === 'wish') return t(mine(view) ? 'happening-wish-wait' : 'happening-wish');
  return t(mine(view) ? 'happening-wait' : 'happening-choose');
}

/** @param {View} view what is said of when it will be known */
const later = ({ run }) => ({ wish: 'happening-wish-later', ask: 'happening-ask-later', write: 'happening-write-later' }[/** @type {string} */ (run.stage)] ?? 'happening-later');

/** @param {Props} props */
function Choose({ view, t, send }) {
  const chosen = mine(view);
  const { stage } = view.run;
  return html`
    ${stage === 'pick' ? html`<${PickSecret} t=${t} />` : html`<p class="cards-secret second"><${Icon} name="lock" /><span>${t(stage === 'wish' ? 'happening-wish-secret' : 'happening-secret')}</span></p>`}
    <ul class="happening-choices">
      ${choicesOf(view).map(({ id, text, by }) => html`
        <li key=${id}>
          <button type="button" class="pick" aria-pressed=${String(id === chosen)} onClick=${() => id !== chosen && send('choose', { choice: id })}>
            <span class="choice-sign">${id === chosen && html`<${Icon} name="check" />`}</span>
            <span class="grow"><b class="heading" lang=${t.languageOf(text)}>${t.pick(text)}</b>${by && html`<span class="second">${nameOf(view, by)}</span>`}${id === chosen && html`<span class="happening-mine">${t('happening-mine')}</span>`}</span>
          </button>
        </li>`)}
    </ul>
    <${Answered} view=${view} t=${t} later=${t(later(view))} />`;
}

/** @param {Props} props */
function Side(props) {
  const { run } = props.view;
  if (run.chosen) return html`<${Outcome} view=${props.view} t=${props.t} />`;
  if (run.stage === 'ask') return html`<${Ask} ...${props} />`;
  return run.stage === 'write' ? html`<${Write} ...${props} />` : html`<${Choose} ...${props} />`;
}

/** @param {Props} props */
const ForPlayers = (props) => html`
  <div class="happening">
    <${Story} view=${props.view} t=${props.t} />
    <div class="column happening-side"><${Side} ...${props} /></div>
  </div>`;

/** @param {{view: View, t: Words}} props */
function Shown({ view, t }) {
  const { run } = view;
  if (run.chosen) return html`<${Outcome} view=${view} t=${t} />`;
  return html`
    ${run.stage === 'ask' ? html`<${Proposed} view=${view} t=${t} />` : run.stage !== 'write' && html`
      <ul class="happening-choices">${choicesOf(view).map(({ id, text }) => html`<li class="card" key=${id}><b class="heading">${t.pick(text)}</b></li>`)}</ul>`}
    <${Answered} view=${view} t=${t} later=${t(later(view))} />`;
}

/** @param {{view: View, t: Words}} props */
const ForScreen = ({ view, t }) => html`
  <div class="happening">
    <${Story} view=${view} t=${t} />
    <div class="column happening-side"><${Shown} view=${view} t=${t} /></div>
  </div>`;

/** Before everybody has answered. @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
function onwards(view, t) {
  const { stage, chosen } = view.run;
  const { count } = answered(view);
  if (chosen) return undefined;
  if (stage === 'wish') return { label: t('happening-propose'), command: 'go_on' };
  if (stage === 'ask') return { label: t('happening-turn'), command: 'go_on', icon: 'eye', why: count ? undefined : t('happening-nobody-answered') };
  return stage === 'write' ? { label: t('cards-reveal'), command: 'reveal_cards', icon: 'eye', why: count ? undefined : t('cards-none') } : undefined;
}

/** What the facilitator may do before everybody has answered. @param {{view: View, t: Words, send: Send}} props */
function Lead({ view, t, send }) {
  const { run } = view;
  const { count, of } = answered(view);
  if (run.stage === 'pick') {
    return html`
      <p>${t('happening-settle')}</p>
      <ul class="happening-choices">${choicesOf(view).map(({ id, text }) => html`<li class="card row" key=${id}><span class="grow">${t.pick(text)}</span><${Button} little onPress=${() => send('settle', { card: id })}>${t('happening-stands-here')}<//></li>`)}</ul>`;
  }
  return count === of && of > 0 ? html`<p>${t('happening-all')}</p>` : null;
}

/** @param {{view: View, t: Words, send: Send}} props */
function ForDesk(props) {
  const { view, t } = props;
  if (view.run.chosen) return html`<${Outcome} view=${view} t=${t} />`;
  return html`
    ${view.run.stage === 'ask' && html`<${Proposed} view=${view} t=${t} />`}
    <${Answered} view=${view} t=${t} later=${t(later(view))} /><${Lead} ...${props} />`;
}

export default {
  sentence,
  View: ForPlayers,
  Screen: ForScreen,
  Desk: ForDesk,
  onwards,
  waiting: (/** @type {View} */ view) => (view.run.chosen ? [] : notAnswered(view)),
};
