/** How my words are kept: chosen before I speak, said plainly. */
import { html } from '../../ui/html.js';

/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Draft} Draft */
/** @typedef {'name' | 'nameless' | 'none'} Keep */

/** @param {any} run @returns {Keep[]} only said aloud, nothing is kept; only written, there is always something to keep */
export const choicesIn = (run) => (run.words === 'spoken' ? [] : run.words === 'written' ? ['name', 'nameless'] : ['name', 'nameless', 'none']);

/** @param {Draft} draft @returns {Keep} */
export const keepOf = (draft) => (draft.value === 'nameless' || draft.value === 'none' ? draft.value : 'name');

/** @param {{t: Words, run: any, draft: Draft, people: number}} props */
export function KeepChoice({ t, run, draft, people }) {
  const choices = choicesIn(run);
  if (!choices.length) return html`<p class="second">${t('round-nothing-kept')}</p>`;
  const keep = keepOf(draft);
  return html`
    <fieldset class="round-keep">
      <legend class="field-label">${t('round-keep', { people })}</legend>
      <div class="round-keeps">
        ${choices.map((one) => html`
          <label class="choice" key=${one}><input type="radio" name="keep" value=${one} checked=${one === keep} onChange=${() => draft.set(one)} />
            <span class="choice-sign"></span><span class="grow">${t(`round-keep-${one}`, { people })}</span></label>`)}
      </div>
      <p class="second" role="status">${t(`round-keep-${keep}-more`, { people })}</p>
    </fieldset>`;
}
