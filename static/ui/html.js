/** How every component is written: `html` with preact, and the words of who reads it. Signals read in a render keep it fresh. */
import '@preact/signals';
import htm from 'htm';
import { Component, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';

// Documents are patched in place: an object that is the same may hold something new. So what a parent draws anew, its
// children draw too; the library would leave out those whose properties are the same objects as before.
Component.prototype.shouldComponentUpdate = () => true;

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
