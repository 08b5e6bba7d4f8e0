/** The projector: the statement in large, the line, who speaks, the arguments of each side. */
import { html } from '../../ui/html.js';
import { Answered } from '../../ui/writing.js';
import { Arguments } from './arguments.js';
import { Figure, Items } from './figure.js';
import { DebateLine, Legend } from './line.js';
import { Placed } from './place.js';
import { isList, numberOf, statementOf } from './state.js';
import { Speaker } from './talk.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */

const ITEMS = 36; // answers of a list round that can be read there
const LATEST = 2; // arguments of a side that can be read from the back

/** @param {{view: View, t: Words}} props what one does now, and what the dots mean */
const Rule = ({ view, t }) => html`
  <div class="debate-rule">
    <p><span class="second">${t(isList(view) ? 'moving-debate-nth-list' : 'moving-debate-nth', { nth: statementOf(view).n, of: numberOf(view) })}</span> ${t(isList(view) ? 'moving-debate-rule-list' : `moving-debate-rule-${view.run.phase}`)}</p>
    ${view.run.phase === 'talk' && !isList(view) && html`<${Legend} view=${view} t=${t} />`}
  </div>`;

/** The last ones of each side, with who speaks between them. @param {{view: View, t: Words}} props */
const Under = ({ view, t }) => html`
  <div class="debate-under"><${Arguments} view=${view} t=${t} most=${LATEST} /><${Speaker} view=${view} t=${t} /></div>`;

/** @param {{view: View, t: Words}} props */
function Listed({ view, t }) {
  return view.run.phase === 'place' ? html`<${Answered} view=${view} t=${t} later=${t('moving-debate-items-later')} />` : html`<${Items} view=${view} t=${t} field=${view.run.at} most=${ITEMS} />`;
}

/** @param {{view: View, t: Words}} props */
function Lined({ view, t }) {
  const { phase, few, at } = view.run;
  if (phase === 'end' || phase === 'over') return html`<${Figure} view=${view} t=${t} field=${at} high=${24} largest=${34} /><${Arguments} view=${view} t=${t} most=${LATEST} />`;
  const places = view.run.open || !few;
  return html`
    ${places && html`<${DebateLine} view=${view} t=${t} sites all high=${phase === 'place' ? 20 : 18.6} largest=${44} />`}
    ${phase === 'place' ? html`<${Placed} view=${view} t=${t} />` : html`${few && html`<p class="debate-few">${t('moving-debate-few')}</p>`}<${Under} view=${view} t=${t} />`}`;
}

/** @param {{view: View, t: Words}} props */
export function ForScreen({ view, t }) {
  const statement = statementOf(view);
  const other = Boolean(view.now?.closed || t.pick(view.step?.instruction)); // the sentence above is another one
  return html`
    <div class="debate">
      ${other && html`<p class="debate-statement">${t('moving-debate-quoted', { text: t.pick(statement.text) })}</p>`}
      ${isList(view) ? html`<${Listed} view=${view} t=${t} />` : html`<${Lined} view=${view} t=${t} />`}
      <${Rule} view=${view} t=${t} />
    </div>`;
}
