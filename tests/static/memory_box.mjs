import { createStorage } from '../../static/core/storage.js';

/** Like `localStorage`, in memory: survives a "reload", that is a second storage made on the same box. */
export function memoryBox() {
  const kept = new Map();
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

export const memoryStorage = (box = memoryBox()) => createStorage(box);
