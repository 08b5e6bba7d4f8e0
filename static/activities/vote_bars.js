/** What a vote came to: a bar of bricks for each choice, and its figure. */
import { html } from '../ui/html.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {{id: string, text?: any, n: number}} Choice */

const LONGEST = 20; // bricks in a bar; in a hall each one stands for several dots

/** @param {import('../core/patch.js').Doc} run @returns {Choice[]} */
export const choicesOf = (run) => Object.entries(run.choices ?? {}).map(([id, one]) => ({ id, ...one })).sort((a, b) => a.n - b.n);

/** @param {Choice} choice @param {Words} t */
export const nameOf = (choice, t) => (choice.text ? t.pick(choice.text) : t(`vote-level-${choice.n}`));

/** @param {{[choice: string]: number}} counts @returns {number} how many dots one brick stands for */
export const perBrick = (counts) => Math.max(1, Math.ceil(Math.max(0, ...Object.values(counts)) / LONGEST));

/** @param {{view: View, t: Words, mine?: {[choice: string]: number}}} props */
export function Bars({ view, t, mine = {} }) {
  const { counts = {}, voters = 0, scale } = view.run;
  const per = perBrick(counts);
  const choices = choicesOf(view.run);
  const shown = scale ? choices : choices.sort((a, b) => counts[b.id] - counts[a.id] || a.n - b.n);
  return html`
    <p class="second">${t('vote-voters', { count: voters })}${per > 1 && html` ${t('vote-brick', { count: per })}`}</p>
    <ul class=${shown.length > 6 ? 'vote-bars many' : 'vote-bars'}>
      ${shown.map((choice) => html`
        <li key=${choice.id}>
          <span class="vote-name" lang=${choice.text && t.languageOf(choice.text)}>${nameOf(choice, t)}${mine[choice.id] > 0 && html` <span class="second small">(${t('vote-mine', { count: mine[choice.id] })})</span>`}</span>
          <span class="vote-bar"><b class="figures">${counts[choice.id] ?? 0}</b><span class="vote-bricks" aria-hidden="true">${Array.from({ length: Math.ceil((counts[choice.id] ?? 0) / per) }, (_, i) => html`<i key=${i}></i>`)}</span></span>
        </li>`)}
    </ul>`;
}
