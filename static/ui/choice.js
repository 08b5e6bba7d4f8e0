/** One of several, or yes and no: the whole line can be tapped, the chosen one has a heavy border and a sign. */
import { html } from './html.js';
import { Icon } from './icon.js';

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
