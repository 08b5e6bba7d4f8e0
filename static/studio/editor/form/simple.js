/** The fields of one value: a choice, yes or no, a number, one line, a few of many. Left out, they say what happens then. */
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.js';
import { classes, html, useWords } from '../../../ui/html.js';
import { Icon } from '../../../ui/icon.js';
import { Segments } from '../../segments.js';
import { useEditing } from '../editing.js';
import { kept } from '../kept.js';
import { hintOf, labelOf, optionOf } from './labels.js';
import { Remarks, remarksAt } from './remark.js';

/** @typedef {import('./schema.js').Field} Field */
/** @typedef {import('../document/plain.js').Path} Path */
/** @typedef {{field: Field, path: Path, value: any, n?: number}} Props */

const SIDE_BY_SIDE = 4; // options; more are a menu
const LETTERS = 46;

/** What changes this field, and what undo will call it. @param {Props} props */
export function useChange({ field, path, n }) {
  const t = useWords();
  const editing = useEditing();
  /** @param {any} value none: it is left out again */
  return (value) => {
    const did = { key: 'edit-did-field', figures: { what: labelOf(t, field, n) }, same: path.join('/') };
    editing.change(did, value === undefined ? { drop: path } : { put: path, value });
  };
}

/** What a field is described by, and whether it is wrong. @param {Props} props @param {string} id */
function useSaid({ field, path }, id) {
  const t = useWords();
  const remarks = remarksAt(useEditing(), path, true);
  const below = [remarks.length && `${id}-no`, hintOf(t, field) && `${id}-hint`].filter(Boolean).join(' ');
  return { 'aria-describedby': below || undefined, 'aria-invalid': remarks.some((one) => one.wrong) ? 'true' : undefined };
}

/** @param {{props: Props, id: string, children: any, wide?: boolean}} props */
function Frame({ props, id, children, wide }) {
  const t = useWords();
  const editing = useEditing();
  const hint = hintOf(t, props.field);
  return html`
    <div class=${classes('edit-one', wide && 'wide')}>
      ${children}
      ${hint && html`<p class="edit-hint" id=${`${id}-hint`}>${hint}</p>`}
      <${Remarks} remarks=${remarksAt(editing, props.path, true)} id=${`${id}-no`} />
    </div>`;
}

/** @type {(props: Props) => any} */
export const Choice = kept(function Choice(props) {
  const t = useWords();
  const { field, value } = props;
  const change = useChange(props);
  const shown = value ?? field.standard ?? '';
  const isOpen = !field.required && field.standard === undefined;
  const options = [...(isOpen ? [{ value: '', label: t('edit-as-usual') }] : []), ...(field.options ?? []).map((/** @type {string} */ one) => ({ value: one, label: optionOf(t, field, one) }))];
  const set = (/** @type {string} */ next) => change(!next || (next === field.standard && !field.required) ? undefined : next);
  return html`<${OneOf} ...${{ props, options, shown, set }} />`;
});

/** @type {(props: Props) => any} */
export const Flag = kept(function Flag(props) {
  const t = useWords();
  const { field, value } = props;
  const change = useChange(props);
  const standard = field.standard ?? false;
  const options = [standard, !standard].map((one) => ({ value: String(one), label: optionOf(t, field, one) }));
  const set = (/** @type {string} */ next) => change(next === String(standard) ? undefined : next === 'true');
  return html`<${OneOf} ...${{ props, options, shown: String(value ?? standard), set }} />`;
});

/** @param {{props: Props, options: {value: string, label: string}[], shown: string, set: (next: string) => void}} props */
function OneOf({ props, options, shown, set }) {
  const letters = options.reduce((sum, one) => sum + one.label.length, 0);
  const face = options.length <= SIDE_BY_SIDE && letters <= LETTERS ? SideBySide : Menu;
  return html`<${face} ...${{ props, options, shown, set }} />`;
}

/** @param {any} given */
function SideBySide({ props, options, shown, set }) {
  const t = useWords();
  const id = useId();
  return html`
    <${Frame} props=${props} id=${id}>
      <${Segments}
        legend=${labelOf(t, props.field, props.n)} face="field-label" options=${options} value=${shown} onChange=${set}
        describedBy=${useSaid(props, id)['aria-describedby']} at=${props.path.join('/')}
      />
    <//>`;
}

