/** Where I stand. Where places are named the room knows; where they are anonymous only this page does. */
import { useState } from 'preact/hooks';
import { browserStorage } from '../../core/storage.js';

/** @typedef {import('../../core/view.js').View} View */

const storage = browserStorage('sessionStorage');

/** @param {View} view @param {number} who */
const boxOf = ({ room, runId, run, seat }, who) => `tutti/debate/${room.code}/${seat}/${runId}/${run.at}/${who}`;

/** @param {View} view @param {number} who @returns {{at: number | undefined, keep: (at: number) => () => void}} `keep` gives the way back, where it was refused */
export function usePlace(view, who) {
  const { run, own, runId, seat } = view;
  const [, redraw] = useState(0);
  const dot = who === 1 ? seat ?? '' : `${seat}_${who}`;
  const box = boxOf(view, who);
  if (!run.anonymous) return { at: run.dots?.[dot]?.at ?? own.runs?.[runId]?.lines?.[run.at]?.[dot], keep: () => () => undefined };
  return {
    at: storage.get(box),
    keep(at) {
      const before = storage.get(box);
      const set = (/** @type {number | undefined} */ to) => {
        if (to === undefined) storage.remove(box);
        else storage.set(box, to);
        redraw((times) => times + 1);
      };
      set(at);
      return () => set(before);
    },
  };
}
