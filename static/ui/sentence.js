/** The one sentence that says what to do now; announced when it changes. */
import { html } from './html.js';

/** @param {{children: any}} props */
export function Sentence({ children }) {
  return html`<div aria-live="polite" aria-atomic="true"><h1 class="sentence">${children}</h1></div>`;
}
