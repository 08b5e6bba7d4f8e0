/** Reading more easily: follows the system until somebody chooses. */
import { signal } from '@preact/signals';
import { browserStorage } from '../core/storage.js';
import { html } from './html.js';
import { Icon } from './icon.js';
import { useWords } from './words_context.js';

const CHOSEN = 'tutti/contrast';
const storage = browserStorage('localStorage');
/** @type {import('@preact/signals').Signal<'high' | 'light' | undefined>} */
const chosen = signal(storage.get(CHOSEN));

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
