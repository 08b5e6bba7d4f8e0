/** The debrief: one question at a time, written alone, then all the answers turn together. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { isShown, myCards, notAnswered, shownCards } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { CardList, ScreenCards, useTurned } from '../ui/shown_cards.js';
import { Answered, Secret, Writing } from '../ui/writing.js';
import { Questions } from './debrief_questions.js';
import { OnePicture, picturesOf, Remember } from './remember.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

export const FIELDS = ['facts', 'feelings', 'findings', 'futures'];
const HELPS = /** @type {{[field: string]: import('./remember.js').Picture}} */ ({ facts: 'city', feelings: 'pairs', findings: 'needs', futures: 'city' });
const LIMIT = 10_000;
const MOST = 3;
const ON_SCREEN = 7; // how many more there are takes the eighth place

/** @param {View} view */
const asked = ({ run }) => run.question ?? FIELDS[0];

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const field = asked(view);
  if (isShown(view.run, field)) return t('debrief-read');
  if (myCards(view, field).length) return t('debrief-more');
  return t.pick(view.run.questions?.[field]) || t(`debrief-write-${field}`);
}

/** @param {{view: View, t: Words, field: string, turned?: boolean}} props */
function Answers({ view, t, field, turned }) {
  return html`
    <section class="column" aria-label=${t(`debrief-${field}`)}>
      <h2>${t(`debrief-${field}`)}</h2>
      <p class="second">${t.pick(view.run.questions?.[field]) || t(`debrief-${field}-ask`)}</p>
      <${CardList} view=${view} t=${t} cards=${shownCards(view.run, field)} field=${field} turned=${turned} />
    </section>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, field: string}} props */
function Asking({ view, t, send, draft, field }) {
  const shown = isShown(view.run, field);
  const turned = useTurned(shown);
  if (shown) return html`<${Answers} view=${view} t=${t} field=${field} turned=${turned} />`;
  return html`
    <p>${t(`debrief-${field}-help`)}</p>
    <div class="cards-above"><${Secret} view=${view} t=${t} /><${Answered} view=${view} t=${t} /></div>
    <${Writing} view=${view} t=${t} send=${send} draft=${draft} field=${field} label=${t.pick(view.run.questions?.[field]) || t(`debrief-${field}-ask`)}
      go=${t('debrief-go')} limit=${LIMIT} most=${MOST} lines=${5} />`;
}

/** After the bell: every question that was asked, with its answers. @param {{view: View, t: Words}} props */
const AllAnswers = ({ view, t }) => html`
  <div class="debrief-all">
    ${FIELDS.filter((field) => isShown(view.run, field)).map((field) => html`<${Answers} key=${field} view=${view} t=${t} field=${field} />`)}
  </div>`;

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers({ view, t, send, draft }) {
  const field = asked(view);
  const [reading, read] = useState('');
  useEffect(() => read(''), [field]);
  const content = reading
    ? html`<${Answers} key=${`read ${reading}`} view=${view} t=${t} field=${reading} />
      <p><${Button} onPress=${() => read('')}>${t('debrief-back')}<//></p>`
    : html`<${Asking} key=${field} view=${view} t=${t} send=${send} draft=${draft} field=${field} />`;
  return html`
    <div class="debrief">
      <${Questions} view=${view} t=${t} fields=${FIELDS} now=${field} reading=${reading} onRead=${read} />
      <div class="debrief-main">${view.now?.closed ? html`<${AllAnswers} view=${view} t=${t} />` : content}</div>
      <${Remember} key=${`picture ${field}`} view=${view} t=${t} first=${HELPS[field]} />
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const field = asked(view);
  const shown = isShown(view.run, field);
  const turned = useTurned(shown);
  const picture = picturesOf(view).find((one) => one === HELPS[field]) ?? picturesOf(view)[0];
  return html`
    <div class="debrief-screen" key=${field}>
      <div class="grow">
        <p class="second">${t('debrief-at', { at: FIELDS.indexOf(field) + 1, of: FIELDS.length })} · ${t(`debrief-${field}`)}</p>
        <h2>${t.pick(view.run.questions?.[field]) || t(`debrief-${field}-ask`)}</h2>
        ${shown ? html`<${ScreenCards} view=${view} t=${t} cards=${shownCards(view.run, field)} field=${field} most=${ON_SCREEN} turned=${turned} />` : html`<${Answered} view=${view} t=${t} />`}
      </div>
      ${!shown && picture && html`<div class="remember sheet padded"><${OnePicture} view=${view} t=${t} picture=${picture} /></div>`}
    </div>`;
}

/** The cards turn, then the next question is asked. @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
function onwards(view, t) {
  const field = asked(view);
  const next = FIELDS[FIELDS.indexOf(field) + 1];
  if (!isShown(view.run, field)) return { label: t('cards-reveal'), command: 'reveal_cards', data: { field }, icon: 'eye' };
  return next ? { label: t('debrief-next', { name: t(`debrief-${next}`) }), command: 'next_question', data: { after: field } } : undefined;
}

/** @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  const field = asked(view);
  const shown = isShown(view.run, field);
  const next = FIELDS[FIELDS.indexOf(field) + 1];
  return html`
    <div class="debrief-desk column">
      <p class="second">${t('debrief-at', { at: FIELDS.indexOf(field) + 1, of: FIELDS.length })}</p>
      ${!shown && html`<h2>${t(`debrief-${field}`)}</h2><${Answered} view=${view} t=${t} />`}
      ${!next && shown && html`<p>${t('debrief-last')}</p>`}
      ${shown && html`<${Answers} key=${field} view=${view} t=${t} field=${field} />`}
    </div>`;
}

export default {
  sentence,
  View: ForPlayers,
  Screen: ForScreen,
  Desk: ForDesk,
  onwards,
  waiting: (/** @type {View} */ view) => notAnswered(view, asked(view)),
};
