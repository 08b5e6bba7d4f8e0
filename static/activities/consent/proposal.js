/** The proposal: its text with what changed in it, how long it would hold, and its versions. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { classes, html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { current, dayIn, ofField, pieces, textOf } from './read.js';
import { nameOf } from '../who.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./read.js').Card} Card */

const LONG = 150; // characters above which the text is set smaller
const VERY_LONG = 420;

/** @param {{run: any, card: Card, t: Words, gone?: boolean}} props `gone`: also what is no longer there */
function Wording({ run, card, t, gone }) {
  const before = card.since && run.cards[card.since];
  if (!before) return html`<span lang=${t.languageOf(run.proposal)}>${textOf(run, card, t)}</span>`;
  return pieces(before.text, card.text, card.changes).map(({ kind, text }, i) => {
    if (kind === 'new') return html`<ins key=${i}>${text.trimEnd()}</ins>${text.endsWith(' ') ? ' ' : ''}`;
    if (kind === 'gone') return gone ? html`<del key=${i}>${text.trimEnd()}</del>${' '}` : null;
    return html`<span key=${i}>${text}</span>`;
  });
}

/** @param {{view: View, t: Words}} props whose it is, and who changed it */
function Byline({ view, t }) {
  const { run } = view;
  const card = current(run);
  const first = ofField(run, 'version')[0];
  const carrier = nameOf(view, run.proposer);
  const changer = card && card.n > 1 && card.by !== run.proposer ? nameOf(view, card.by) : '';
  const author = carrier || nameOf(view, first?.by);
  const said = author ? t(changer ? 'consent-by-changed' : 'consent-by', { name: author, changer }) : t('consent-by-nobody');
  if (!card && !author) return null;
  return html`<p class="consent-byline second">${said}</p>`;
}

/** @param {{run: any, t: Words}} props how long it holds */
export function TermLine({ run, t }) {
  const day = dayIn(run.review, t.language.value);
  return html`<p class="consent-term"><${Icon} name="calendar-clock" /><span>${t(`consent-term-${run.term.replace('_', '-')}`, { day })}</span></p>`;
}

/** @param {{view: View, t: Words, onTake?: (text: string) => void}} props every wording, with what changed */
function Versions({ view, t, onTake }) {
  const { run } = view;
  return html`
    <ol class="consent-versions" reversed aria-label=${t('consent-versions', { count: ofField(run, 'version').length })}>
      ${ofField(run, 'version').reverse().map((card) => html`
        <li key=${card.id}>
          <p class="second small">${t('consent-version', { number: card.n })}${card.by && ` · ${nameOf(view, card.by)}`}</p>
          <p class="consent-wording"><${Wording} run=${run} card=${card} t=${t} gone /></p>
          ${onTake && card.id !== run.version && html`<${Button} kind="quiet" little onPress=${() => onTake(card.text)}>${t('consent-take-up', { number: card.n })}<//>`}
        </li>`)}
    </ol>`;
}

/** @param {{view: View, t: Words, screen?: boolean, onTake?: (text: string) => void}} props */
export function Proposal({ view, t, screen, onTake }) {
  const { run } = view;
  const [open, setOpen] = useState(false);
  const card = current(run);
  const length = [...textOf(run, card, t)].length;
  const many = (card?.n ?? 0) > 1;
  return html`
    <section class="consent-text sheet" aria-label=${t('consent-proposal')}>
      ${run.question && html`<p class="consent-question" lang=${t.languageOf(run.question)}>${t.pick(run.question)}</p>`}
      <div class="consent-head"><${Byline} view=${view} t=${t} />
        ${many && (screen ? html`<span class="tag">${t('consent-version', { number: card?.n })}</span>`
          : html`<${Button} little icon="file-text" pressed=${open} onPress=${() => setOpen(!open)}>${t('consent-versions', { count: card?.n })}<//>`)}</div>
      ${card
        ? html`<p class=${classes('consent-words', length > VERY_LONG ? 'smallest' : length > LONG && 'smaller')}><${Wording} run=${run} card=${card} t=${t} /></p>`
        : html`<p class="consent-words consent-none-yet">${t('consent-no-text')}</p>`}
      ${card && html`<${TermLine} run=${run} t=${t} />`}
      ${open && html`<${Versions} view=${view} t=${t} onTake=${onTake} />`}
    </section>`;
}
