/** Where groups go apart: which of them take this step. */
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { useEditing } from './editing.js';
import { Remarks, remarksAt } from './form/remark.js';

const AT_LEAST = 2;

/** @param {{path: import('./document/plain.js').Path, value: any, groups: any}} props `groups`: the step in which they are apart */
export function OnlyFor({ path, value, groups }) {
  const t = useWords();
  const editing = useEditing();
  const chosen = /** @type {number[]} */ (Array.isArray(value) ? value : []);
  const named = Array.isArray(groups?.settings?.groups) ? groups.settings.groups : [];
  const count = Math.max(AT_LEAST, named.length, Number(groups?.settings?.number) || 0, ...chosen);

  /** @param {number} group */
  function turn(group) {
    const next = chosen.includes(group) ? chosen.filter((one) => one !== group) : [...chosen, group].sort((a, b) => a - b);
    editing.change({ key: 'edit-did-field', figures: { what: t('form-step-only-for') } }, next.length ? { put: path, value: next } : { drop: path });
  }

  return html`
    <fieldset class="edit-one wide">
      <legend class="field-label">${t('form-step-only-for')}</legend>
      <div class="row wraps">
        ${Array.from({ length: count }, (_, i) => i + 1).map((group) => html`
          <label class="choice edit-little-choice" key=${group}>
            <input type="checkbox" checked=${chosen.includes(group)} onChange=${() => turn(group)} data-at=${group === 1 ? path.join('/') : undefined} />
            <span class="choice-sign"><${Icon} name="check" /></span>
            <span>${t.pick(named[group - 1]?.name) || t('edit-group-n', { n: group })}</span>
          </label>`)}
      </div>
      <p class="edit-hint">${t('form-step-only-for.hint')}</p>
      <${Remarks} remarks=${remarksAt(editing, path, true)} />
    </fieldset>`;
}
