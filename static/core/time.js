/** This machine's timers, as one value: tests put a virtual one in its place. */

/**
 * @typedef {object} Time
 * @property {() => number} now ms
 * @property {(ms: number, act: () => void) => () => void} after returns what cancels it
 * @property {(ms: number, act: () => void) => () => void} every returns what stops it
 */

/** @type {Time} */
export const machineTime = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  every(ms, act) {
    const timer = setInterval(act, ms);
    return () => clearInterval(timer);
  },
};
