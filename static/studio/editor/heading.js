/** What stands above a form: what it is about, what can be done with it; and which column is in which language. */
import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../core/words.js';
import { html } from '../../ui/html.js';
import { useEditing } from './editing.js';

/** @param {{title: string, says?: string, before?: any, beside?: any, children?: any}} props `beside`: on the line below */
export function Heading({ title, says, before, beside, children }) {
  const box = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return html`
    <div class="edit-heading">
      <div class="row edit-heading-title">${before}<h2 ref=${box} tabindex="-1">${title}</h2></div>
      ${children && html`<div class="row wraps edit-heading-tools">${children}</div>`}
      ${(says || beside) && html`<div class="edit-says"><p class="second">${says}</p>${beside}</div>`}
    </div>`;
}

/** Two equal columns where there are two languages. */
export function Tongues() {
  const { languages } = useEditing();
  if (languages.value.length < 2) return null;
  return html`<div class="edit-tongues" aria-hidden="true">${languages.value.map((one) => html`<p key=${one} lang=${one}>${LANGUAGE_NAMES[one]}</p>`)}</div>`;
}
