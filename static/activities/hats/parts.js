/** What is seen of the hats: the one that is worn, the row of them all, and what each gave. */
import { shownCards } from '../../ui/cards.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { CardList, ScreenCards } from '../../ui/shown_cards.js';
import { Hat } from './drawn.js';
import { SUMMARY, fieldAt, fieldsOf, hatOf, isSummary, roundOf } from './rounds.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

const MOST_ON_SCREEN = 7; // the summary, and two rows of three

/** @param {string} field */
const meaning = (field) => `hats-means-${field === SUMMARY ? 'summary' : hatOf(field)}`;

/** The hat that is worn, its word, what it means, and its question. @param {{view: View, t: Words, field: string, plain?: boolean}} props `plain`: no question */
export function Worn({ view, t, field, plain }) {
  const hat = hatOf(field);
  const asked = view.run.questions?.[field];
  return html`
    <section class=${`hat-worn hat-${hat}`} aria-label=${t('hats-named', { hat })}>
      <${Hat} hat=${hat} />
      <div>
        <p class="hat-name"><b>${t('hats-named', { hat })}</b> <span>${t(meaning(field))}</span></p>
        ${asked && !plain && html`<p class="hat-asks" lang=${t.languageOf(asked)}>${t.pick(asked)}</p>`}
      </div>
    </section>`;
}

/** Everybody wears the blue one for a moment. @param {{view: View, t: Words}} props */
export const TimeOut = ({ view, t }) => html`
  <section class="hat-worn hat-blue">
    <${Hat} hat="blue" />
    <div><p class="hat-name"><b>${t('hats-named', { hat: 'blue' })}</b> <span>${t('hats-means-blue')}</span></p>
      <p class="hat-asks">${t(view.run.rotates ? 'hats-time-out-more-own' : 'hats-time-out-more', { hat: t(`hats-${hatOf(fieldAt(view.run.order, view.run.at))}`) })}</p></div>
  </section>`;

/** All the hats in their order; the one that is worn stands out. @param {{view: View, t: Words}} props */
export function Row({ view, t }) {
  const { order = [] } = view.run;
  const here = view.run.over ? -1 : isSummary(view.run) ? order.length : roundOf(view.run, view.seat);
  const done = (/** @type {number} */ nth) => view.run.over || (!view.run.rotates && nth < view.run.at);
  return html`
    <ol class="hat-row" aria-label=${t('hats-all')}>
      ${[...order, 'blue'].map((hat, nth) => html`
        <li key=${nth} class=${classes(nth === here && 'now', done(nth) && 'done')} aria-current=${nth === here ? 'true' : undefined}>
          <${Hat} hat=${hat} /><span>${done(nth) && html`<${Icon} name="check" />`}${t(`hats-${hat}`)}</span>
        </li>`)}
    </ol>`;
}

/** Where we are, in words, with the hat that comes next. @param {{view: View, t: Words}} props */
export function Where({ view, t }) {
  const { order = [], at = 0 } = view.run;
  if (isSummary(view.run)) return html`<p class="second">${t('hats-turn-last')}</p>`;
  const next = view.run.rotates && view.seat ? roundOf({ ...view.run, at: at + 1 }, view.seat) : at + 1;
  const hat = at + 1 >= order.length ? 'blue' : order[next];
  return html`
    <p class="second hat-where"><span>${t('hats-turn', { nth: at + 1, number: order.length + 1 })}</span>
      <span class="hat-coming">${t('hats-next-hat')} <${Hat} hat=${hat} /> ${t(`hats-${hat}`)}</span></p>`;
}

/** @param {string} field @param {Words} t */
function headingOf(field, t) {
  if (field === SUMMARY) return t('hats-given-kept');
  const named = t('hats-named', { hat: hatOf(field) });
  return field.endsWith('_2') ? t('hats-given-again', { named }) : t('hats-given', { named, means: t(meaning(field)) });
}

/** What was written under one hat, once it is no longer worn. @param {{view: View, t: Words, field: string, most?: number, turned?: boolean, short?: boolean}} props `most`: on the projector */
export function Given({ view, t, field, most, turned, short }) {
  const cards = shownCards(view.run, field);
  const hat = hatOf(field);
  return html`
    <section class="hat-given column">
      <h2><${Hat} hat=${hat} /><span>${short && field !== SUMMARY ? t('hats-named', { hat }) : headingOf(field, t)}</span></h2>
      ${hat === 'red' && !short && cards.length > 0 && html`<p class="second">${t('hats-before-red')}</p>`}
      ${!cards.length ? html`<p class="second">${t('hats-none')}</p>`
        : most ? html`<${ScreenCards} view=${view} t=${t} cards=${cards} most=${most} turned=${turned} />`
          : html`<${CardList} view=${view} t=${t} cards=${cards} turned=${turned} part=${12} />`}
    </section>`;
}

/** @param {View} view @param {string[]} fields @returns {string[]} those under which something was written, the summary first */
function written({ run }, fields) {
  const found = fields.filter((field) => shownCards(run, field).length > 0);
  return found.includes(SUMMARY) ? [SUMMARY, ...found.filter((field) => field !== SUMMARY)] : found;
}

/** Hat by hat. @param {{view: View, t: Words}} props */
export function ByHat({ view, t }) {
  const order = written(view, fieldsOf(view.run));
  if (!order.length) return html`<p class="second">${t('cards-none')}</p>`;
  return html`<div class="hat-all">${order.map((field) => html`<${Given} key=${field} view=${view} t=${t} field=${field} />`)}</div>`;
}

/** What the summary kept, and a glimpse of each hat. @param {{view: View, t: Words}} props */
export function ByHatOnScreen({ view, t }) {
  const order = written(view, fieldsOf(view.run)).slice(0, MOST_ON_SCREEN);
  if (!order.length) return html`<p class="second">${t('cards-none')}</p>`;
  return html`<div class="hat-all">${order.map((field) => html`<div key=${field} class=${field === SUMMARY ? 'kept' : undefined}><${Given} view=${view} t=${t} field=${field} short most=${field === SUMMARY ? 3 : 1} /></div>`)}</div>`;
}
