/** Draws a place into its page, in the language of who reads it. */
import { render } from 'preact';
import { WordsContext, html } from './html.js';
import { keepFocus } from './keep_focus.js';
import { applyContrast } from './switches.js';

/** @param {import('../core/words.js').Words} words @param {any} content */
export function drawPage(words, content) {
  applyContrast();
  words.language.subscribe((language) => (document.documentElement.lang = language));
  const page = document.querySelector('#page') ?? document.body;
  page.replaceChildren(); // what the server said for a browser that cannot draw it
  if (parent !== window) leaveFocusAround();
  keepFocus(document);
  render(html`<${WordsContext.Provider} value=${words}>${content}<//>`, page);
}

/** In a frame: what comes here takes the focus from nobody who writes or presses keys around it. */
function leaveFocusAround() {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function focusHere(options) {
    if (document.hasFocus()) focus.call(this, options);
  };
}
