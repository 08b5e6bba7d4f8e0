/** A round: the floor goes round once; one speaks, writes or passes; who passed is asked again at the end. */
import { useState } from 'preact/hooks';
import { seatsIn, shownCards } from '../ui/cards.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Face } from '../ui/people.js';
import { CardList, ScreenCards } from '../ui/shown_cards.js';
import { floorOf, placeIn, stateIn } from './round_order.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const LIMIT = 2000;
const AROUND = 12; // faces that are shown at once, the one who speaks among them
const ON_SCREEN = 6;

/** @param {View} view @param {string | undefined} seat */
const nameOf = ({ room }, seat) => room.seats?.[seat ?? '']?.name ?? '';

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const place = placeIn(view.run, view.seat);
  const name = nameOf(view, floorOf(view.run));
  if (place === 'mine' || place === 'late') return t(view.run.turn?.passed?.[view.seat ?? ''] ? 'round-again' : 'round-speak');
  if (place === 'over') return t('round-over');
  return t(place === 'next' ? 'round-next' : 'round-listen', { name });
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, late: boolean}} props */
function Speak({ view, t, send, draft: drafts, late }) {
  const draft = drafts('words');
  const [refused, setRefused] = useState('');
  const again = view.run.turn?.passed?.[view.seat ?? ''];

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('round-empty'));
    const ack = await send('speak', { text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="column" onSubmit=${write}>
      <p class="second">${t('round-shown')}</p>
      <${Field} label=${t('round-words')} lines=${3} limit=${LIMIT} value=${draft.value} refused=${refused} hint=${t('cards-bell')}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
      <div class="cards-send">
        <${Button} kind="main" submit>${t('round-go')}<//>
        <${Button} icon="megaphone" onPress=${() => send('speak')}>${t('round-aloud')}<//>
        ${!late && html`<${Button} kind="quiet" onPress=${() => send('pass_turn')}>${t(again ? 'round-silent' : 'round-pass')}<//>`}
      </div>
    </form>`;
}

/** @param {{view: View, t: Words}} props who spoke, who speaks, who comes */
function Order({ view, t }) {
  const { order = [], at = 0 } = view.run.turn ?? {};
  const from = Math.max(0, Math.min(at - 3, order.length - AROUND));
  const shown = order.slice(from, from + AROUND);
  const rest = order.length - from - shown.length;
  const roleOf = (/** @type {string} */ seat) => Object.keys(view.room.characters ?? {}).find((role) => view.room.characters[role].seat === seat && !view.room.characters[role].laid);
  return html`
    <ol class="round-order" start=${from + 1} aria-label=${t('round-order')}>
      ${shown.map((/** @type {string} */ seat, /** @type {number} */ i) => {
        const state = stateIn(view.run, seat, from + i);
        return html`
          <li key=${seat} class=${`round-${state}`} aria-current=${state === 'now' ? 'true' : undefined}>
            <${Face} role=${roleOf(seat)} name=${nameOf(view, seat)} size=${state === 'now' ? 60 : 44} quiet />
            <span><b class=${state === 'now' ? 'floor-now' : undefined}>${seat === view.seat ? t('round-you', { name: nameOf(view, seat) }) : nameOf(view, seat)}</b><span class="second small">${state === 'done' && html`<${Icon} name="check" />`}${t(`round-state-${state}`)}</span></span>
          </li>`;
      })}
      ${rest > 0 && html`<li class="second">${t('cards-rest', { count: rest })}</li>`}
    </ol>`;
}

/** @param {{view: View, t: Words}} props */
function Words({ view, t }) {
  const cards = shownCards(view.run, 'words');
  if (!cards.length) return html`<p class="second">${t(floorOf(view.run) && !view.now?.closed ? 'round-none-yet' : 'cards-none')}</p>`;
  return html`<${CardList} view=${view} t=${t} cards=${[...cards].reverse()} />`;
}

/** @param {{view: View, t: Words}} props */
const Prompt = ({ view, t }) => (view.run.prompt ? html`<p class="round-prompt heading" lang=${t.languageOf(view.run.prompt)}>${t.pick(view.run.prompt)}</p>` : null);

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const { view, t } = props;
  const place = view.now?.closed ? 'over' : placeIn(view.run, view.seat);
  const speaking = place === 'mine' || place === 'late';
  return html`
    <div class="round">
      <div class="column round-main">
        <${Prompt} view=${view} t=${t} />
        ${speaking && html`<${Speak} ...${props} late=${place === 'late'} />`}
        <section class="column" aria-label=${t('round-said')}><h2>${t('round-said')}</h2><${Words} view=${view} t=${t} /></section>
      </div>
      <${Order} view=${view} t=${t} />
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const floor = floorOf(view.run);
  const cards = [...shownCards(view.run, 'words')].reverse();
  return html`
    <div class=${cards.length ? 'round-screen' : 'round-screen waits'}>
      <${Prompt} view=${view} t=${t} />
      ${!floor && html`<p class="round-last">${t('round-over')}</p>`}
      ${cards.length > 0 && html`<${ScreenCards} view=${view} t=${t} cards=${cards} most=${ON_SCREEN} />`}
    </div>`;
}

/** @param {{view: View, t: Words}} props the floor itself stands above, with the button that moves it on */
const ForDesk = ({ view, t }) => html`
  <div class="column">
    ${!floorOf(view.run) && html`<p><b>${t('round-yours')}</b></p>`}
    <${Words} view=${view} t=${t} />
  </div>`;

/** @param {View} view @returns {string[]} who has not had the floor yet */
function waiting({ room, run }) {
  const { order = [], at = 0 } = run.turn ?? {};
  const coming = order.slice(at);
  return seatsIn(room).filter((seat) => coming.includes(seat));
}

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, waiting };
