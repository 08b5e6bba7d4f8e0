/** What this person did in the running step and may take back, so that undo can name it. The server decides whether it can. */

/** @typedef {{name: string, data: object}} Done */

/** @param {import('./storage.js').Kept} storage this window's own @param {string} place */
export function createUndo(storage, place) {
  const at = `tutti/undo/${place}`;
  /** @returns {{run: string, done: Done[]}} */
  const kept = () => storage.get(at) ?? { run: '', done: [] };
  /** @param {string} run @returns {Done[]} */
  const of = (run) => (kept().run === run ? kept().done : []);

  return {
    /** @param {string} run @returns {Done | undefined} */
    last: (run) => of(run).at(-1),
    /** @param {string} run @param {Done} one */
    note: (run, one) => storage.set(at, { run, done: [...of(run), one].slice(-50) }),
    /** It was taken back, or cannot be any more. @param {string} run */
    forgetLast: (run) => storage.set(at, { run, done: of(run).slice(0, -1) }),
  };
}
