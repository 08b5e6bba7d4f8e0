/**
 * The server's time. No screen runs a game clock of its own: it shows a deadline against this.
 */
import { signal } from '@preact/signals-core';
import { machineTime } from './time.js';

const BEAT = 250;
const KEPT = 8;

/** @param {Pick<import('./time.js').Time, 'now' | 'every'>} [time] */
export function createClock(time = machineTime) {
  /** @type {{offset: number, doubt: number}[]} the last answers, newest last */
  let answers = [];
  const offset = signal(0);

  /**
   * @param {number} serverNow
   * @param {number} [askedAt] our time when we asked; without it the message was pushed, and its age is not known
   */
  function learn(serverNow, askedAt) {
    const here = time.now();
    const trip = askedAt === undefined ? 1000 : here - askedAt;
    const answer = { offset: serverNow - (askedAt === undefined ? here : here - trip / 2), doubt: trip / 2 };
    // Answers that this one contradicts were made before somebody set this machine's clock.
    answers = answers.filter((old) => Math.abs(old.offset - answer.offset) <= old.doubt + answer.doubt + 50);
    answers = [...answers, answer].slice(-KEPT);
    offset.value = answers.reduce((best, one) => (one.doubt <= best.doubt ? one : best)).offset;
  }

  /** @type {(() => void) | undefined} */
  let stop;
  /** Our reading of the server's time; it beats only while something on the screen looks at it. */
  const beat = signal(time.now(), {
    watched() {
      stop = time.every(BEAT, () => (beat.value = time.now()));
    },
    unwatched() {
      stop?.();
      stop = undefined;
    },
  });

  const now = () => time.now() + offset.peek();
  return {
    learn,
    now,
    /** @param {number} deadline @returns {number} ms left, never below 0; reading it in a render keeps it going */
    left(deadline) {
      // The beat wakes the reader; the time is read fresh, or a reader that comes late would show an old one.
      void beat.value;
      void offset.value;
      return Math.max(0, deadline - now());
    },
    /** @param {number} deadline @returns {number} ms left, once */
    leftNow: (deadline) => Math.max(0, deadline - now()),
  };
}

/** @typedef {ReturnType<typeof createClock>} Clock */

/**
 * How much is left of the part whose clock runs, or of the whole step.
 * @param {number} left ms @param {{length?: number} | undefined} now as in a scope's layer @param {{seconds?: number}} [step]
 */
export const shareOf = (left, now, step) => left / Math.max(left, now?.length ?? (step?.seconds ?? 0) * 1000, 1);
