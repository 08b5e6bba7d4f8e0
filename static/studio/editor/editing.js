/** One open scenario: its document, how it is saved and checked, and where the author is in it. */
import { computed, effect, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGES } from '../../core/words.js';
import { askCheck, askSave } from './asking.js';
import { createChecking, remarksOf } from './checking.js';
import { createDocument } from './document/document.js';
import { valueAt } from './document/plain.js';
import { timesOf } from './document/times.js';
import { createSaving } from './saving.js';

/** @typedef {import('./document/plain.js').Path} Path */
/** @typedef {import('./document/plain.js').Change} Change */
/** @typedef {import('./document/document.js').Did} Did */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../core/words.js').Language} Language */
/**
 * Where the author is: `path` of the step or of the own character; of the scenario itself none.
 * @typedef {{of: 'about' | 'roles' | 'role' | 'step', path: Path}} Place
 */

/**
 * @param {object} given
 * @param {import('./asking.js').Opened} given.opened
 * @param {{[name: string]: any}} given.schema
 * @param {{[name: string]: any}} given.roles the common characters
 * @param {Record<Language, Words>} given.tongues the words of each language
 * @param {Words} given.words the author's own
 * @param {import('../../core/storage.js').Kept} given.storage
 */
export function createEditing({ opened, schema, roles, tongues, words, storage }) {
  const document = createDocument(opened.text);
  const text = () => document.text();
  const saving = createSaving({
    id: opened.id, version: opened.version, savedAt: opened.saved_ms, text, storage,
    put: (sent, base, draft) => askSave(opened.id, sent, base, draft),
  });
  const checking = createChecking({ text, version: () => document.version.peek(), ask: (sent) => askCheck(sent, words.language.peek()) });
  const place = signal(/** @type {Place} */ (placeIn(globalThis.location?.hash ?? '')));
  const look = signal(/** @type {'form' | 'text'} */ ('form'));
  const wanted = signal(/** @type {Path | undefined} */ (undefined));
  const said = signal('');
  const line = signal(/** @type {{line: number, column: number} | undefined} */ (undefined));

  const languages = computed(() => {
    const written = document.value.value.languages;
    const known = Array.isArray(written) ? LANGUAGES.filter((one) => written.includes(one)) : [];
    return known.length ? known : [words.language.value];
  });
  const times = computed(() => timesOf(document.value.value, checking.counted.value));
  const remarks = computed(() => remarksOf(checking.found.value).map((one) => (isWithoutSteps(one) ? { ...one, sentence: words('edit-no-steps'), short: words('edit-no-steps-short') } : one)));
  /** Those about exactly a place, and those about what lies in it. */
  const places = computed(() => grouped(remarks.value, (key) => [key]));
  const within = computed(() => grouped(remarks.value, (key) => outside(key)));

  let seen = document.version.peek();
  const stop = effect(() => {
    const now = document.version.value;
    if (now === seen) return;
    seen = now;
    saving.touch();
    checking.touch();
  });

  /** @param {Remark} one */
  const isWithoutSteps = (one) => one.path?.join() === 'steps' && !document.value.peek().steps?.length;

  /** @param {Place} next */
  function goTo(next) {
    place.value = next;
    look.value = 'form';
    const hash = next.path.length ? `#${next.path.map(encodeURIComponent).join('/')}` : `#${next.of}`;
    if (location.hash !== hash) history.replaceState(history.state, '', hash);
  }

  return {
    id: opened.id,
    schema,
    roles,
    tongues,
    document,
    saving,
    checking,
    place,
    look,
    languages,
    times,
    remarks,
    places,
    within,
    /** The field that is to have the focus once it is there. */
    wanted,
    /** What a screen reader is told about a move. */
    said,
    goTo,
    /** @param {Did} did @param {Change[]} changes */
    change: (did, ...changes) => document.change(did, ...changes),
    /** The line that the code editor is to show. */
    line,
    /** @param {{line: number, column?: number}} remark */
    goToLine: (remark) => (line.value = { line: remark.line, column: remark.column ?? 1 }),
    /** To where a remark is about. @param {Path} path */
    goToPath(path) {
      goTo(placeOf(path));
      wanted.value = path;
    },
    stop,
  };
}

/** @typedef {ReturnType<typeof createEditing>} Editing */

/** @param {Path} path of any field @returns {Place} */
export function placeOf(path) {
  if (path[0] === 'steps' || path[0] === 'beside') {
    let end = 2;
    while (path[end] === 'steps' && typeof path[end + 1] === 'number') end += 2;
    return typeof path[1] === 'number' ? { of: 'step', path: path.slice(0, end) } : { of: 'about', path: [] };
  }
  if (path[0] === 'own_roles' && path.length > 1) return { of: 'role', path: path.slice(0, 2) };
  return { of: path[0] === 'roles' || path[0] === 'own_roles' ? 'roles' : 'about', path: [] };
}

/** @param {string} hash @returns {Place} */
function placeIn(hash) {
  const path = hash.replace(/^#/, '').split('/').filter(Boolean).map((part) => (/^\d+$/.test(part) ? Number(part) : decodeURIComponent(part)));
  return path[0] === 'about' ? { of: 'about', path: [] } : placeOf(path);
}

/** Where the author can be, after what they looked at has gone. @param {any} scenario @param {Place} place @returns {Place} */
export function placeLeft(scenario, place) {
  let { path } = place;
  if (!path.length) return place;
  while (path.length && valueAt(scenario, path) === undefined) path = path.slice(0, -2);
  if (path.length) return path === place.path ? place : placeOf(path);
  return place.of === 'role' || place.of === 'roles' ? { of: 'roles', path: [] } : { of: 'about', path: [] };
}

/** @typedef {ReturnType<typeof remarksOf>[number]} Remark */

/** @param {Remark[]} remarks @param {(key: string) => string[]} keys @returns {Map<string, Remark[]>} */
function grouped(remarks, keys) {
  /** @type {Map<string, Remark[]>} */
  const found = new Map();
  for (const one of remarks) {
    for (const key of keys((one.path ?? []).join('/'))) found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/** @param {string} key @returns {string[]} the places it lies in */
const outside = (key) => key.split('/').map((_, i, parts) => parts.slice(0, i).join('/')).filter(Boolean);

export const EditingContext = createContext(/** @type {Editing | undefined} */ (undefined));

/** @returns {Editing} */
export function useEditing() {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('a part of the editor was drawn outside of it');
  return editing;
}
