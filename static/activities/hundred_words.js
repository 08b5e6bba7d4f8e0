/** Hundred words: two numbers, then the words turn; what they bring to mind, then what that says to the question. */
import { questionOf } from '../core/view.js';
import { isShown, myCards, notAnswered } from '../ui/cards.js';
import { html } from '../ui/html.js';
import { useTurned } from '../ui/shown_cards.js';
import { Answered, Secret, Writing } from '../ui/writing.js';
import { NumberPad } from './hundred_words_pad.js';
import { Pair, ShownPairs } from './hundred_words_pairs.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const LIMIT = 2000;
const ON_SCREEN = 4;

/** @param {View} view @returns {import('./hundred_words_pairs.js').WordPair | undefined} */
function myPair({ own, runId }) {
  const mine = own.runs?.[runId];
  return mine?.words ? mine : undefined;
}

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  if (isShown(view.run)) return t('hundred-words-read');
  if (!myPair(view)) return t('hundred-words-pick');
  if (!myCards(view, 'association').length) return t('hundred-words-associate');
  return t(myCards(view, 'so').length ? 'hundred-words-wait' : 'hundred-words-conclude');
}

/** @param {{view: View, t: Words}} props */
function Question({ view, t }) {
  const question = questionOf(view);
  if (!question) return null;
  return html`<p class="hundred-words-question"><span class="second">${t('hundred-words-question')}</span> <b class="heading" lang=${t.languageOf(question)}>${t.pick(question)}</b></p>`;
}

/** First the picture, freely; only then what it says: there is one thing to write at a time. @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, pair: import('./hundred_words_pairs.js').WordPair}} props */
function Write({ view, t, send, draft, pair }) {
  const told = myCards(view, 'association').length > 0;
  const shared = { view, t, send, draft, limit: LIMIT, most: 1 };
  return html`
    <div class="hundred-words">
      <${Pair} t=${t} pair=${pair} focus />
      <div class="column">
        <${Secret} view=${view} t=${t} />
        <section class="column" aria-label=${t('hundred-words-association')}>
          <${Writing} ...${shared} field="association" label=${t('hundred-words-association')} go=${t('hundred-words-go')} lines=${4} />
        </section>
        ${told && html`
          <section class="column" aria-label=${t('hundred-words-so')}>
            <${Question} view=${view} t=${t} />
            <${Writing} ...${shared} field="so" label=${t('hundred-words-so')} go=${t('hundred-words-go')} />
          </section>`}
        <${Answered} view=${view} t=${t} />
      </div>
    </div>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const { view, t, send } = props;
  const shown = isShown(view.run);
  const turned = useTurned(shown);
  const pair = myPair(view);
  if (shown) return html`<${Question} view=${view} t=${t} /><${ShownPairs} view=${view} t=${t} turned=${turned} />`;
  if (pair) return html`<${Write} ...${props} pair=${pair} />`;
  return html`<${Question} view=${view} t=${t} /><${NumberPad} t=${t} send=${send} />`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const shown = isShown(view.run);
  const turned = useTurned(shown);
  if (shown) return html`<${Question} view=${view} t=${t} /><${ShownPairs} view=${view} t=${t} turned=${turned} most=${ON_SCREEN} />`;
  return html`
    <div class="hundred-words-waits">
      <${Question} view=${view} t=${t} />
      <ol class="hundred-words-how">
        ${['pick', 'associate', 'conclude'].map((one) => html`<li key=${one}>${t(`hundred-words-${one}`)}</li>`)}
      </ol>
      <${Answered} view=${view} t=${t} />
    </div>`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
const onwards = (view, t) => (isShown(view.run) ? undefined : { label: t('cards-reveal'), command: 'reveal_cards', icon: 'eye' });

/** @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  if (isShown(view.run)) return html`<${ShownPairs} view=${view} t=${t} />`;
  return html`
    <${Answered} view=${view} t=${t} />`;
}

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards,
  waiting: (/** @type {View} */ view) => notAnswered(view),
};
