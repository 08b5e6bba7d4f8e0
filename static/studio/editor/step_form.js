/** One step: what it is, in both languages, and the settings of its activity. */
import { useMemo } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { valueAt } from './document/plain.js';
import { useEditing } from './editing.js';
import { FieldAt, Fields } from './form/fields.js';
import { kindName, kindSays } from './form/labels.js';
import { Remarks, remarksAt } from './form/remark.js';
import { fieldsOf, keyOf, settingsOf } from './form/schema.js';
import { Heading, Tongues } from './heading.js';
import { copy, go, remove, wayOf } from './moving.js';
import { OnlyFor } from './only_for.js';

/** @typedef {import('./document/plain.js').Path} Path */

const FIRST = ['title', 'instruction'];
const LAST = ['minutes', 'debrief', 'part'];
/** @type {[import('./moving.js').Way, string, string][]} */
const WAYS = [['up', 'arrow-up', 'edit-up'], ['down', 'arrow-down', 'edit-down'], ['in', 'indent-increase', 'edit-in'], ['out', 'indent-decrease', 'edit-out']];

/** @param {{path: Path}} props */
export function StepForm({ path }) {
  const t = useWords();
  const editing = useEditing();
  const step = valueAt(editing.document.value.value, path) ?? {};
  const { schema } = editing;
  const own = useMemo(() => fieldsOf(schema, schema.$defs?.Step ?? {}, 'form-step'), [schema]);
  const settings = useMemo(() => (step.kind ? fieldsOf(schema, settingsOf(schema, step.kind), `${keyOf(step.kind)}-set`) : []), [schema, step.kind]);
  const at = (/** @type {string} */ name) => own.filter((field) => field.name === name)
    .map((field) => html`<${FieldAt} key=${name} field=${field} path=${[...path, name]} value=${step[name]} />`);
  const isInGroups = path.length > 2 && valueAt(editing.document.value.value, path.slice(0, -2))?.kind === 'groups';

  return html`
    <${Heading} title=${kindName(t, step.kind)} says=${step.kind ? kindSays(t, step.kind) : ''} beside=${html`<${Ways} path=${path} />`}>
      <${Button} little icon="copy" onPress=${() => copy(editing, t, path)}>${t('edit-copy')}<//>
      <${Button} little icon="trash-2" onPress=${() => remove(editing, t, path)}>${t('edit-remove')}<//>
    <//>
    <${Tongues} />
    <div class="edit-fields">${FIRST.map(at)}</div>
    <${Remarks} remarks=${remarksAt(editing, path)} />
    ${settings.length > 0 && html`<${Fields} fields=${settings} path=${[...path, 'settings']} value=${step.settings} />`}
    <${Remarks} remarks=${remarksAt(editing, [...path, 'settings'])} />
    <div class="edit-fields">
      ${LAST.map(at)}
      ${(isInGroups || step.only_for) && html`<${OnlyFor} path=${[...path, 'only_for']} value=${step.only_for} groups=${valueAt(editing.document.value.value, path.slice(0, -2))} />`}
    </div>
    <${Remarks} remarks=${remarksAt(editing, [...path, 'kind'])} />`;
}

/** The step's way through the list, for who does not drag. @param {{path: Path}} props */
function Ways({ path }) {
  const t = useWords();
  const editing = useEditing();
  return html`
    <span class="edit-ways" role="group" aria-label=${t('edit-move')}>
      ${WAYS.map(([way, icon, key]) => html`
        <button key=${way} type="button" class="edit-tool" title=${t(key)} aria-label=${t(key)} disabled=${!wayOf(editing, path, way)} onClick=${() => go(editing, t, path, way)}><${Icon} name=${icon} /></button>`)}
    </span>`;
}
