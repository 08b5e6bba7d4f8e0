/** The dream: written alone, hidden. */
import { Answered, Secret, Writing } from '../../ui/writing.js';
import { html } from '../../ui/html.js';
import { myCards, peopleHere } from '../../ui/cards.js';
import { Ready } from './ready.js';

const LIMIT = 140;

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export const Question = ({ view, t }) => html`<p class="mandala-question heading" lang=${view.run.question && t.languageOf(view.run.question)}>${view.run.question ? t.pick(view.run.question) : t('mandala-question')}</p>`;

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words, send: import('../../ui/writing.js').Send, draft: any}} props */
export function Dreaming({ view, t, send, draft }) {
  const wrote = myCards(view, 'dreams').length;
  const most = view.run.each * peopleHere(view);
  return html`
    <div class="mandala-dreaming">
      <${Question} view=${view} t=${t} />
      <${Secret} view=${view} t=${t} />
      <${Writing} view=${view} t=${t} send=${send} draft=${draft} field="dreams" label=${t('mandala-dream-label')} go=${t('mandala-dream-go')} limit=${LIMIT} most=${most} lines=${2} />
      <${Ready} view=${view} t=${t} send=${send} main=${wrote >= most} />
    </div>`;
}

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export const DreamingSeen = ({ view, t }) => html`<div class="mandala-dreaming"><${Question} view=${view} t=${t} /><${Answered} view=${view} t=${t} /></div>`;
