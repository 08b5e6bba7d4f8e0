/** The words of a page: from this build's own files, in the language its reader chose. */
import { browserStorage } from './storage.js';
import { createWords } from './words.js';

export function pageWords() {
  return createWords({
    storage: browserStorage('localStorage'),
    wished: navigator.languages,
    async load(language, area) {
      const answer = await fetch(new URL(`../words/${language}/${area}.ftl`, import.meta.url));
      if (!answer.ok) throw new Error(`no words for ${area} in ${language}`);
      return answer.text();
    },
  });
}
