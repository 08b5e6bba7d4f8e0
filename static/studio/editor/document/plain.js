/** Changes to a plain value. What a change does not touch stays the same object: a component that shows it has nothing to draw. */

/** @typedef {(string | number)[]} Path */
/**
 * @typedef {{put: Path, value: any} | {drop: Path} | {insert: Path, value: any} | {move: Path, to: Path} | {rename: Path, name: string}} Change
 * `insert` ends with the place in the list; `to` is the place once what moves has been taken out.
 */

/** @param {any} value @param {Path} path @returns {any} */
export function valueAt(value, path) {
  let at = value;
  for (const key of path) at = at === null || at === undefined ? undefined : at[key];
  return at;
}

/** @param {Path} path @param {Path} start */
export const beginsWith = (path, start) => start.every((key, i) => path[i] === key);

/** @param {any} value @param {Path} path @param {(part: any) => any} change */
function at(value, path, change) {
  if (!path.length) return change(value);
  const [key, ...rest] = path;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = at(copy[key], rest, change);
  return copy;
}

/** @param {any} value @param {Path} path @param {any} put */
const put = (value, path, put) => at(value, path, () => put);

/** @param {any} value @param {Path} path */
function drop(value, path) {
  const last = path[path.length - 1];
  return at(value, path.slice(0, -1), (part) => {
    if (Array.isArray(part)) return part.filter((_, i) => i !== last);
    const { [last]: _gone, ...rest } = part;
    return rest;
  });
}

/** @param {any} value @param {Path} path @param {any} one */
function insert(value, path, one) {
  const index = Number(path[path.length - 1]);
  return at(value, path.slice(0, -1), (list) => [...list.slice(0, index), one, ...list.slice(index)]);
}

/** @param {any} value @param {Path} path @param {string} name */
function rename(value, path, name) {
  const last = String(path[path.length - 1]);
  return at(value, path.slice(0, -1), (part) => Object.fromEntries(Object.entries(part).map(([key, one]) => [key === last ? name : key, one])));
}

/** @param {any} value @param {Change} change @returns {any} */
export function changed(value, change) {
  if ('rename' in change) return rename(value, change.rename, change.name);
  if ('put' in change) return put(value, change.put, change.value);
  if ('drop' in change) return drop(value, change.drop);
  if ('insert' in change) return insert(value, change.insert, change.value);
  return insert(drop(value, change.move), change.to, valueAt(value, change.move));
}

/**
 * The change that can be made: what would hold the new part is made with it; what would be left empty goes with the old one.
 * @param {any} value @param {Change} change @returns {Change}
 */
export function possible(value, change) {
  if ('drop' in change) return { drop: emptied(value, change.drop) };
  if ('move' in change || 'rename' in change) return change;
  const wanted = 'put' in change ? change.put : change.insert;
  for (let depth = 0; depth < wanted.length; depth += 1) {
    const holder = valueAt(value, wanted.slice(0, depth));
    if (holder === null || typeof holder !== 'object') {
      return { put: wanted.slice(0, depth), value: wrapped(wanted.slice(depth), change.value) };
    }
  }
  return change;
}

/** @param {Path} path @param {any} value @returns {any} */
function wrapped(path, value) {
  if (!path.length) return value;
  const [key, ...rest] = path;
  return typeof key === 'number' ? [wrapped(rest, value)] : { [key]: wrapped(rest, value) };
}

/** @param {any} value @param {Path} path @returns {Path} what to take out so that nothing empty stays in a map */
function emptied(value, path) {
  const holder = path.slice(0, -1);
  const left = Object.keys(valueAt(value, holder)).length - 1;
  const isKept = left > 0 || holder.length < 2 || typeof holder[holder.length - 1] === 'number';
  return isKept ? path : emptied(value, holder);
}
