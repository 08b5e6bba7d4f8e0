/**
 * A scenario that is being written: one YAML text, and the same as a plain value. The forms change parts of it, the code
 * editor replaces the text; there is one document, so both always agree. Undo names what it undoes.
 */
import { signal } from '@preact/signals-core';
import { parseDocument, visit } from 'yaml';
import { changed, possible } from './plain.js';
import { rewritten } from './written.js';

/** @typedef {import('./plain.js').Path} Path */
/** @typedef {import('./plain.js').Change} Change */
/** @typedef {{key: string, figures?: {[name: string]: string | number}, same?: string}} Did what was done, as a word key; typed into the `same` field, it is one thing */
/** @typedef {{did: Did, at: number, back: () => void, again: () => void}} Entry */
/** @typedef {{line: number, column: number, said: string}} Unreadable */

const WRITTEN = { lineWidth: 0, flowCollectionPadding: false };
const MOST_ENTRIES = 300;
const ONE_THING = 4_000; // ms without a letter: what comes then is another thing to undo

/** @param {string} text */
function read(text) {
  const doc = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  /** @type {Unreadable[]} */
  const unreadable = doc.errors.map((one) => ({ line: one.linePos?.[0].line ?? 1, column: one.linePos?.[0].col ?? 1, said: one.message.split('\n')[0] }));
  const value = unreadable.length ? undefined : plain(doc, text, unreadable);
  return { doc, unreadable, value: value && typeof value === 'object' && !Array.isArray(value) ? value : {} };
}

/** What the text says. A word that begins with `*` stands for something written elsewhere, which may not be there. @param {import('yaml').Document} doc @param {string} text @param {Unreadable[]} unreadable */
function plain(doc, text, unreadable) {
  try {
    return doc.toJS();
  } catch (wrong) {
    let at = 0;
    visit(doc, { Alias: (_, one) => ((at = one.range?.[0] ?? 0), visit.BREAK) });
    const before = text.slice(0, at).split('\n');
    unreadable.push({ line: before.length, column: (before.at(-1) ?? '').length + 1, said: String(wrong instanceof Error ? wrong.message : wrong).split('\n')[0] });
    return undefined;
  }
}

/** @param {string} begun @param {{now?: () => number}} [given] */
export function createDocument(begun, { now = Date.now } = {}) {
  let { doc, ...first } = read(begun);
  let raw = /** @type {string | undefined} */ (begun); // the text while nobody changed a part of it
  const value = signal(/** @type {any} */ (first.value));
  const unreadable = signal(first.unreadable);
  const version = signal(0);
  const undoes = signal(/** @type {Did | undefined} */ (undefined));
  const redoes = signal(/** @type {Did | undefined} */ (undefined));
  /** @type {Entry[]} */
  const done = [];
  /** @type {Entry[]} */
  const undone = [];

  function tell() {
    undoes.value = done.at(-1)?.did;
    redoes.value = undone.at(-1)?.did;
    version.value += 1;
  }

  /** @param {Entry} entry */
  function remember(entry) {
    const last = done.at(-1);
    undone.length = 0;
    if (last && entry.did.same && last.did.same === entry.did.same && entry.at - last.at < ONE_THING) {
      const { back, again } = last;
      Object.assign(last, { at: entry.at, back: () => (entry.back(), back()), again: () => (again(), entry.again()) });
    } else {
      done.push(entry);
      if (done.length > MOST_ENTRIES) done.shift();
    }
    tell();
  }

  /** @param {Change[]} wanted @returns {() => void} what takes them back */
  function make(wanted) {
    const before = { value: value.value, raw };
    const backs = wanted.map((one) => {
      const change = possible(value.value, one);
      const back = rewritten(doc, change);
      value.value = changed(value.value, change);
      return back;
    });
    raw = undefined;
    return () => {
      [...backs].reverse().forEach((back) => back());
      value.value = before.value;
      raw = before.raw;
    };
  }

  /** @param {string} text @returns {() => void} */
  function replace(text) {
    const before = { doc, value: value.value, unreadable: unreadable.value, raw: raw ?? shown() };
    const next = read(text);
    doc = next.doc;
    raw = text;
    unreadable.value = next.unreadable;
    if (!next.unreadable.length) value.value = next.value;
    return () => {
      ({ doc, raw } = before);
      value.value = before.value;
      unreadable.value = before.unreadable;
    };
  }

  const shown = () => doc.toString(WRITTEN);

  /** @param {Did} did @param {() => () => void} act */
  function perform(did, act) {
    let back = act();
    remember({ did, at: now(), back: () => back(), again: () => void (back = act()) });
  }

  return {
    /** The plain value; while the text cannot be read, the last one that could. */
    value,
    /** Why the text cannot be read. Parts of it cannot be changed then. */
    unreadable,
    /** Grows with every change. */
    version,
    undoes,
    redoes,
    text: () => (raw ??= shown()),
    /** @param {Did} did @param {Change[]} changes */
    change(did, ...changes) {
      if (!unreadable.value.length) perform(did, () => make(changes));
    },
    /** The whole text, as the code editor has it. @param {Did} did @param {string} text */
    rewrite(did, text) {
      if (text !== (raw ?? shown())) perform(did, () => replace(text));
    },
    undo() {
      const entry = done.pop();
      if (!entry) return undefined;
      entry.back();
      undone.push(entry);
      tell();
      return entry.did;
    },
    redo() {
      const entry = undone.pop();
      if (!entry) return undefined;
      entry.again();
      done.push(entry);
      tell();
      return entry.did;
    },
  };
}

/** @typedef {ReturnType<typeof createDocument>} ScenarioDocument */
