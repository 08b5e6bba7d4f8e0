/** How a step looks, asked of the server: bots have led a room to it. */
import { call } from '../../core/door.js';

/** @typedef {{text: string} | {scenario: string}} Source as it is written now, or by its name on the shelf */

/** @param {Source & {step: string, place: string, language: string}} wish */
export const askPreview = (wish) => call('/api/preview', wish);

/** A step as rooms call it. @param {(string | number)[]} path in the scenario */
export function stepOf(path) {
  const numbers = path.filter((key) => typeof key === 'number').map((key) => Number(key) + 1);
  return numbers.length ? `${path[0] === 'beside' ? 'be' : 'st'}${numbers.join('_')}` : '';
}
