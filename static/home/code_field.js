/** One field that looks like as many boxes as the code has letters: it can be typed, pasted and read out as one. */
import { useEffect, useRef } from 'preact/hooks';
import { html, useWords } from '../ui/html.js';

/** @param {{code: string, length: number, onInput: (typed: string) => string, refused: boolean}} props */
export function CodeField({ code, length, onInput, refused }) {
  const t = useWords();
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => input.current?.focus(), []);
  const boxes = Array.from({ length }, (_, i) => i);
  return html`
    <label class="code-field">
      <span class="spoken">${t('home-code')}</span>
      <input
        class="code-input"
        value=${code}
        onInput=${(/** @type {any} */ event) => (event.currentTarget.value = onInput(event.currentTarget.value))}
        ref=${input}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck=${false}
        enterkeyhint="go"
        aria-invalid=${refused ? 'true' : undefined}
        aria-describedby="code-refused"
      />
      <span class="code-boxes" aria-hidden="true">
        ${boxes.map((i) => html`<span class=${i === Math.min(code.length, length - 1) && code.length < length ? 'code-box next' : 'code-box'}>${code[i] ?? ''}</span>`)}
      </span>
    </label>`;
}
