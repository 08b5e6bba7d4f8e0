/** A list in a form: each one with its fields, moved, removed and added by buttons. Nothing written: what counts then is shown. */
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.js';
import { html, useWords } from '../../../ui/html.js';
import { Icon } from '../../../ui/icon.js';
import { useEditing } from '../editing.js';
import { kept } from '../kept.js';
import { FieldAt } from './fields.js';
import { hintOf, labelOf } from './labels.js';
import { Remarks, remarksAt } from './remark.js';

/** @typedef {import('./schema.js').Field} Field */
/** @typedef {import('../document/plain.js').Path} Path */
/** @typedef {import('./simple.js').Props} Props */

/** @type {(props: Props) => any} */
export const ListField = kept(function ListField({ field, path, value }) {
  const t = useWords();
  const editing = useEditing();
  const { item } = field;
  if (!item) return null;
  const label = labelOf(t, field);
  const items = Array.isArray(value) ? value : [];
  const standard = /** @type {any[]} */ (value === undefined ? field.standard ?? [] : []);
  const isFull = field.most !== undefined && items.length >= field.most;
  const add = () => {
    editing.change({ key: 'edit-did-field', figures: { what: label } }, { insert: [...path, items.length], value: item.type === 'group' ? {} : '' });
    editing.wanted.value = [...path, items.length];
  };
  const begin = () => editing.change({ key: 'edit-did-field', figures: { what: label } }, { put: path, value: standard.map(meant) });
  return html`
    <fieldset class="edit-group edit-list">
      <legend class="heading">${label}</legend>
      ${hintOf(t, field) && html`<p class="edit-hint">${hintOf(t, field)}</p>`}
      ${items.map((one, i) => html`<${Item} key=${i} field=${item} list=${label} path=${[...path, i]} value=${one} n=${i + 1} of=${items.length} />`)}
      ${standard.length > 0 && html`<${Standard} items=${standard} />`}
      <div class="row wraps">
        ${standard.length > 0 && html`<${Button} little icon="pencil" onPress=${begin}>${t('edit-begin-from')}<//>`}
        ${!isFull && html`<${Button} little icon="plus" onPress=${add}>${t(standard.length ? 'edit-write-own' : 'edit-add')}<//>`}
      </div>
      <${Remarks} remarks=${remarksAt(editing, path)} />
    </fieldset>`;
});

/** @type {(props: {field: Field, list: string, path: Path, value: any, n: number, of: number}) => any} */
const Item = kept(function Item({ field, list, path, value, n, of }) {
  const t = useWords();
  const editing = useEditing();
  const label = labelOf(t, field, n);
  const at = n - 1;
  const around = path.slice(0, -1);
  /** @param {import('../document/plain.js').Change} change @param {number} to where the author is then */
  function act(change, to) {
    editing.change({ key: 'edit-did-field', figures: { what: list } }, change);
    editing.wanted.value = [...around, Math.max(0, to)];
  }
  const tool = (/** @type {string} */ icon, /** @type {string} */ words, /** @type {() => void} */ press, /** @type {boolean} */ can) => html`
    <button type="button" class="edit-tool" aria-label=${`${words} : ${label}`} title=${words} disabled=${!can} onClick=${press}><${Icon} name=${icon} /></button>`;
  return html`
    <div class="edit-item" data-at=${path.join('/')} tabindex="-1">
      <div class="edit-item-top">
        <p class="field-label">${label}</p>
        ${tool('arrow-up', t('edit-up'), () => act({ move: path, to: [...around, at - 1] }, at - 1), at > 0)}
        ${tool('arrow-down', t('edit-down'), () => act({ move: path, to: [...around, at + 1] }, at + 1), n < of)}
        ${tool('trash-2', t('edit-remove'), () => act({ drop: path }, at - 1), true)}
      </div>
      ${field.type === 'group'
        ? html`<${GroupItem} field=${field} path=${path} value=${value} n=${n} />`
        : html`<${FieldAt} field=${field} path=${path} value=${value} n=${n} hideLabel />`}
    </div>`;
});

/** What must be there first; the rest is put away until somebody looks for it, or wrote it. @param {{field: Field, path: Path, value: any, n: number}} props */
function GroupItem({ field, path, value, n }) {
  const t = useWords();
  const editing = useEditing();
  const fields = field.fields ?? [];
  const first = fields.filter((one) => one.required);
  const [alone] = first;
  // As it was when it came: a field that is written in stays where it is.
  const [hidden] = useState(() => fields.filter((one) => !one.required && value?.[one.name] === undefined).map((one) => one.name));
  if (field.short && alone && isText(value)) {
    const spell = () => editing.change({ key: 'edit-did-field', figures: { what: labelOf(t, field, n) } }, { put: path, value: { [alone.name]: value } });
    return html`
      <${FieldAt} field=${alone} path=${path} value=${value} hideLabel=${first.length === 1} />
      <p><${Button} kind="quiet" little icon="plus" label=${`${t('edit-more')} : ${labelOf(t, field, n)}`} onPress=${spell}>${t('edit-more')}<//></p>`;
  }
  const shown = fields.filter((one) => !hidden.includes(one.name));
  const away = fields.filter((one) => hidden.includes(one.name));
  const at = (/** @type {Field} */ one) => html`
    <${FieldAt} key=${one.name} field=${one} path=${[...path, one.name]} value=${value?.[one.name]} hideLabel=${first.length === 1 && one === alone && one.type === 'text'} />`;
  return html`
    <div class="edit-fields">${(shown.length ? shown : fields).map(at)}</div>
    ${shown.length > 0 && away.length > 0 && html`<details class="edit-away"><summary>${t('edit-more')}<span class="spoken"> : ${labelOf(t, field, n)}</span></summary><div class="edit-fields">${away.map(at)}</div></details>`}
    <${Remarks} remarks=${remarksAt(editing, path)} />`;
}

/** Written as its text alone. @param {any} value */
const isText = (value) => typeof value === 'string' || Boolean(value && typeof value === 'object' && Object.keys(value).every((key) => key === 'fr' || key === 'en') && Object.keys(value).length);

/** What counts while nothing of one's own is written. @param {{items: any[]}} props */
function Standard({ items }) {
  const t = useWords();
  return html`
    <div class="edit-standard">
      <p class="edit-hint">${t('edit-standard')}</p>
      <ul>${items.map((one, i) => html`<li key=${i}>${summary(t, one)}</li>`)}</ul>
    </div>`;
}

/** @param {import('../../../core/words.js').Words} t @param {any} one a text, or a group with texts in it */
function summary(t, one) {
  if (typeof one === 'string' || t.languageOf(one) !== undefined || (one && ('fr' in one || 'en' in one))) return t.pick(one);
  return Object.values(one).filter((part) => part && (typeof part === 'object' || typeof part === 'string')).map((part) => t.pick(/** @type {any} */ (part))).join(' / ');
}

/** What is meant by a standard value: without what it leaves open. @param {any} value @returns {any} */
function meant(value) {
  if (Array.isArray(value)) return value.map(meant);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== false).map(([name, one]) => [name, meant(one)]));
}
