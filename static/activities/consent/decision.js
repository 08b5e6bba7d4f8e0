/** Adopted, with how long it holds and when it is looked at again; or not, said plainly with what still stands. */
import { Button } from '../../ui/button.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Objection } from './answers.js';
import { dayIn, isAgreed, isMine, lastRound, objections, standing } from './read.js';
import { TermForm } from './rewrite.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./talk.js').Props} Props */

/** @param {{view: View, t: Words, most?: number}} props */
export function Outcome({ view, t, most }) {
  const { outcome, review, term } = view.run;
  const left = standing(view.run);
  const answers = Object.keys(lastRound(view.run)?.[1].answers ?? {}).length;
  const taken = Object.values(view.run.cards).filter((card) => card.field === 'objection' && card.lifted).length;
  const language = t.language.value;
  const how = outcome.adopted ? 'adopted' : outcome.withdrawn ? 'withdrawn' : 'not-adopted';
  return html`
    <section class=${classes('consent-outcome', outcome.adopted && 'adopted')}>
      <p class="consent-outcome-sign"><${Icon} name=${outcome.adopted ? 'check' : 'pause'} /></p>
      <h2>${t(`consent-${how}`)}</h2>
      <p>${t(`consent-${how}-more`, { count: outcome.adopted ? answers : left.length, day: dayIn(outcome.day, language) })}</p>
      ${outcome.adopted && html`<p><b>${t(`consent-term-${term.replace('_', '-')}`, { day: dayIn(review, language) })}</b></p>`}
      ${outcome.adopted && taken > 0 && html`<p>${t('consent-taken-in', { count: taken })}</p>`}
    </section>
    ${!outcome.adopted && left.slice(0, most).map((card) => html`<${Objection} key=${card.id} view=${view} t=${t} card=${card} />`)}`;
}

/** @param {Props} props */
export function Adopt(props) {
  const { view, t, send } = props;
  if (view.run.outcome) return html`<${Outcome} view=${view} t=${t} />`;
  const agreed = isAgreed(view.run);
  return html`
    <p class="consent-nobody heading">${agreed && html`<${Icon} name="check" />`}${t(agreed ? (objections(view.run).length ? 'consent-all-lifted' : 'consent-nobody-objects') : 'consent-not-agreed')}</p>
    ${agreed && isMine(view) && html`
      <${TermForm} ...${props} />
      <p><${Button} kind="main" onPress=${() => send('adopt')}>${t('consent-adopt')}<//></p>`}
    ${agreed && !isMine(view) && html`<p>${t('consent-adopt-wait')}</p>`}`;
}
