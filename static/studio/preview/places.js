/** Whose page is shown: a player's, the projector's, the facilitator's. */
import { html, useWords } from '../../ui/html.js';
import { Segments } from '../segments.js';

/** @typedef {import('./frame.js').Shown} Shown */

/** @type {Shown[]} */
const PLACES = ['play', 'screen', 'desk'];

/** @param {{value: Shown, onChange: (value: Shown) => void}} props */
export function Places({ value, onChange }) {
  const t = useWords();
  return html`<${Segments} legend=${t('preview-place')} options=${PLACES.map((one) => ({ value: one, label: t(`preview-${one}`) }))} value=${value} onChange=${onChange} />`;
}
