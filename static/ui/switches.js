/** Two switches that are on every page: the language, and reading more easily. */
import { signal } from '@preact/signals';
import { browserStorage } from '../core/storage.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../core/words.js';
import { html, useWords } from './html.js';
import { Icon } from './icon.js';

/** One press: the other language. It is named in itself, so that who needs it can read it. */
export function LanguageSwitch() {
  const t = useWords();
  const other = LANGUAGES[(LANGUAGES.indexOf(t.language.value) + 1) % LANGUAGES.length];
  return html`
    <button type="button" class="button quiet little" lang=${other} onClick=${() => t.choose(other)}>
      <${Icon} name="languages" />${LANGUAGE_NAMES[other]}
    </button>`;
}

const CHOSEN = 'tutti/contrast';
const storage = browserStorage('localStorage');
/** @type {import('@preact/signals').Signal<'high' | 'light' | undefined>} */
const chosen = signal(storage.get(CHOSEN));

/** Follows the system until somebody chooses. */
export function applyContrast() {
  if (chosen.value) document.documentElement.dataset.contrast = chosen.value;
}

const isHigh = () => (chosen.value ? chosen.value === 'high' : matchMedia('(prefers-contrast: more)').matches);

export function ContrastSwitch() {
  const t = useWords();
  const high = isHigh();
  function change() {
    chosen.value = high ? 'light' : 'high';
    storage.set(CHOSEN, chosen.value);
    applyContrast();
  }
  return html`
    <button type="button" class="button quiet little" onClick=${change}>
      <${Icon} name="a-large-small" />${t(high ? 'ui-contrast-soft' : 'ui-contrast-high')}
    </button>`;
}
