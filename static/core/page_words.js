/** The words of a page: from this build's own files, in the language its reader chose. */
import { addressOf } from './address.js';
import { browserStorage } from './storage.js';
import { createWords } from './words.js';

/** @param {import('./storage.js').Kept} [storage] where the choice of a language is kept: the browser's, or this window's own */
export function pageWords(storage = browserStorage('localStorage')) {
  return createWords({
    storage,
    wished: navigator.languages,
    async load(language, area) {
      const answer = await fetch(addressOf(`words/${language}/${area || document.body.dataset.place}.ftl`));
      if (!answer.ok) throw new Error(`no words in ${language}`);
      return answer.text();
    },
  });
}
