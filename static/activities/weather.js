/** The weather: each one picks a sky and may add a word, alone; then the group's sky, beside an earlier one if there is. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { isShown, myCards, notAnswered, peopleHere, shownCards } from '../ui/cards.js';
import { Field } from '../ui/field.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { CardList, ScreenCards, useTurned } from '../ui/shown_cards.js';
import { Answered } from '../ui/writing.js';
import { Sky, SKIES } from './weather_sky.js';

/** @typedef {import('../core/patch.js').Doc} Doc */
/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const WORD = 'weather';
const SKY = 'sky';
const LAST = 'weather_last';
const LIMIT = 80;
const MOST_DRAWN = 8;
const ON_SCREEN = 6;

/** @param {View} view @param {string} [run] @returns {string | undefined} the sky I told, in this run or another */
const mine = ({ own, runId }, run = runId) => own.runs?.[run]?.sky;

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { run } = view;
  if (isShown(run)) return t(run.too_few ? 'weather-too-few' : 'weather-read');
  if (mine(view)) return t('weather-wait');
  return run.prompt ? t.pick(run.prompt) : t('weather-pick');
}

/** @param {{t: Words, picked: string, onPick: (sky: string) => void, legend?: string}} props */
function Skies({ t, picked, onPick, legend = t('weather-legend') }) {
  return html`
    <fieldset class="skies">
      <legend class="field-label">${legend}</legend>
      <div class="skies-row">
        ${SKIES.map((sky) => html`
          <label class="choice sky-choice" key=${sky}>
            <input type="radio" name="sky" value=${sky} checked=${sky === picked} onChange=${() => onPick(sky)} />
            <span class="choice-sign"></span><${Sky} sky=${sky} /><span class="grow">${t(`weather-${sky}`)}</span>
          </label>`)}
      </div>
    </fieldset>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function Tell({ view, t, send, draft }) {
  const [sky, word] = [draft(SKY), draft(WORD)];
  const told = mine(view);
  const toldWord = myCards(view, WORD)[0]?.text ?? '';
  const picked = sky.value || told || '';

  /** @param {string} to */
  function pick(to) {
    if (told && !sky.value && !word.value) word.set(toldWord); // who changes the sky keeps the word
    sky.set(to);
  }

  /** @param {Event} event */
  async function tell(event) {
    event.preventDefault();
    if (!picked) return;
    const ack = await send('tell_weather', { sky: picked, text: word.value });
    if (!ack.ok) return;
    sky.clear();
    word.clear();
  }

  return html`
    <form class="weather-tell sheet padded" onSubmit=${tell}>
      <${Skies} t=${t} picked=${picked} onPick=${pick} />
      ${(!told || sky.value) && html`
        <${Field} label=${t('weather-word')} limit=${LIMIT} value=${word.value} onInput=${word.set} also=${{ maxlength: LIMIT, autocomplete: 'off' }} />
        <div class="cards-send"><${Button} kind="main" submit why=${picked ? undefined : t('weather-pick-first')}>${t(told ? 'weather-change' : 'weather-go')}<//></div>`}
      ${told && !sky.value && html`<p class="weather-told"><${Icon} name="check" /><span>${t('weather-told', { said: [t(`weather-${told}`), toldWord].filter(Boolean).join('. ') })}</span></p>`}
    </form>`;
}

/** One sky: drawn as often as it was told, up to a row; more are told by the figure alone. @param {{t: Words, sky: string, count: number, most: number}} props */
function Row({ t, sky, count, most }) {
  const drawn = most > MOST_DRAWN ? Math.ceil((count * MOST_DRAWN) / most) : count;
  return html`
    <li class=${classes('sky-line', !count && 'none')}>
      <b class="sky-name">${t(`weather-${sky}`)}</b>
      <span class="sky-drawn" aria-hidden="true">${Array.from({ length: drawn }, () => html`<${Sky} sky=${sky} />`)}</span>
      <span class="sky-count">${t('weather-count', { count })}</span>
    </li>`;
}

/** @param {{view: View, t: Words, run: Doc, title: string, told?: string}} props */
function Picture({ t, run, title, told }) {
  const most = Math.max(...SKIES.map((sky) => run.counts[sky] ?? 0));
  return html`
    <section class="weather-picture sheet padded">
      <h2>${title}</h2>
      <ul>${SKIES.map((sky) => html`<${Row} key=${sky} t=${t} sky=${sky} count=${run.counts[sky] ?? 0} most=${most} />`)}</ul>
      ${told && html`<p class="second"><${Icon} name="lock" /> ${t('weather-yours', { sky: t(`weather-${told}`) })}</p>`}
    </section>`;
}

/** The sky that was shown first, and this one beside it. @param {{view: View, t: Words}} props */
function Pictures({ view, t }) {
  const { run, room } = view;
  const first = run.earlier ? room.runs?.[run.earlier] : undefined;
  const when = first ? t.pick(room.steps?.[first.step]?.title) : '';
  return html`
    <div class=${classes('weather-pictures', first?.counts && run.counts && 'two')}>
      ${first?.counts && html`<${Picture} view=${view} t=${t} run=${first} title=${when} told=${mine(view, run.earlier)} />`}
      ${run.counts && html`<${Picture} view=${view} t=${t} run=${run} title=${first ? t.pick(view.step?.title) : t('weather-ours')} told=${mine(view)} />`}
    </div>
    ${run.too_few && html`<p class="second">${t('weather-too-few-more')}</p>`}
    <${Last} view=${view} t=${t} />`;
}

/** The facilitator's, after everybody's. @param {{view: View, t: Words}} props */
function Last({ view, t }) {
  const sky = view.run.last?.sky;
  if (!sky) return null;
  const word = shownCards(view.run, LAST)[0]?.text;
  return html`
    <section class="weather-last sheet padded"><${Sky} sky=${sky} />
      <p><span class="second">${t('weather-last-shown')}</span><b>${t(`weather-${sky}`)}</b>${word && html`<span class="card-text">${word}</span>`}</p></section>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function TellLast({ view, t, send }) {
  const said = view.run.last?.sky ?? '';
  const [sky, setSky] = useState(said);
  const [word, setWord] = useState(shownCards(view.run, LAST)[0]?.text ?? '');

  /** @param {Event} event */
  function tell(event) {
    event.preventDefault();
    if (sky) void send('tell_last', { sky, text: word });
  }

  return html`
    <form class="weather-tell" onSubmit=${tell}>
      <p class="second">${t('weather-last-more')}</p>
      <${Skies} t=${t} picked=${sky} onPick=${setSky} legend=${t('weather-last-legend')} />
      <${Field} label=${t('weather-word')} limit=${LIMIT} value=${word} onInput=${setWord} also=${{ maxlength: LIMIT, autocomplete: 'off' }} />
      <p><${Button} submit why=${sky ? undefined : t('weather-pick-first')}>${t(said ? 'weather-last-change' : 'weather-last-go')}<//></p>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers({ view, t, send, draft }) {
  const shown = isShown(view.run);
  const turned = useTurned(shown);
  const words = shownCards(view.run, WORD);
  if (shown) {
    return html`
      <div class="weather"><${Pictures} view=${view} t=${t} />${words.length > 0 && html`<${CardList} view=${view} t=${t} cards=${words} turned=${turned} />`}</div>`;
  }
  return html`
    <div class="weather">
      <p class="cards-secret second"><${Icon} name="lock" /><span>${t('weather-secret', { people: peopleHere(view) })}</span></p>
      <${Tell} view=${view} t=${t} send=${send} draft=${draft} />
      <${Answered} view=${view} t=${t} later=${t('weather-later')} />
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const shown = isShown(view.run);
  const turned = useTurned(shown);
  const words = shownCards(view.run, WORD);
  return html`
    <div class="weather">
      ${shown ? html`<${Pictures} view=${view} t=${t} />` : html`
        <ul class="weather-asked">${SKIES.map((sky) => html`<li key=${sky}><${Sky} sky=${sky} /><b>${t(`weather-${sky}`)}</b></li>`)}</ul>
        <${Answered} view=${view} t=${t} later=${t('weather-later')} />`}
      ${words.length > 0 && html`<${ScreenCards} view=${view} t=${t} cards=${words} most=${view.run.last ? ON_SCREEN / 2 : ON_SCREEN} turned=${turned} />`}
    </div>`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
const onwards = (view, t) => (isShown(view.run) ? undefined : { label: t('weather-reveal'), command: 'reveal_cards', icon: 'eye' });

/** @param {{view: View, t: Words, send: Send}} props */
function ForDesk({ view, t, send }) {
  const words = shownCards(view.run, WORD);
  if (isShown(view.run)) {
    return html`
      <div class="weather">
        ${!view.run.last && html`<${TellLast} view=${view} t=${t} send=${send} />`}
        <${Pictures} view=${view} t=${t} />${words.length > 0 && html`<${CardList} view=${view} t=${t} cards=${words} />`}
        ${view.run.last && html`<${TellLast} view=${view} t=${t} send=${send} />`}
      </div>`;
  }
  return html`
    <p class="second">${t('weather-last')}</p>
    <${Answered} view=${view} t=${t} later=${t('weather-later')} />`;
}

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, onwards,
  waiting: (/** @type {View} */ view) => notAnswered(view),
};
