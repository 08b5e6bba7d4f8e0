/**
 * Drafts save themselves: a moment after the last letter, again when the line is back, and kept in this browser meanwhile.
 * When somebody else saved too, nothing is overwritten: both are there, and the author says which goes on.
 */
import { signal } from '@preact/signals-core';
import { machineTime } from '../../core/time.js';

const A_MOMENT = 900; // ms after the last letter
const AGAIN = [2_000, 5_000, 15_000];
const KEPT = 'tutti/scenario/';

/** @typedef {{version: number, text: string, by?: string, saved_ms?: number}} Theirs what somebody else saved meanwhile */
/** @typedef {{ok: true, said: {version: number}} | {ok: false, refusal: {code: string}, said?: {theirs?: Theirs}}} Answer */
/** @typedef {{state: 'saved' | 'waiting' | 'saving' | 'off_line' | 'refused' | 'both', at?: number, refusal?: {code: string}, theirs?: Theirs}} Saved */
/** @typedef {{text: string, base: number}} Draft */

/**
 * @param {object} given
 * @param {string} given.id
 * @param {number} given.version that the text on the page began from
 * @param {number} [given.savedAt] ms
 * @param {() => string} given.text
 * @param {(text: string, base: number, draft: boolean) => Promise<Answer>} given.put `draft`: saved by itself, while somebody writes
 * @param {import('../../core/storage.js').Kept} given.storage
 * @param {import('../../core/time.js').Time} [given.time]
 */
export function createSaving({ id, version, savedAt, text, put, storage, time = machineTime }) {
  const state = signal(/** @type {Saved} */ ({ state: 'saved', at: savedAt }));
  const name = KEPT + id;
  let base = version;
  let stop = () => {};
  let tries = 0;
  let changed = false;
  let isDraft = false; // what the server has
  /** @type {string | undefined} */
  let unanswered; // it may have come though its answer did not: it goes first, so that nobody stands beside themself
  /** @type {Promise<void> | undefined} */
  let running;

  function later(ms = A_MOMENT) {
    stop();
    stop = time.after(ms, () => void save());
  }

  /** Something was changed. */
  function touch() {
    changed = true;
    if (state.value.state === 'both') return;
    if (state.value.state !== 'off_line') state.value = { ...state.value, state: 'waiting' };
    if (!running) later();
  }

  /** @param {boolean} draft */
  async function once(draft) {
    const here = text();
    const sent = unanswered ?? here;
    changed = sent !== here;
    storage.set(name, { text: here, base });
    if (state.value.state !== 'off_line') state.value = { ...state.value, state: 'saving' };
    const answer = await put(sent, base, draft);
    unanswered = !answer.ok && mayPass(answer.refusal.code) ? sent : undefined;
    isDraft = answer.ok ? draft : isDraft;
    if (answer.ok) return kept(answer.said.version);
    changed = true;
    if (answer.said?.theirs) state.value = { state: 'both', at: state.value.at, theirs: answer.said.theirs };
    else if (mayPass(answer.refusal.code)) lost();
    else state.value = { state: 'refused', at: state.value.at, refusal: answer.refusal };
  }

  /** @param {number} now the version it is */
  function kept(now) {
    base = now;
    tries = 0;
    if (!changed) storage.remove(name);
    state.value = { state: changed ? 'waiting' : 'saved', at: time.now() };
    if (changed) later();
  }

  function lost() {
    state.value = { state: 'off_line', at: state.value.at };
    later(AGAIN[Math.min(tries, AGAIN.length - 1)]);
    tries += 1;
  }

  /** @param {boolean} [draft] @returns {Promise<void>} once what is on the page now is saved, or cannot be */
  async function save(draft = true) {
    stop();
    if (running) await running;
    const isThere = !changed && (draft || !isDraft);
    if (isThere || state.value.state === 'both') return;
    running = once(draft).finally(() => (running = undefined));
    await running;
  }

  return {
    state,
    touch,
    /** In this browser, whatever comes. */
    keep() {
      if (changed) storage.set(name, { text: text(), base });
    },
    /** Before the page is left, or shown to somebody. @returns {Promise<boolean>} whether the server has it all */
    async flush() {
      await save(false);
      if (state.value.state === 'waiting') await save(false);
      return !changed;
    },
    /** The line is back, says the browser. */
    hurry() {
      if (state.value.state === 'off_line') void save();
    },
    /** Of two that are there, the author chose: what is on the page goes on after the other one. @param {number} after */
    goOn(after) {
      base = after;
      changed = true;
      state.value = { state: 'waiting', at: state.value.at };
      later(0);
    },
  };
}

/** @param {string} code whether the same may go well in a moment */
const mayPass = (code) => ['line/lost', 'store/unavailable', 'command/slow_down', 'room/fault'].includes(code);

/** What this browser kept because it could not be saved. @param {import('../../core/storage.js').Kept} storage @param {string} id @returns {Draft | undefined} */
export const unsaved = (storage, id) => storage.get(KEPT + id);

/** @param {import('../../core/storage.js').Kept} storage @param {string} id */
export const forgetUnsaved = (storage, id) => storage.remove(KEPT + id);

/** @typedef {ReturnType<typeof createSaving>} Saving */
