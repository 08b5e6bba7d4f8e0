/** Objections stand one by one; the text takes them in; each objector says whether theirs is lifted. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { Objection } from './answers.js';
import { isMine, lastRound, objections, standing } from './read.js';
import { Rewrite } from './rewrite.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./talk.js').Props} Props */

/** @param {import('../../core/patch.js').Doc} run whether the text is another than the one they objected to */
const hasChanged = (run) => lastRound(run)?.[1].version !== run.version;

/** @param {View} view whether it is my word that is waited for */
export const isAsked = ({ run, seat }) => Boolean(seat) && run.cards?.[run.looked]?.by === seat && hasChanged(run) && !run.cards[run.looked].stands;

/** @param {{view: View, t: Words}} props the one that is looked at, and how many there are */
export function Looked({ view, t }) {
  const all = objections(view.run);
  const at = all.findIndex((card) => card.id === view.run.looked);
  if (at < 0) return html`<p class="consent-nobody heading">${t(standing(view.run).length ? 'consent-look-at-one' : 'consent-all-lifted')}</p>`;
  return html`
    <p class="second">${t('consent-objection-at', { at: at + 1, of: all.length })}</p>
    <${Objection} view=${view} t=${t} card=${all[at]} large />`;
}

/** @param {Props} props my own objections, which I alone can lift */
function Lift({ view, t, send }) {
  const card = view.run.cards?.[view.run.looked];
  if (!card || card.by !== view.seat || card.lifted) return null;
  const say = (/** @type {boolean} */ lifted) => () => send('say_lifted', { objection: view.run.looked, lifted });
  return html`
    <div class="cards-send">
      <${Button} kind=${isAsked(view) ? 'main' : 'other'} icon="check" onPress=${say(true)}>${t('consent-lift')}<//>
      ${!card.stands && html`<${Button} onPress=${say(false)}>${t('consent-keep-objection')}<//>`}
    </div>`;
}

/** Somebody may take their word back. @param {Props} props */
function Mine({ view, t, send }) {
  const lifted = objections(view.run).filter((card) => card.by === view.seat && card.lifted);
  return lifted.map((card) => html`
    <p key=${card.id}><${Button} kind="quiet" little onPress=${() => send('say_lifted', { objection: card.id, lifted: false })}>${t('consent-again-objects')}<//></p>`);
}

/** @param {Props} props the text, changed by who carries it, or by anyone */
function Change(props) {
  const { view, t, draft } = props;
  const [open, setOpen] = useState(isMine(view) || Boolean(draft('version').value));
  if (!open) return html`<p><${Button} icon="pencil" onPress=${() => setOpen(true)}>${t('consent-change-text')}<//></p>`;
  return html`<${Rewrite} key=${view.run.version} ...${props} draft=${draft('version')} main=${!isAsked(view)} onDone=${() => setOpen(isMine(view))} />`;
}

/** @param {Props & {may: boolean}} props */
export function Integrate(props) {
  return html`
    <${Looked} ...${props} />
    ${!props.view.now?.closed && html`
      <${Lift} ...${props} /><${Mine} ...${props} />
      ${props.may && html`<${Change} ...${props} />`}`}`;
}
