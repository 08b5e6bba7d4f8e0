/**
 * What the browser keeps for us. A private window or a full disk may refuse: then it is kept in memory, and play goes on.
 */

/** @typedef {{get(name: string): any, set(name: string, value: any): void, remove(name: string): void, names(prefix: string): string[]}} Kept */

/** @param {Storage | undefined} box @returns {Kept} */
export function createStorage(box) {
  /** @type {Map<string, string>} what the box refused to take */
  const memory = new Map();

  /** @param {string} name */
  function read(name) {
    if (memory.has(name)) return memory.get(name);
    try {
      return box?.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  }

  return {
    get(name) {
      const text = read(name);
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text);
      } catch {
        return undefined; // written by another version or another hand
      }
    },
    set(name, value) {
      const text = JSON.stringify(value);
      memory.delete(name);
      try {
        if (!box) throw new Error('no box');
        box.setItem(name, text);
      } catch {
        memory.set(name, text);
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        box?.removeItem(name);
      } catch {
        // nothing was kept there
      }
    },
    names(prefix) {
      const found = new Set([...memory.keys()]);
      try {
        for (let i = 0; box && i < box.length; i += 1) found.add(box.key(i) ?? '');
      } catch {
        // nothing was kept there
      }
      return [...found].filter((name) => name.startsWith(prefix)).sort();
    },
  };
}

/** A page may be forbidden to touch its storage at all. @param {'localStorage' | 'sessionStorage'} which @returns {Kept} */
export function browserStorage(which) {
  try {
    return createStorage(globalThis[which]);
  } catch {
    return createStorage(undefined);
  }
}
