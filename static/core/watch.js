/**
 * Notices what the socket cannot: the machine slept, the page was put away and taken out again, the network changed.
 */

/**
 * @typedef {object} Page
 * @property {(wake: () => void) => () => void} onWake calls `wake` at `online`, `pageshow`, and when the page is seen again
 * @property {() => boolean} hidden
 */

const LOOK = 1000;
const SLEPT = 4000;

/**
 * @param {object} given
 * @param {import('./time.js').Time} given.time
 * @param {Page} [given.page]
 * @param {() => void} given.check is the line alive?
 * @param {() => void} given.reconnect it cannot be
 */
export function createWatch({ time, page, check, reconnect }) {
  let seen = time.now();

  function look() {
    const gap = time.now() - seen;
    seen = time.now();
    if (gap < LOOK + SLEPT) return;
    // Browsers slow the timers of a hidden page to one a minute: that is no sleep, its line may be well.
    if (page?.hidden()) check();
    else reconnect();
  }

  /** @type {(() => void)[]} */
  let stops = [];
  return {
    start() {
      seen = time.now();
      stops = [time.every(LOOK, look), page?.onWake(check) ?? (() => {})];
    },
    stop() {
      for (const stop of stops) stop();
      stops = [];
    },
  };
}
