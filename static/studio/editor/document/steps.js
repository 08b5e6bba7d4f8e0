/** The steps as a list: those inside a step come after it, what is open beside all of them comes last. And how they move. */
import { beginsWith, valueAt } from './plain.js';

/** @typedef {import('./plain.js').Path} Path */
/** @typedef {import('./plain.js').Change} Change */
/** @typedef {{[name: string]: any}} Step */
/** @typedef {{path: Path, step: Step, depth: number, number: string}} Row `number`: as the checks say it, such as 3.2 */
/** @typedef {{changes: Change[], path: Path}} Move `path`: where it is afterwards */

const KINDS = ['steps', 'beside'];

/** @param {any} scenario @returns {Row[]} */
export function rowsOf(scenario) {
  return KINDS.flatMap((key) => inside(scenario?.[key], [key], 0, ''));
}

/** @param {any} steps @param {Path} path @param {number} depth @param {string} around @returns {Row[]} */
function inside(steps, path, depth, around) {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step, i) => {
    const number = around ? `${around}.${i + 1}` : String(i + 1);
    return [{ path: [...path, i], step: step ?? {}, depth, number }, ...inside(step?.steps, [...path, i, 'steps'], depth + 1, number)];
  });
}

/** @param {Path} path */
const listOf = (path) => path.slice(0, -1);
/** @param {Path} path */
const placeOf = (path) => Number(path[path.length - 1]);

/** One up or down among those that lie in the same step. @param {any} scenario @param {Path} path @param {1 | -1} by @returns {Move | undefined} */
export function shifted(scenario, path, by) {
  const to = placeOf(path) + by;
  if (to < 0 || to >= (valueAt(scenario, listOf(path))?.length ?? 0)) return undefined;
  return moved(scenario, path, [...listOf(path), to]);
}

/** Into the step before it, as the last inside. @param {any} scenario @param {Path} path @returns {Move | undefined} */
export function putInside(scenario, path) {
  const at = placeOf(path);
  if (at === 0 || path[0] !== 'steps') return undefined;
  const around = [...listOf(path), at - 1, 'steps'];
  return moved(scenario, path, [...around, valueAt(scenario, around)?.length ?? 0]);
}

/** Out of the step it lies in, right after it. @param {any} scenario @param {Path} path @returns {Move | undefined} */
export function takenOut(scenario, path) {
  const around = path.slice(0, -2);
  if (around.length < 2) return undefined;
  return moved(scenario, path, [...listOf(around), placeOf(around) + 1]);
}

/**
 * @param {any} scenario @param {Path} from
 * @param {Path} to where it comes to lie, once it has been taken out of its old place
 * @returns {Move | undefined}
 */
export function moved(scenario, from, to) {
  if (beginsWith(to, from)) return undefined; // into itself
  const target = withoutGap(to, from);
  const list = listOf(target);
  const alone = (valueAt(scenario, listOf(from))?.length ?? 0) === 1 && from.length > 2;
  const isThere = Array.isArray(valueAt(scenario, listOf(to)));
  /** @type {Change[]} */
  const changes = isThere ? [{ move: from, to: target }] : [{ drop: from }, { put: list, value: [valueAt(scenario, from)] }];
  const gap = listOf(from);
  if (isThere && alone && String(gap) !== String(listOf(to))) changes.push({ drop: withoutGap(gap, [], target) });
  return { changes, path: target };
}

/**
 * Where a place is once something before it was taken out (`gone`) or put in (`come`).
 * @param {Path} path @param {Path} gone @param {Path} [come] @returns {Path}
 */
function withoutGap(path, gone, come) {
  let found = path;
  if (gone.length) found = stepOver(found, gone, -1, (a, b) => a > b);
  if (come) found = stepOver(found, come, 1, (a, b) => a >= b);
  return found;
}

/** @param {Path} path @param {Path} other @param {number} by @param {(a: number, b: number) => boolean} isAfter */
function stepOver(path, other, by, isAfter) {
  const depth = other.length - 1;
  if (path.length <= depth + 1 || !beginsWith(path, listOf(other)) || !isAfter(Number(path[depth]), placeOf(other))) return path;
  return path.map((key, i) => (i === depth ? Number(key) + by : key));
}

/** @param {any} scenario @param {Path} path @returns {Move} */
export function copied(scenario, path) {
  const to = [...listOf(path), placeOf(path) + 1];
  return { changes: [{ insert: to, value: structuredClone(valueAt(scenario, path)) }], path: to };
}

/** @param {any} scenario @param {Path} path @returns {Move} */
export function removed(scenario, path) {
  const left = (valueAt(scenario, listOf(path))?.length ?? 0) - 1;
  const at = placeOf(path);
  const next = left > 0 ? [...listOf(path), Math.min(at, left - 1)] : path.slice(0, -2);
  return { changes: [{ drop: path }], path: next };
}

/** After a step, or at the end. @param {any} scenario @param {Path | undefined} after @param {Step} step @returns {Move} */
export function added(scenario, after, step) {
  const last = Array.isArray(scenario.steps) ? scenario.steps.length : 0;
  const to = after && valueAt(scenario, after) ? [...listOf(after), placeOf(after) + 1] : ['steps', last];
  return { changes: [{ insert: to, value: step }], path: to };
}

/** Open beside all steps. @param {any} scenario @param {Step} step @returns {Move} */
export function beside(scenario, step) {
  const to = ['beside', Array.isArray(scenario.beside) ? scenario.beside.length : 0];
  return { changes: [{ insert: to, value: step }], path: to };
}
