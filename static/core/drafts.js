/**
 * Unsent writing. Kept here at once, sent to the server (for its owner only) when the hand rests, and at the bell; who
 * writes on and on is not waited for long, because the facilitator may move everybody on at any time.
 */
import { signal } from '@preact/signals-core';
import { machineTime } from './time.js';

const REST = 1000;
const LONGEST = 3000;
const BEFORE_BELL = 150;
const AGAIN = 500; // a refused one goes again in time for the bell, and not at the same moment as everybody else's
const AGAIN_LONGEST = 4000;

/** The server could not take it now. */
const PASSING = new Set(['command/slow_down', 'store/unavailable', 'room/fault']);

/** @typedef {{step: string, run: string, field: string, rev: number, text: string}} Draft */

/**
 * @param {object} given
 * @param {import('./storage.js').Kept} given.storage
 * @param {string} given.place whose drafts: the room's code and the seat
 * @param {(draft: Draft) => Promise<import('./connection.js').Ack>} given.send rejects when no answer comes
 * @param {import('./clock.js').Clock} given.clock
 * @param {import('./time.js').Time} [given.time]
 * @param {() => number} [given.random]
 */
export function createDrafts({ storage, place, send, clock, time = machineTime, random = Math.random }) {
  const prefix = `tutti/draft/${place}/`;
  /** @type {Map<string, ReturnType<typeof open>>} */
  const fields = new Map();
  /** @type {() => void} */
  let cancelBell = () => {};

  /** @param {string} name @param {Pick<Draft, 'step' | 'run' | 'field'>} of */
  function open(name, of) {
    /** @type {Draft} */
    let draft = storage.get(name) ?? { ...of, rev: 0, text: '' };
    const text = signal(draft.text);
    let unsent = draft.text !== '';
    /** @type {(() => void) | undefined} */
    let cancel;
    /** @type {number | undefined} */
    let since; // what is written from then on has not been sent
    let flying = 0; // the revision that is on its way
    let refusals = 0;
    let held = false; // the server may have a copy

    function flush() {
      cancel?.();
      cancel = since = undefined;
      if (unsent && flying !== draft.rev) void carry(draft);
    }

    /** @param {Draft} mine */
    async function carry(mine) {
      flying = mine.rev;
      const ack = await send(mine).catch(() => undefined);
      if (flying === mine.rev) flying = 0;
      if (!ack || ack.ok) held = mine.text !== ''; // unanswered it may have arrived
      if (mine.rev !== draft.rev) return; // what was written since goes by itself
      const again = !ack || (!ack.ok && PASSING.has(ack.refusal.code));
      unsent = again;
      refusals = again ? refusals + 1 : 0;
      if (again) cancel ??= time.after(Math.min(AGAIN_LONGEST, AGAIN * refusals) * (0.3 + 0.7 * random()), flush);
    }

    /** @param {string} said */
    function set(said) {
      draft = { ...draft, rev: draft.rev + 1, text: said };
      text.value = said;
      unsent = true;
    }

    return {
      /** @type {import('@preact/signals-core').ReadonlySignal<string>} */
      text,
      /** @param {string} said */
      write(said) {
        set(said);
        storage.set(name, draft);
        since ??= time.now();
        cancel?.();
        cancel = time.after(Math.max(0, Math.min(REST, since + LONGEST - time.now())), flush);
      },
      /** It was submitted: what the server holds of it, or will in a moment, is void. */
      clear() {
        set('');
        unsent = false;
        cancel?.();
        cancel = since = undefined;
        storage.remove(name);
        if (held || flying) void carry(draft);
      },
      flush,
      /** The line is back: the server may never have had it. */
      resend() {
        unsent = draft.text !== '' || unsent;
        flush();
      },
      of,
    };
  }

  const flush = () => fields.forEach((field) => field.flush());
  return {
    /** @param {string} step @param {string} run @param {string} field */
    field(step, run, field) {
      const name = `${prefix}${run}/${field}`;
      let found = fields.get(name);
      if (!found) fields.set(name, (found = open(name, { step, run, field })));
      return found;
    },
    flush,
    resend: () => fields.forEach((field) => field.resend()),
    /** Sends everything just before the bell, so that what is being written counts. @param {number | undefined} deadline */
    beforeBell(deadline) {
      cancelBell();
      cancelBell = deadline === undefined ? () => {} : time.after(Math.max(0, clock.leftNow(deadline) - BEFORE_BELL), flush);
    },
    /** Forgets the writing of runs that are over for good. @param {(run: string) => boolean} living */
    prune(living) {
      for (const name of storage.names(prefix)) {
        if (!living(name.slice(prefix.length).split('/')[0])) storage.remove(name);
      }
    },
  };
}

/** @typedef {ReturnType<typeof createDrafts>} Drafts */
