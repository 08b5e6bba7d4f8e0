/** The reader's words, for every component below the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** @typedef {import('../core/words.js').Words} Words */

export const WordsContext = createContext(/** @type {Words | undefined} */ (undefined));

/** @returns {Words} */
export function useWords() {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a component was drawn outside a page that has words');
  return words;
}
