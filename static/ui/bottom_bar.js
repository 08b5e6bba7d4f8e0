/** The net that never moves: undo (it names what it undoes), the line in words, help. */
import { html } from './html.js';

/** @param {{undo: any, line: any, help: any}} props three elements, in this order */
export function BottomBar({ undo, line, help }) {
  return html`<footer class="bottom">${undo ?? html`<span></span>`}${line}${help ?? html`<span></span>`}</footer>`;
}
