/** What places and sectors are called. Values in, values out. */
import { nameOf } from './state.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/words.js').Words} Words */

/** @param {Doc} run @param {Words} t @param {string} sector */
export function sectorWords(run, t, sector) {
  const letter = sector.toUpperCase();
  const name = nameOf(run, sector);
  return name ? t('mandala-sector-named', { letter, name }) : t('mandala-sector', { letter });
}

/** @param {Doc} run @param {Words} t @param {number} ring */
export const ringWords = (run, t, ring) => (ring === 0 ? t('mandala-heart') : t.pick(run.rings[ring - 1]));

/** @param {Doc} run @param {Words} t @param {import('./state.js').Place} place */
export function placeWords(run, t, { ring, sector }) {
  return ring === 0 ? t('mandala-heart') : t('mandala-cell', { sector: sectorWords(run, t, sector), ring: ringWords(run, t, ring) });
}
