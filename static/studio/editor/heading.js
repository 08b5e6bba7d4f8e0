/** What stands above a form: what it is about, what can be done with it; and which column is in which language. */
import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../core/words.js';
import { html } from '../../ui/html.js';
import { useEditing } from './editing.js';

/** @param {{title: string, says?: string, children?: any}} props */
export function Heading({ title, says, children }) {
  const box = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return html`
    <div class="edit-heading">
      <h1 ref=${box} tabindex="-1">${title}</h1>
      ${children && html`<div class="row wraps edit-heading-tools">${children}</div>`}
      ${says && html`<p class="second edit-says">${says}</p>`}
    </div>`;
}

/** Two equal columns where there are two languages. */
export function Tongues() {
  const { languages } = useEditing();
  if (languages.value.length < 2) return null;
  return html`<div class="edit-tongues" aria-hidden="true">${languages.value.map((one) => html`<p key=${one} lang=${one}>${LANGUAGE_NAMES[one]}</p>`)}</div>`;
}
