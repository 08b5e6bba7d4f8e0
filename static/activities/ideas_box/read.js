/** The words that were read, the last one first, and which of them people would like to talk about. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { classes, html } from '../../ui/html.js';
import { iMarked, readWords, talkedAbout } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */

const PART = 30;

/** The word everybody looks at. @param {{view: View, t: Words}} props */
export function Laid({ view, t }) {
  const word = talkedAbout(view.run);
  const name = word?.by && view.room.seats?.[word.by]?.name;
  return word && html`<section class="ideas-box-laid" aria-label=${t('ideas-box-talk')}><p class="heading">${word.text}</p>${name && html`<p class="second">${name}</p>`}</section>`;
}

/** @param {{view: View, t: Words, word: import('./state.js').Word, children?: any}} props */
function Word({ view, t, word, children }) {
  const name = word.by && view.room.seats?.[word.by]?.name;
  const marks = view.run.marks?.[word.id];
  return html`
    <li class=${classes('card ideas-box-word', view.run.talk === word.id && 'laid')}>
      <span class="grow"><span class="card-text">${word.text}</span>
        ${name && html`<span class="card-by second small">${name}</span>`}
        ${marks && html`<span class="card-by second small">${t('ideas-box-marked', { count: marks })}</span>`}</span>
      ${children}
    </li>`;
}

/** @param {{view: View, t: Words, send?: Send, desk?: boolean, most?: number}} props without `send` only to be read; `most`: on a wall */
export function ReadWords({ view, t, send, desk = false, most }) {
  const [shown, show] = useState(most ?? PART);
  const { run } = view;
  const words = readWords(run);
  const rest = words.length - shown;
  if (!words.length) return html`<p class="second">${t(Object.keys(run.too_few ?? {}).length ? 'ideas-box-too-few' : 'ideas-box-nothing-read')}</p>`;
  return html`
    <ul class="cards-list">
      ${words.slice(0, shown).map((word) => html`
        <${Word} key=${word.id} view=${view} t=${t} word=${word}>
          ${send && !desk && run.marking && html`
            <${Button} little pressed=${iMarked(view, word.id)} label=${t('ideas-box-mark-named', { text: word.text.slice(0, 60) })} onPress=${() => send('mark_word', { card: word.id })}>${t('ideas-box-mark')}<//>`}
          ${send && desk && html`
            <${Button} little icon="presentation" label=${run.talk === word.id ? undefined : t('ideas-box-lay-out-named', { text: word.text.slice(0, 60) })} onPress=${() => send('talk_about', { card: word.id })}>${t(run.talk === word.id ? 'ideas-box-put-back' : 'ideas-box-lay-out')}<//>`}
        <//>`)}
      ${rest > 0 && most !== undefined && html`<li class="card-rest">${t('cards-rest', { count: rest })}</li>`}
    </ul>
    ${rest > 0 && most === undefined && html`<p><${Button} little onPress=${() => show(shown + PART)}>${t('cards-more', { count: Math.min(PART, rest) })}<//></p>`}`;
}
