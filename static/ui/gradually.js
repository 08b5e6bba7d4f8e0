/** A long list comes in portions, a portion a frame: of two hundred names none keeps a slow machine from the others. */
import { useEffect, useState } from 'preact/hooks';
import { machineTime } from '../core/time.js';

const AT_ONCE = 30; // what fits on a first screen
const FRAME = 16;

/** @param {number} count how many there are in all @returns {number} how many to show now */
export function useGradually(count) {
  const [shown, show] = useState(AT_ONCE);
  const more = shown < count;
  useEffect(() => (more ? machineTime.after(FRAME, () => show(shown + AT_ONCE)) : undefined), [more, shown]);
  return Math.min(shown, count);
}
