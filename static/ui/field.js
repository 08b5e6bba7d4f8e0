/** What a person writes into: its name above, a hint below, and what to do when it was refused. */
import { useId } from 'preact/hooks';
import { classes, html } from './html.js';
import { Icon } from './icon.js';
import { useWords } from './words_context.js';

/**
 * @typedef {object} FieldProps
 * @property {string} label
 * @property {string} value
 * @property {(text: string) => void} onInput
 * @property {string} [hint]
 * @property {string} [refused] what to do about it
 * @property {number} [limit] most characters; the rest is counted when it comes near
 * @property {number} [lines] more than one: room to write
 * @property {boolean} [large]
 * @property {boolean} [hideLabel] the sentence above it already asks
 * @property {{[attribute: string]: any}} [also] autocomplete, inputmode …
 */

const letters = (/** @type {string} */ text) => [...text].length;

/** @param {FieldProps} props */
export function Field({ label, value, onInput, hint, refused, limit, lines = 1, large, hideLabel, also = {} }) {
  const t = useWords();
  const id = useId();
  const rest = limit === undefined ? undefined : limit - letters(value);
  const near = rest !== undefined && limit !== undefined && rest <= Math.max(20, limit / 10);
  const below = [refused && `${id}-no`, (hint || near) && `${id}-hint`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label class=${classes('field-label', hideLabel && 'spoken')} for=${id}>${label}</label>
      <${lines > 1 ? 'textarea' : 'input'}
        id=${id}
        class=${classes('input', large && 'large')}
        rows=${lines > 1 ? lines : undefined}
        value=${value}
        aria-invalid=${refused ? 'true' : undefined}
        aria-describedby=${below || undefined}
        onInput=${(/** @type {any} */ event) => onInput(event.currentTarget.value)}
        ...${also}
      />
      ${refused && html`<p class="field-refused" id=${`${id}-no`} role="alert"><${Icon} name="info" /><span>${refused}</span></p>`}
      ${(hint || near) && html`<p class="field-below" id=${`${id}-hint`}>
        <span>${hint}</span>${near && html`<span class="figures">${t(rest < 0 ? 'ui-field-over' : 'ui-field-rest', { count: Math.abs(rest) })}</span>`}
      </p>`}
    </div>`;
}