/** @param {any} given */
function Menu({ props, options, shown, set }) {
  const t = useWords();
  const id = useId();
  const isStrange = !options.some((/** @type {any} */ one) => one.value === shown); // written by hand, or not yet
  return html`
    <${Frame} props=${props} id=${id}>
      <label class="field-label" for=${id}>${labelOf(t, props.field, props.n)}</label>
      <span class="edit-menu">
        <select id=${id} class="input edit-input" data-at=${props.path.join('/')} ...${useSaid(props, id)} onChange=${(/** @type {any} */ event) => set(event.currentTarget.value)}>
          ${isStrange && html`<option value=${shown} selected>${shown || t('edit-choose')}</option>`}
          ${options.map((/** @type {any} */ one) => html`<option key=${one.value} value=${one.value} selected=${one.value === shown}>${one.label}</option>`)}
        </select>
        <${Icon} name="chevron-down" />
      </span>
    <//>`;
}

/** @type {(props: Props) => any} */
export const NumberField = kept(function NumberField(props) {
  const t = useWords();
  const { field, path, value } = props;
  const change = useChange(props);
  const id = useId();
  const [typed, setTyped] = useState(String(value ?? ''));
  useEffect(() => {
    if (Number(typed.replace(',', '.')) !== value) setTyped(String(value ?? '')); // changed elsewhere, by undo for example
  }, [value]);
  function write(/** @type {string} */ text) {
    setTyped(text);
    const figure = Number(text.replace(',', '.'));
    if (!text.trim()) change(undefined);
    else if (!Number.isNaN(figure)) change(figure);
  }
  return html`
    <${Frame} props=${props} id=${id}>
      <label class="field-label" for=${id}>${labelOf(t, field, props.n)}</label>
      <input id=${id} class="input edit-input edit-number" inputmode=${field.whole ? 'numeric' : 'decimal'} value=${typed} data-at=${path.join('/')}
        placeholder=${field.standard ?? ''} ...${useSaid(props, id)} autocomplete="off"
        onInput=${(/** @type {any} */ event) => write(event.currentTarget.value)} />
    <//>`;
});

/** @type {(props: Props) => any} */
export const LineField = kept(function LineField(props) {
  const t = useWords();
  const { field, path, value } = props;
  const change = useChange(props);
  const id = useId();
  return html`
    <${Frame} props=${props} id=${id}>
      <label class="field-label" for=${id}>${labelOf(t, field, props.n)}</label>
      <input id=${id} class="input edit-input" value=${value ?? ''} maxlength=${field.limit} data-at=${path.join('/')} autocomplete="off"
        onInput=${(/** @type {any} */ event) => change(event.currentTarget.value || undefined)} />
    <//>`;
});

/** Several of a few, in an order. @type {(props: Props) => any} */
export const Marks = kept(function Marks(props) {
  const t = useWords();
  const { field, path, value } = props;
  const change = useChange(props);
  const id = useId();
  const chosen = /** @type {string[]} */ (Array.isArray(value) ? value : field.standard ?? []);
  const isFull = field.most !== undefined && chosen.length >= field.most;
  return html`
    <${Frame} props=${props} id=${id} wide>
      <p class="field-label" id=${id}>${labelOf(t, field, props.n)}</p>
      <ul class="edit-marks" aria-labelledby=${id}>
        ${chosen.map((one, i) => html`
          <li class="edit-mark" key=${`${one}${i}`}>${optionOf(t, field, one)}
            <button type="button" class="edit-mark-out" aria-label=${t('edit-take-out', { what: optionOf(t, field, one) })} onClick=${() => change(chosen.filter((_, j) => j !== i))}><${Icon} name="x" /></button>
          </li>`)}
        ${!isFull && html`<li><select class="input edit-input edit-mark-in" aria-label=${t('edit-add-to', { what: labelOf(t, field) })} data-at=${path.join('/')} value=""
          onChange=${(/** @type {any} */ event) => event.currentTarget.value && (change([...chosen, event.currentTarget.value]), (event.currentTarget.value = ''))}>
          <option value="">${t('edit-add')}</option>
          ${(field.options ?? []).map((/** @type {string} */ one) => html`<option key=${one} value=${one}>${optionOf(t, field, one)}</option>`)}
        </select></li>`}
      </ul>
      ${Array.isArray(value) && field.standard !== undefined && html`<${Button} kind="quiet" little onPress=${() => change(undefined)}>${t('edit-as-usual-again')}<//>`}
    <//>`;
});
