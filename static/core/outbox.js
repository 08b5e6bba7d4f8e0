/**
 * Commands that the server has not answered yet. They are kept in the browser's storage and sent again, in order and with
 * the same id, until they are answered: a lost line, a reload or a killed server loses nothing and counts nothing twice.
 */
import { signal } from '@preact/signals-core';
import { randomKey } from './chance.js';
import { machineTime } from './time.js';

/** @typedef {{id: string, name: string, with: object}} Command */
/** @typedef {import('./connection.js').Ack} Ack */
/** @typedef {import('./connection.js').Refusal} Refusal */

const LARGEST = 64 * 1024 - 64; // the server counts the envelope too
const RETRY = 1000;
const RETRY_LONGEST = 5000;

/** The server could not, but will: ask again. */
const AGAIN = new Set(['store/unavailable', 'command/slow_down']);

/** @param {object} command @returns {Refusal | undefined} */
function tooLarge(command) {
  const bytes = new TextEncoder().encode(JSON.stringify(command)).length;
  return bytes > LARGEST ? { code: 'command/too_large', bytes, limit: LARGEST } : undefined;
}

/**
 * @param {object} given
 * @param {import('./storage.js').Kept} given.storage
 * @param {string} given.place whose outbox: the room's code and the seat
 * @param {(command: Command) => Promise<Ack>} given.send rejects when the line breaks before the answer
 * @param {() => boolean} given.up
 * @param {import('./time.js').Time} [given.time]
 */
export function createOutbox({ storage, place, send, up, time = machineTime }) {
  const prefix = `tutti/outbox/${place}/`;
  const toldAt = `tutti/refused/${place}`;
  // Two windows of one browser share its storage but not a lock: each page counts under a key of its own.
  const device = randomKey(16);
  let count = 0;
  /** @type {Command[]} */
  let waiting = adopt();
  const flying = new Set();
  /** @type {Map<string, (ack: Ack) => void>} */
  const askers = new Map();
  const pending = signal(waiting.length);
  /** @type {import('@preact/signals-core').Signal<{id: string, name: string, refusal: Refusal}[]>} */
  const refused = signal(storage.get(toldAt) ?? []);
  let patience = RETRY;
  /** @type {(() => void) | undefined} */
  let cancelRetry;

  /** What an earlier page could not bring to its end is ours now; sending it twice does no harm. @returns {Command[]} */
  function adopt() {
    const slots = storage.names(prefix);
    const found = slots.map((slot) => storage.get(slot)).filter((slot) => Array.isArray(slot?.commands));
    found.sort((a, b) => a.at - b.at);
    const all = found.flatMap((slot) => slot.commands);
    if (all.length) storage.set(prefix + device, { at: time.now(), commands: all });
    for (const slot of slots) storage.remove(slot);
    return all;
  }

  function keep() {
    pending.value = waiting.length;
    if (waiting.length) storage.set(prefix + device, { at: time.now(), commands: waiting });
    else storage.remove(prefix + device);
  }

  /** @param {number} ms */
  function flushLater(ms) {
    cancelRetry ??= time.after(ms, () => {
      cancelRetry = undefined;
      flush();
    });
  }

  function flush() {
    if (cancelRetry || !up()) return;
    for (const command of waiting) if (!flying.has(command.id)) void carry(command);
  }

  /** @param {Command} command */
  async function carry(command) {
    flying.add(command.id);
    try {
      take(command, await send(command));
    } catch {
      flying.delete(command.id);
      if (up()) flushLater(RETRY); // on line but unanswered; otherwise the return of the line sends it again
    }
  }

  /** @param {Command} command @param {Ack} answer */
  function take(command, answer) {
    flying.delete(command.id);
    /** @type {Ack} */
    const ack = typeof answer?.ok === 'boolean' ? answer : { ok: false, refusal: { code: 'room/fault' } };
    if (!ack.ok && AGAIN.has(ack.refusal.code)) {
      flushLater(patience);
      patience = Math.min(RETRY_LONGEST, patience * 2);
      return;
    }
    patience = RETRY;
    waiting = waiting.filter((one) => one.id !== command.id);
    keep();
    const asker = askers.get(command.id);
    askers.delete(command.id);
    if (asker) asker(ack);
    else if (!ack.ok) tell([...refused.peek(), { id: command.id, name: command.name, refusal: ack.refusal }]);
  }

  /** @param {{id: string, name: string, refusal: Refusal}[]} list */
  function tell(list) {
    refused.value = list;
    if (list.length) storage.set(toldAt, list);
    else storage.remove(toldAt);
  }

  return {
    /** How many are not answered yet. @type {import('@preact/signals-core').ReadonlySignal<number>} */
    pending,
    /** Refusals of commands given before this page was loaded: they stay until closed. */
    refused: /** @type {import('@preact/signals-core').ReadonlySignal<{id: string, name: string, refusal: Refusal}[]>} */ (refused),
    /** @param {string} id */
    close: (id) => tell(refused.peek().filter((one) => one.id !== id)),
    flush,
    /**
     * @param {string} name @param {object} [data]
     * @returns {Promise<Ack>} the answer, however late; it never rejects
     */
    do(name, data = {}) {
      const command = { id: `${device}.${(count += 1)}`, name, with: data };
      const refusal = tooLarge(command);
      if (refusal) return Promise.resolve({ ok: false, refusal });
      waiting.push(command);
      keep();
      return new Promise((resolve) => {
        askers.set(command.id, resolve);
        flush();
      });
    },
  };
}

/** @typedef {ReturnType<typeof createOutbox>} Outbox */
