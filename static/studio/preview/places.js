/** Whose page is shown: a player's, the projector's, the facilitator's. And in which language, where one may choose. */
import { useId } from 'preact/hooks';
import { html, useWords } from '../../ui/html.js';

/** @typedef {import('./frame.js').Shown} Shown */

/** @type {Shown[]} */
const PLACES = ['play', 'screen', 'desk'];

/** @param {{value: Shown, onChange: (value: Shown) => void}} props */
export function Places({ value, onChange }) {
  const t = useWords();
  return html`<${Segments} legend=${t('preview-place')} options=${PLACES.map((one) => ({ value: one, label: t(`preview-${one}`) }))} value=${value} onChange=${onChange} />`;
}

/** One of a few, side by side. @param {{legend: string, options: {value: string, label: string}[], value: string, onChange: (value: any) => void}} props */
export function Segments({ legend, options, value, onChange }) {
  const name = useId();
  return html`
    <fieldset class="segments">
      <legend class="spoken">${legend}</legend>
      <div class="segments-row">
        ${options.map((one) => html`
          <label class="segment" key=${one.value}><input type="radio" name=${name} checked=${one.value === value} onChange=${() => onChange(one.value)} /><span>${one.label}</span></label>`)}
      </div>
    </fieldset>`;
}
