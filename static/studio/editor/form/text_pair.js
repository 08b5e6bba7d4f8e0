/** A text in each language of the scenario, side by side; what is missing is dashed. */
import { useId } from 'preact/hooks';
import { classes, html, useWords } from '../../../ui/html.js';
import { missingIn, textChange, textIn } from '../document/texts.js';
import { useEditing } from '../editing.js';
import { kept } from '../kept.js';
import { hintOf, labelOf } from './labels.js';
import { isTranslation, Remarks, remarksAt } from './remark.js';

/** @typedef {import('./schema.js').Field} Field */
/** @typedef {import('../document/plain.js').Path} Path */

const ONE_LINE = new Set(['title', 'part', 'name', 'trade', 'story', 'left', 'right']);
const LETTERS_IN_A_LINE = 38;
const MOST_LINES = 9;

/** @param {string} text */
const linesOf = (text) => Math.min(MOST_LINES, Math.max(2, text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_IN_A_LINE), 0)));

/** @type {(props: {field: Field, path: Path, value: any, n?: number, oneLine?: boolean, hideLabel?: boolean}) => any} */
export const TextPair = kept(function TextPair({ field, path, value, n, oneLine = ONE_LINE.has(field.name), hideLabel }) {
  const t = useWords();
  const editing = useEditing();
  const id = useId();
  const languages = editing.languages.value;
  const missing = missingIn(value, languages);
  const remarks = remarksAt(editing, path, true).filter((one) => !isTranslation(one)); // dashed says it
  const hint = hintOf(t, field);
  const told = remarks.some((one) => one.wrong);

  /** @param {string} language @param {string} written */
  function write(language, written) {
    const did = { key: 'edit-did-field', figures: { what: labelOf(t, field, n) }, same: [...path, language].join('/') };
    editing.change(did, textChange(path, value, language, written, languages));
  }

  return html`
    <div class="edit-pair">
      ${languages.map((language) => {
        const tongue = editing.tongues[language];
        const text = textIn(value, language);
        const isMissing = missing.includes(language);
        return html`
          <div class="edit-text" key=${language} lang=${language}>
            <label class=${classes('field-label', hideLabel && 'spoken')} for=${`${id}-${language}`}>${labelOf(tongue, field, n)}${languages.length > 1 && html`<span class="spoken"> (${tongue('edit-language')})</span>`}</label>
            <${oneLine ? 'input' : 'textarea'}
              id=${`${id}-${language}`}
              class=${classes('input', 'edit-input', isMissing && 'missing')}
              rows=${oneLine ? undefined : linesOf(text)}
              value=${text}
              maxlength=${field.limit}
              data-at=${[...path, language].join('/')}
              placeholder=${isMissing ? tongue('edit-to-translate') : undefined}
              aria-invalid=${told && !text ? 'true' : undefined}
              aria-describedby=${[remarks.length && `${id}-no`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
              autocomplete="off"
              onInput=${(/** @type {any} */ event) => write(language, event.currentTarget.value)}
            />
          </div>`;
      })}
      ${hint && html`<p class="edit-hint" id=${`${id}-hint`}>${hint}</p>`}
      <${Remarks} remarks=${remarks} id=${`${id}-no`} />
    </div>`;
});
