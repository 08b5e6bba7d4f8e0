/** What people will see in this step: the real page, in a frame, fed with what their browser would be sent. */
import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/words.js';
import { html, useWords } from '../../ui/html.js';
import { valueAt } from './document/plain.js';
import { useEditing } from './editing.js';
import { RoleCard } from './role_card.js';

/** @typedef {'play' | 'screen' | 'desk'} Shown */

/** @type {Shown[]} */
const PLACES = ['play', 'screen', 'desk'];

export function Preview() {
  const t = useWords();
  const editing = useEditing();
  const [shown, setShown] = useState(/** @type {Shown} */ ('play'));
  const [language, setLanguage] = useState(t.language.peek());
  const { of, path } = editing.place.value;
  if (of === 'role') {
    return html`
      <aside class="edit-preview" aria-label=${t('edit-preview')}>
        <div class="edit-preview-top"><h2>${t('edit-card-of')}</h2></div>
        <${RoleCard} role=${valueAt(editing.document.value.value, path) ?? {}} />
      </aside>`;
  }
  return html`
    <aside class="edit-preview" aria-label=${t('edit-preview')}>
      <div class="edit-preview-top">
        <h2>${t('edit-preview')}</h2>
        <${Segments} name="preview-language" legend=${t('edit-preview-language')} options=${LANGUAGES.map((one) => ({ value: one, label: one.toUpperCase() }))} value=${language} onChange=${setLanguage} />
      </div>
      <p class="second">${t('edit-preview-choose')}</p>
      <${Segments} name="preview-place" legend=${t('edit-preview-place')} options=${PLACES.map((one) => ({ value: one, label: t(`edit-preview-${one}`) }))} value=${shown} onChange=${setShown} />
    </aside>`;
}

/** @param {{name: string, legend: string, options: {value: string, label: string}[], value: string, onChange: (value: any) => void}} props */
function Segments({ name, legend, options, value, onChange }) {
  return html`
    <fieldset class="segments">
      <legend class="spoken">${legend}</legend>
      <div class="segments-row">
        ${options.map((one) => html`
          <label class="segment" key=${one.value}><input type="radio" name=${name} checked=${one.value === value} onChange=${() => onChange(one.value)} /><span>${one.label}</span></label>`)}
      </div>
    </fieldset>`;
}
