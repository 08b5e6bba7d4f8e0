/** Writing the text, or its next version; and saying how long it holds. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { TERMS, current, dayIn } from './read.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 1200;

/**
 * @param {object} props
 * @param {View} props.view @param {Words} props.t @param {Send} props.send @param {Draft} props.draft
 * @param {boolean} [props.main] whether its button is the yellow one
 * @param {any} [props.children] beside the button
 * @param {() => void} [props.onDone]
 */
export function Rewrite({ view, t, send, draft, main, children, onDone }) {
  const now = current(view.run);
  const [of] = useState(now?.id);
  const [touched, setTouched] = useState(Boolean(draft.value));
  const [refused, setRefused] = useState('');
  const text = touched ? draft.value : now?.text ?? '';

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!text.trim()) return setRefused(t('consent-empty'));
    if (text.trim() === now?.text) return setRefused(t('consent-same'));
    const ack = await send('write_version', { text, ...(of && { of }) });
    if (!ack.ok) return;
    draft.clear();
    setTouched(false);
    onDone?.();
  }

  return html`
    <form class="column consent-form" onSubmit=${write}>
      <${Field} label=${t(now ? 'consent-new-text' : 'consent-first-text')} lines=${4} limit=${LIMIT} value=${text} refused=${refused}
        hint=${t(now ? 'consent-new-hint' : 'consent-first-hint')}
        onInput=${(/** @type {string} */ said) => (draft.set(said), setTouched(true), setRefused(''))} />
      <div class="cards-send"><${Button} kind=${main ? 'main' : 'other'} submit>${t(now ? 'consent-show-version' : 'consent-show-text')}<//>${children}</div>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send}} props how long it holds, and the day of the review */
export function TermForm({ view, t, send }) {
  const { term, review } = view.run;
  const today = new Date(view.serverNow()).toISOString().slice(0, 10);
  const [refused, setRefused] = useState('');

  /** @param {{term?: string, review?: string}} changed */
  async function set(changed) {
    if (changed.review !== undefined && (!changed.review || changed.review < today)) return setRefused(t('consent-day-past'));
    setRefused('');
    await send('set_term', { term, review, ...changed });
  }

  return html`
    <fieldset class="consent-term-form">
      <legend class="spoken">${t('consent-term')}</legend>
      <label class="field"><span class="field-label">${t('consent-term')}</span>
        <select class="input" value=${term} onChange=${(/** @type {any} */ event) => set({ term: event.currentTarget.value })}>
          ${TERMS.map((one) => html`<option key=${one} value=${one} selected=${one === term}>${t(`consent-term-name-${one.replace('_', '-')}`)}</option>`)}
        </select>
      </label>
      <${Field} label=${t('consent-review')} value=${review} refused=${refused} hint=${dayIn(review, t.language.value)}
        onInput=${(/** @type {string} */ day) => set({ review: day })} also=${{ type: 'date', min: today }} />
    </fieldset>`;
}
