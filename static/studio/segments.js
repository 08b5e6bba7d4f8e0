/** One of a few, side by side. */
import { useId } from 'preact/hooks';
import { html } from '../ui/html.js';

/** @typedef {{value: string, label: string, says?: string}} Option `says`: what a short label is read as */

/**
 * @param {object} props
 * @param {string} props.legend
 * @param {string} [props.face] how the legend looks; else it is only spoken
 * @param {Option[]} props.options
 * @param {string} props.value
 * @param {(value: any) => unknown} props.onChange
 * @param {string} [props.describedBy]
 * @param {string} [props.at] the place that leads to the first of them
 */
export function Segments({ legend, face = 'spoken', options, value, onChange, describedBy, at }) {
  const name = useId();
  return html`
    <fieldset class="segments" aria-describedby=${describedBy}>
      <legend class=${face}>${legend}</legend>
      <div class="segments-row">
        ${options.map((one, i) => html`
          <label class="segment" key=${one.value}>
            <input class="covering" type="radio" name=${name} value=${one.value} checked=${one.value === value} onChange=${() => onChange(one.value)} aria-label=${one.says} data-at=${i === 0 ? at : undefined} />
            <span>${one.label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}
