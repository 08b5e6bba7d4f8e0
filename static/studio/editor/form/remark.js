/** What was noticed, at its field: one bold sentence, why, and the fix where there is one, in one press. */
import { Button } from '../../../ui/button.js';
import { html, useWords } from '../../../ui/html.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { valueAt } from '../document/plain.js';
import { useEditing } from '../editing.js';

/** @typedef {import('../document/plain.js').Path} Path */
/** @typedef {import('../document/plain.js').Change} Change */
/** @typedef {import('../checking.js').Remark & {wrong: boolean}} Remark */
/** @typedef {import('../editing.js').Editing} Editing */

/** @param {Editing} editing @param {Path} path @param {boolean} [deep] also about what lies in it @returns {Remark[]} */
export function remarksAt(editing, path, deep = false) {
  const there = editing.places.value.get(path.join('/')) ?? [];
  return deep ? [...there, ...(editing.within.value.get(path.join('/')) ?? [])] : there;
}

/** @param {any} scenario @param {{path: Path, value?: any, name?: string}} part of a fix @returns {Change} */
export function changeOf(scenario, { path, value, name }) {
  if (name !== undefined) return { rename: path, name };
  if (value === undefined) return { drop: path };
  const list = valueAt(scenario, path.slice(0, -1));
  const isAppended = Array.isArray(list) && path[path.length - 1] === list.length;
  return isAppended ? { insert: path, value } : { put: path, value };
}

/** @param {Editing} editing @param {import('../checking.js').Fix} fix */
export function mend(editing, fix) {
  const changes = fix.changes.map((one) => changeOf(editing.document.value.value, one));
  editing.change({ key: 'edit-did-fix' }, ...changes);
}

/** @param {{remarks: Remark[], id?: string}} props */
export function Remarks({ remarks, id }) {
  return remarks.length ? html`<div class="edit-remarks-here" id=${id}>${remarks.map((one, i) => html`<${One} key=${i} remark=${one} />`)}</div>` : null;
}

/** A text lacks a language. @param {Remark} one */
export const isTranslation = (one) => one.key === 'check-untranslated';

/** What is not there yet. In a form its field says so; its key in the file would be no help. @param {Remark} one */
export const isToWrite = (one) => one.key === 'missing' || one.key === 'text-empty';

/** @param {{remark: Remark}} props */
function One({ remark }) {
  const t = useWords();
  const editing = useEditing();
  if (isToWrite(remark)) return html`<p class="field-refused edit-to-write"><${Icon} name="pencil" /><span>${t('edit-to-write')}</span></p>`;
  const [bold, more] = sentences(remark.sentence);
  const { fix } = remark;
  const action = fix && html`<${Button} little onPress=${() => mend(editing, fix)}>${fix.label || t('edit-fix')}<//>`;
  return html`<${Notice} tone="care" icon="triangle-alert" bold=${bold} more=${more} action=${action} />`;
}

/** @param {string} said @returns {[string, string]} its first sentence, and the rest */
export function sentences(said) {
  const end = /[.?!…](?=\s)/.exec(said)?.index;
  return end === undefined ? [said, ''] : [said.slice(0, end + 1), said.slice(end + 1).trim()];
}
