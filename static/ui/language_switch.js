/** One press: the other language. It is named in itself, so that who needs it can read it. */
import { html } from './html.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../core/words.js';
import { Icon } from './icon.js';
import { useWords } from './words_context.js';

export function LanguageSwitch() {
  const t = useWords();
  const other = LANGUAGES[(LANGUAGES.indexOf(t.language.value) + 1) % LANGUAGES.length];
  return html`
    <button type="button" class="button quiet little" lang=${other} onClick=${() => t.choose(other)}>
      <${Icon} name="languages" />${LANGUAGE_NAMES[other]}
    </button>`;
}
