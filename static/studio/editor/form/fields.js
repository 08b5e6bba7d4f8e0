/** The form of a part of the scenario: each field by its type, groups and lists with theirs inside. */
import { Button } from '../../../ui/button.js';
import { html, useWords } from '../../../ui/html.js';
import { useEditing } from '../editing.js';
import { kept } from '../kept.js';
import { hintOf, labelOf } from './labels.js';
import { ListField } from './list.js';
import { Remarks, remarksAt } from './remark.js';
import { Choice, Flag, LineField, Marks, NumberField, useChange } from './simple.js';
import { TextPair } from './text_pair.js';

/** @typedef {import('./schema.js').Field} Field */
/** @typedef {import('../document/plain.js').Path} Path */
/** @typedef {import('./simple.js').Props} Props */

/** @type {(props: Props) => any} */
const Group = kept(function Group(props) {
  const t = useWords();
  const { field, path, value, n } = props;
  const change = useChange(props);
  const label = labelOf(t, field, n);
  const isOpen = value !== undefined || field.required || field.standard !== undefined;
  if (!isOpen) return html`<p class="edit-one edit-begin"><${Button} little icon="plus" onPress=${() => change(begun(field))}>${label}<//></p>`;
  return html`
    <fieldset class="edit-group">
      <legend class="heading">${label}</legend>
      <${Fields} fields=${field.fields ?? []} path=${path} value=${value} />
      ${!field.required && field.standard === undefined && html`<${Button} kind="quiet" little icon="trash-2" label=${t('edit-take-out', { what: label })} onPress=${() => change(undefined)}>${t('edit-remove')}<//>`}
    </fieldset>`;
});

/** What must be there of it. @param {Field} field @returns {{[name: string]: any}} */
export function begun(field) {
  const first = (field.fields ?? []).filter((one) => one.type === 'choice' && one.required);
  return Object.fromEntries(first.map((one) => [one.name, one.options?.[0]]));
}

/** One field for each of a few names. @type {(props: Props) => any} */
const Each = kept(function Each({ field, path, value }) {
  const t = useWords();
  const editing = useEditing();
  const { item, options = [] } = field;
  if (!item) return null;
  return html`
    <fieldset class="edit-group">
      <legend class="heading">${labelOf(t, field)}</legend>
      ${hintOf(t, field) && html`<p class="edit-hint">${hintOf(t, field)}</p>`}
      <div class="edit-fields">
        ${options.map((/** @type {string} */ name) => html`
          <${FieldAt} key=${name} field=${named(item, field.label, name)} path=${[...path, name]} value=${value?.[name]} />`)}
      </div>
      <${Remarks} remarks=${remarksAt(editing, path)} />
    </fieldset>`;
});

/** @type {Map<string, Field>} the same object each time, so that nothing is drawn again for it */
const ofNames = new Map();

/** @param {Field} item @param {string} label @param {string} name */
function named(item, label, name) {
  const key = `${label}-is-${name.replaceAll('_', '-')}`;
  const found = ofNames.get(key) ?? { ...item, name, label: key };
  ofNames.set(key, found);
  return found;
}

const BY_TYPE = { text: TextPair, choice: Choice, marks: Marks, flag: Flag, number: NumberField, line: LineField, list: ListField, group: Group, each: Each };

/** @param {Props} props */
export const FieldAt = (props) => html`<${BY_TYPE[props.field.type]} ...${props} />`;

/** @param {{fields: Field[], path: Path, value: any}} props */
export function Fields({ fields, path, value }) {
  return html`
    <div class="edit-fields">
      ${fields.map((field) => html`<${FieldAt} key=${field.name} field=${field} path=${[...path, field.name]} value=${value?.[field.name]} />`)}
    </div>`;
}
