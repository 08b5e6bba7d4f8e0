/** A character written for this scenario, its portrait beside it as it is drawn. */
import { useMemo } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { faceOf, portraitAddress } from '../../ui/portrait.js';
import { valueAt } from './document/plain.js';
import { useEditing } from './editing.js';
import { FieldAt } from './form/fields.js';
import { Remarks, remarksAt } from './form/remark.js';
import { fieldsOf } from './form/schema.js';
import { Heading, Tongues } from './heading.js';
import { surprise } from './new_role.js';

const LEFT_OUT = ['order', 'portrait']; // the scenario's own list is the order

/** @param {{path: import('./document/plain.js').Path}} props */
export function RoleForm({ path }) {
  const t = useWords();
  const editing = useEditing();
  const scenario = editing.document.value.value;
  const name = String(path[1]);
  const role = valueAt(scenario, path) ?? {};
  const fields = useMemo(() => fieldsOf(editing.schema, editing.schema.$defs?.Role ?? {}, 'form-role'), [editing.schema]);
  const portrait = fields.find((field) => field.name === 'portrait');
  const faces = (portrait?.fields ?? []).filter((field) => field.name !== 'colour'); // it is that of the bricks
  const title = t.pick(role.name) || t('edit-untitled');

  function remove() {
    const at = Array.isArray(scenario.roles) ? scenario.roles.indexOf(name) : -1;
    editing.change({ key: 'edit-did-role-out' }, ...(at < 0 ? [] : [{ drop: ['roles', at] }]), { drop: path });
    editing.goTo({ of: 'roles', path: [] });
  }

  return html`
    <${Heading} title=${title} before=${html`<img src=${faceOf(role)} alt="" width="72" height="72" class="face s72" />`}>
      <${Button} little icon="users" onPress=${() => editing.goTo({ of: 'roles', path: [] })}>${t('edit-roles-all')}<//>
      <${Button} little icon="trash-2" onPress=${remove}>${t('edit-remove')}<//>
    <//>
    <${Remarks} remarks=${remarksAt(editing, path)} />
    <${Tongues} />
    <div class="edit-fields">
      ${fields.filter((field) => !LEFT_OUT.includes(field.name)).map((field) => html`
        <${FieldAt} key=${field.name} field=${field} path=${[...path, field.name]} value=${role[field.name]} />`)}
    </div>
    <section class="edit-group edit-portrait" data-at=${[...path, 'portrait'].join('/')} tabindex="-1">
      <h3>${t('form-role-portrait')}</h3>
      <div class="edit-portrait-faces">
        <img src=${faceOf(role)} alt=${t('edit-portrait', { name: title })} width="132" height="132" class="face s132" />
        <img src=${portraitAddress({ ...(role.colour && { colour: role.colour }), ...role.portrait }, 'card')} alt="" class="edit-portrait-card" />
        <${Button} little icon="dices" onPress=${() => editing.change({ key: 'edit-did-field', figures: { what: t('form-role-portrait') } }, { put: [...path, 'portrait'], value: surprise(Math.random) })}>${t('edit-portrait-chance')}<//>
      </div>
      <div class="edit-fields">
        ${faces.map((field) => html`<${FieldAt} key=${field.name} field=${field} path=${[...path, 'portrait', field.name]} value=${role.portrait?.[field.name]} />`)}
      </div>
    </section>`;
}
