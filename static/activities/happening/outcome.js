/** What comes to pass: the choice, what the author tells of it, and in figures what it did to the town. */
import { classes, html } from '../../ui/html.js';
import { nameOf } from '../who.js';
import { choicesOf, decidedBy, mine, objectionsTo } from './read.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

const MOST_COUNTED = 6;

/** @param {{view: View, t: Words}} props */
function Did({ view, t }) {
  const did = Object.entries(view.run.did ?? {});
  if (!view.run.did) return null;
  return html`
    <div class="happening-did">
      <h3>${t('happening-did')}</h3>
      <ul>${did.map(([what, count]) => html`<li key=${what}><b>${t.number(count)}</b> <span>${t(`happening-did-${what.replace('_', '-')}`, { count })}</span></li>`)}
        ${!did.length && html`<li>${t('happening-did-nothing')}</li>`}</ul>
    </div>`;
}

/** How many were for each; by consent, what was asked and what came of it. @param {{view: View, t: Words}} props */
function Counts({ view, t }) {
  const { chosen, counts = {}, asked = {}, answer } = view.run;
  const consent = answer === 'consent';
  const shown = choicesOf(view).filter(({ id }) => !consent || asked[id]).sort((a, b) => (consent ? asked[a.id].n - asked[b.id].n : a.n - b.n));
  const said = (/** @type {string} */ id) => (consent ? t('happening-objections', { count: asked[id].objections }) : t('happening-count', { count: counts[id] ?? 0 }));
  const reasons = (/** @type {string} */ id) => objectionsTo(view.run, id).map((card) => t('happening-reason-of', { name: nameOf(view, card.by), text: card.text }));
  return html`
    <ul class="happening-counts">
      ${shown.slice(0, MOST_COUNTED).map(({ id, text }) => html`
        <li key=${id} class=${classes('row', id === chosen && 'won')}>
          <span class="happening-count">${said(id)}</span>
          <span class="grow">${t.pick(text)}${id === mine(view) && id !== chosen && html` <span class="second">(${t('happening-mine')})</span>`}
            ${reasons(id).map((reason) => html`<span class="second happening-reason" key=${reason}>${reason}</span>`)}</span>
        </li>`)}
      ${shown.length > MOST_COUNTED && html`<li class="second">${t('cards-rest', { count: shown.length - MOST_COUNTED })}</li>`}
    </ul>`;
}

/** What was chosen, first; then how many were for each. @param {{view: View, t: Words}} props */
export function Outcome({ view, t }) {
  const { run } = view;
  const winner = choicesOf(view).find(({ id }) => id === run.chosen);
  return html`
    <section class="happening-won sheet padded">
      <p class="second">${t(`happening-${decidedBy(run)}`)}</p>
      <h2 lang=${t.languageOf(winner?.text)}>${t.pick(winner?.text)}</h2>
      ${run.then && html`<p class="happening-then" lang=${t.languageOf(run.then)}>${t.pick(run.then)}</p>`}
      <${Did} view=${view} t=${t} />
      ${mine(view) === run.chosen && run.answer !== 'consent' && html`<p class="happening-mine">${t('happening-mine')}</p>`}
    </section>
    <${Counts} view=${view} t=${t} />`;
}
