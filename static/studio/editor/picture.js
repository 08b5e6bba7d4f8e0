/** The scenario's picture: shown on its card, described for who cannot see it. It lies beside the text, and goes along in its file. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { askPicture, pictureOf } from './asking.js';
import { useEditing } from './editing.js';
import { FieldAt } from './form/fields.js';
import { Remarks, remarksAt } from './form/remark.js';

/** @typedef {import('../../core/connection.js').Refusal} Refusal */

/** @param {{value: any, fields: import('./form/schema.js').Field[]}} props `fields`: of a picture */
export function Picture({ value, fields }) {
  const t = useWords();
  const editing = useEditing();
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  const [came, setCame] = useState(0);
  const says = fields.find((field) => field.name === 'says');
  const did = { key: 'edit-did-field', figures: { what: t('form-scenario-picture') } };

  /** @param {File | undefined} file */
  async function bring(file) {
    if (!file) return;
    const answer = await askPicture(editing.id, file);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (!answer.ok) return;
    setCame(came + 1);
    editing.change(did, value ? { put: ['picture', 'file'], value: answer.said.file } : { put: ['picture'], value: { file: answer.said.file } });
    editing.wanted.value = ['picture', 'says'];
  }

  return html`
    <section class="edit-group" data-at="picture" tabindex="-1">
      <h3>${t('form-scenario-picture')}</h3>
      ${value && html`<img class="edit-picture" src=${`${pictureOf(editing.id)}?${came}`} alt=${t.pick(value.says)} />`}
      <div class="row wraps">
        <${Button} little icon="image" onPress=${() => box.current?.click()}>${t(value ? 'edit-picture-other' : 'edit-picture-choose')}<//>
        ${value && html`<${Button} kind="quiet" little icon="trash-2" onPress=${() => editing.change(did, { drop: ['picture'] })}>${t('edit-picture-none')}<//>`}
        <input ref=${box} class="spoken" type="file" accept="image/png,image/jpeg,image/webp" tabindex="-1" aria-label=${t('edit-picture-choose')} onChange=${(/** @type {any} */ event) => (bring(event.currentTarget.files[0]), (event.currentTarget.value = ''))} />
      </div>
      ${value && says && html`<div class="edit-fields"><${FieldAt} field=${says} path=${['picture', 'says']} value=${value.says} /></div>`}
      ${refusal && html`<${Notice} tone="care" ...${refusalWords(t, refusal)} onClose=${() => setRefusal(undefined)} />`}
      <${Remarks} remarks=${[...remarksAt(editing, ['picture']), ...remarksAt(editing, ['picture', 'file'])]} />
    </section>`;
}
