/** What a person writes into: its name above, a hint below, and what to do when it was refused. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { classes, html, useWords } from './html.js';
import { Icon } from './icon.js';

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
 * @property {boolean} [focus] when it comes: writing can begin at once
 * @property {boolean} [hideLabel] the sentence above it already asks
 * @property {{[attribute: string]: any}} [also] autocomplete, inputmode …
 */

const letters = (/** @type {string} */ text) => [...text].length;

/** @param {FieldProps} props */
export function Field({ label, value, onInput, hint, refused, limit, lines = 1, large, hideLabel, focus, also = {} }) {
  const t = useWords();
  const id = useId();
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  const rest = limit === undefined ? undefined : limit - letters(value);
  const near = rest !== undefined && limit !== undefined && rest <= Math.max(20, limit / 10);
  const below = [refused && `${id}-no`, (hint || near) && `${id}-hint`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label class=${classes('field-label', hideLabel && 'spoken')} for=${id}>${label}</label>
      <${lines > 1 ? 'textarea' : 'input'}
        id=${id}
        ref=${box}
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

/** One of several, or yes and no: the whole line can be tapped, the chosen one has a heavy border and a sign. */

/** @typedef {{value: string, label: string, more?: string}} Option */

/** @param {{legend: string, name: string, options: Option[], value?: string, onChange: (value: string) => void}} props */
export function Choices({ legend, name, options, value, onChange }) {
  return html`
    <fieldset class="choices">
      <legend class="field-label">${legend}</legend>
      ${options.map((option) => html`
        <label class="choice" key=${option.value}>
          <input type="radio" name=${name} value=${option.value} checked=${option.value === value} onChange=${() => onChange(option.value)} />
          <span class="choice-sign"></span>
          <span class="grow">${option.label}</span>
          ${option.more && html`<span class="second small">${option.more}</span>`}
        </label>`)}
    </fieldset>`;
}

/** @param {{label: string, checked: boolean, onChange: (on: boolean) => void}} props */
export function Check({ label, checked, onChange }) {
  return html`
    <label class="choice">
      <input type="checkbox" checked=${checked} onChange=${(/** @type {any} */ event) => onChange(event.currentTarget.checked)} />
      <span class="choice-sign"><${Icon} name="check" /></span>
      <span class="grow">${label}</span>
    </label>`;
}
