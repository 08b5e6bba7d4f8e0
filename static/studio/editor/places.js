/** Above the steps: the scenario itself, its characters, and all of it as text. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { useEditing } from './editing.js';

export function Places() {
  const t = useWords();
  const editing = useEditing();
  const { roles } = editing.document.value.value;
  const { of } = editing.place.value;
  const count = Array.isArray(roles) ? roles.length : 0;
  const isText = editing.look.value === 'text';
  const one = (/** @type {'about' | 'roles' | 'text'} */ name, /** @type {boolean} */ here, /** @type {string} */ icon, /** @type {string} */ words) => html`
    <li><button type="button" class="step-row edit-place" aria-current=${here ? 'true' : undefined} onClick=${() => (name === 'text' ? (editing.look.value = 'text') : editing.goTo({ of: name, path: [] }))}>
      <${Icon} name=${icon} /><span class="step-row-title">${words}</span>
    </button></li>`;
  return html`
    <ul class="edit-places">
      ${one('about', !isText && of === 'about', 'file-text', t('edit-about'))}
      ${one('roles', !isText && (of === 'roles' || of === 'role'), 'users', t('edit-roles', { count }))}
      ${one('text', isText, 'code-xml', t('edit-code'))}
    </ul>`;
}
