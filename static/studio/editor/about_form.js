/** The scenario itself: what it is called, what it is about, for how many, in which languages. */
import { useMemo } from 'preact/hooks';
import { LANGUAGES, LANGUAGE_NAMES } from '../../core/words.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { useEditing } from './editing.js';
import { FieldAt } from './form/fields.js';
import { Remarks, remarksAt } from './form/remark.js';
import { fieldsOf } from './form/schema.js';
import { Heading, Tongues } from './heading.js';
import { Picture } from './picture.js';
import { Terrain } from './terrain.js';

const SHOWN = ['title', 'about', 'players', 'trains'];

export function AboutForm() {
  const t = useWords();
  const editing = useEditing();
  const scenario = editing.document.value.value;
  const fields = useMemo(() => fieldsOf(editing.schema, editing.schema, 'form-scenario'), [editing.schema]);
  return html`
    <${Heading} title=${t('edit-about')} says=${t('edit-about-says')} />
    <${Remarks} remarks=${[...remarksAt(editing, []), ...remarksAt(editing, ['steps'])]} />
    <${Languages} />
    <${Tongues} />
    <div class="edit-fields">
      ${SHOWN.flatMap((name) => fields.filter((field) => field.name === name)).map((field) => html`
        <${FieldAt} key=${field.name} field=${field} path=${[field.name]} value=${scenario[field.name]} />`)}
    </div>
    <${Picture} value=${scenario.picture} fields=${fields.find((field) => field.name === 'picture')?.fields ?? []} />
    <${Terrain} value=${scenario.terrain} />`;
}

function Languages() {
  const t = useWords();
  const editing = useEditing();
  const written = editing.document.value.value.languages;
  const chosen = LANGUAGES.filter((one) => Array.isArray(written) && written.includes(one));
  /** @param {typeof LANGUAGES[number]} language */
  function turn(language) {
    const next = LANGUAGES.filter((one) => (one === language ? !chosen.includes(one) : chosen.includes(one)));
    if (next.length) editing.change({ key: 'edit-did-field', figures: { what: t('form-scenario-languages') } }, { put: ['languages'], value: next });
  }
  return html`
    <fieldset class="edit-one wide">
      <legend class="field-label">${t('form-scenario-languages')}</legend>
      <div class="row wraps">
        ${LANGUAGES.map((one, i) => html`
          <label class="choice edit-little-choice" key=${one}>
            <input type="checkbox" checked=${chosen.includes(one)} onChange=${() => turn(one)} data-at=${i === 0 ? 'languages' : undefined} />
            <span class="choice-sign"><${Icon} name="check" /></span><span lang=${one}>${LANGUAGE_NAMES[one]}</span>
          </label>`)}
      </div>
      <${Remarks} remarks=${remarksAt(editing, ['languages'], true)} />
    </fieldset>`;
}
