/** Writing for all to read: one text the owner may change, or one card after the other. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { textOf } from './state.js';

/**
 * The owner's own words for this phase: written, then left as they are while the group goes on.
 * @param {import('./state.js').Props & {field: 'situation' | 'ask' | 'synthesis', limit: number, lines?: number, onwards?: {go: string, why?: string}, quiet?: boolean}} props
 */
export function OneText({ view, t, send, draft: drafts, field, limit, lines = 4, onwards, quiet }) {
  const draft = drafts(field);
  const [changing, change] = useState(false);
  const [refused, setRefused] = useState('');
  const said = textOf(view, field);
  const writing = !said || changing || Boolean(draft.value);
  const on = (/** @type {'main' | 'other'} */ kind, /** @type {string} */ go) => html`<${Button} kind=${kind} icon="step-forward" why=${onwards?.why} onPress=${() => send('next_phase', { phase: view.run.phase })}>${go}<//>`;

  /** @param {Event} event */
  async function write(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('speak', { field, text: draft.value });
    if (!ack.ok) return;
    draft.clear();
    change(false);
  }

  if (view.now?.closed && !said) return null;
  if (!writing || view.now?.closed) {
    return html`
      <section class="column">
        <p class="second">${t(`accelerator-label-${field}`)}</p>
        <p class="card card-text">${said}</p>
        ${!view.now?.closed && html`<div class="cards-send">
          ${onwards && !quiet && on('main', onwards.go)}
          <${Button} icon="pencil" onPress=${() => (draft.set(said), change(true))}>${t('accelerator-change')}<//>
        </div>`}
      </section>`;
  }
  return html`
    <form class="column" onSubmit=${write}>
      <${Field} label=${t(`accelerator-label-${field}`)} lines=${lines} limit=${limit} value=${draft.value} refused=${refused} hint=${t(`accelerator-hint-${field}`)}
        onInput=${(/** @type {string} */ text) => (draft.set(text), setRefused(''))} />
      <div class="cards-send">
        <${Button} kind="main" submit>${t(`accelerator-go-${field}`)}<//>
        ${onwards && !quiet && !onwards.why && on('other', t('accelerator-said-aloud'))}
      </div>
    </form>`;
}

/**
 * One card more, for all to read.
 * @param {import('./state.js').Props & {field: 'question' | 'suggestion', limit: number, quiet?: boolean, more?: any}} props `quiet`: another button is the yellow one
 */
export function Say({ view, t, send, draft: drafts, field, limit, quiet, more }) {
  const draft = drafts(field);
  const [refused, setRefused] = useState('');

  /** @param {object} [also] */
  async function say(also = {}) {
    const text = draft.value;
    if (!text.trim()) return setRefused(t('cards-empty'));
    const ack = await send('speak', { field, text, ...also });
    if (ack.ok) draft.clear();
  }

  if (view.now?.closed) return null;
  return html`
    <form class="column" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), say())}>
      <${Field} label=${t(`accelerator-label-${field}`)} lines=${field === 'question' ? 2 : 3} limit=${limit} value=${draft.value} refused=${refused} hint=${t('cards-bell')}
        onInput=${(/** @type {string} */ text) => (draft.set(text), setRefused(''))} />
      <div class="cards-send">
        <${Button} kind=${quiet ? 'other' : 'main'} submit>${t(`accelerator-go-${field}`)}<//>
        ${more?.(say)}
      </div>
    </form>`;
}
