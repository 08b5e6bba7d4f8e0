/** How every component is written: `html` with preact, and the words of who reads it. Signals read in a render keep it fresh. */
import '@preact/signals';
import htm from 'htm';
import { createContext, h } from 'preact';
import { useContext } from 'preact/hooks';

/** @type {(strings: TemplateStringsArray, ...values: any[]) => any} */
export const html = htm.bind(h);

/** @param {(string | false | undefined | null)[]} names @returns {string} */
export const classes = (...names) => names.filter(Boolean).join(' ');

/** @typedef {import('../core/words.js').Words} Words */

/** The reader's words, for every component below the page. */
export const WordsContext = createContext(/** @type {Words | undefined} */ (undefined));

/** @returns {Words} */
export function useWords() {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a component was drawn outside a page that has words');
  return words;
}
