/** How a step is moved without a mouse: keys on its line, buttons above its form. Where it went is said. */
import { added, beside, copied, putInside, removed, shifted, takenOut } from './document/steps.js';
import { valueAt } from './document/plain.js';

/** @typedef {import('./editing.js').Editing} Editing */
/** @typedef {import('./document/steps.js').Move} Move */
/** @typedef {import('./document/plain.js').Path} Path */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {'up' | 'down' | 'in' | 'out'} Way */

/** @type {Record<Way, (scenario: any, path: Path) => Move | undefined>} */
const WAYS = {
  up: (scenario, path) => shifted(scenario, path, -1),
  down: (scenario, path) => shifted(scenario, path, 1),
  in: putInside,
  out: takenOut,
};
/** @type {{[key: string]: Way}} */
const KEYS = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** @param {Editing} editing @param {Path} path @param {Way} way @returns {Move | undefined} none where it cannot go */
export const wayOf = (editing, path, way) => WAYS[way](editing.document.value.value, path);

/** @param {Editing} editing @param {Words} t @param {import('./document/document.js').Did} did @param {Move} move */
export function follow(editing, t, did, move) {
  editing.change(did, ...move.changes);
  const scenario = editing.document.value.value;
  editing.goTo(move.path.length ? { of: 'step', path: move.path } : { of: 'about', path: [] });
  const of = valueAt(scenario, move.path.slice(0, -1))?.length ?? 0;
  const title = t.pick(valueAt(scenario, move.path)?.title) || t('edit-untitled');
  if (move.path.length) editing.said.value = t('edit-is-now', { title, at: Number(move.path[move.path.length - 1]) + 1, of });
}

/** @param {Editing} editing @param {Words} t @param {Path} path @param {Way} way */
export function go(editing, t, path, way) {
  const move = wayOf(editing, path, way);
  if (move) follow(editing, t, { key: 'edit-did-moved' }, move);
  return move;
}

/** @param {Editing} editing @param {Words} t @param {Path} path */
export const copy = (editing, t, path) => follow(editing, t, { key: 'edit-did-copied' }, copied(editing.document.value.value, path));
/** @param {Editing} editing @param {Words} t @param {Path} path */
export function remove(editing, t, path) {
  const move = removed(editing.document.value.value, path);
  follow(editing, t, { key: 'edit-did-removed' }, move);
  editing.wanted.value = move.path.length ? move.path : ['title'];
}

/** @param {Editing} editing @param {Words} t @param {Path | undefined} after @param {any} step */
export const add = (editing, t, after, step) => begin(editing, t, added(editing.document.value.value, after, step));
/** Open beside all steps. @param {Editing} editing @param {Words} t @param {any} step */
export const addBeside = (editing, t, step) => begin(editing, t, beside(editing.document.value.value, step));

/** @param {Editing} editing @param {Words} t @param {Move} move */
function begin(editing, t, move) {
  follow(editing, t, { key: 'edit-did-added' }, move);
  editing.wanted.value = [...move.path, 'title'];
}

/** Arrows walk through the list; with Alt they move the step. @param {KeyboardEvent} event @param {Editing} editing @param {Words} t */
export function moveByKey(event, editing, t) {
  const row = event.target instanceof HTMLElement ? /** @type {HTMLElement | null} */ (event.target.closest('.step-row')) : null;
  const way = KEYS[event.key];
  if (!row || !way || event.ctrlKey || event.metaKey) return;
  const box = /** @type {HTMLElement} */ (event.currentTarget);
  if (event.altKey) {
    const path = (row.dataset.path ?? '').split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const move = go(editing, t, path, way);
    if (move) requestAnimationFrame(() => focusRow(box, move.path.join('/')));
  } else if (way === 'up' || way === 'down') {
    const rows = /** @type {HTMLElement[]} */ ([...box.querySelectorAll('.step-row')]);
    rows[rows.indexOf(row) + (way === 'up' ? -1 : 1)]?.focus();
  } else return;
  event.preventDefault();
}

/** @param {HTMLElement} box @param {string} key */
function focusRow(box, key) {
  /** @type {HTMLElement | null} */ (box.querySelector(`[data-path="${key}"]`))?.focus();
}

