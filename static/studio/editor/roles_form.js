/** The characters on offer, in their order: the common ones that are chosen, and those written for this scenario. */
import { LANGUAGES } from '../../core/words.js';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { faceOf } from '../../ui/portrait.js';
import { useEditing } from './editing.js';
import { Remarks, remarksAt } from './form/remark.js';
import { newName, newRole, ownOf } from './new_role.js';
import { Heading } from './heading.js';

export function RolesForm() {
  const t = useWords();
  const editing = useEditing();
  const scenario = editing.document.value.value;
  const chosen = /** @type {string[]} */ (Array.isArray(scenario.roles) ? scenario.roles : []);
  const own = scenario.own_roles ?? {};
  const known = { ...editing.roles, ...own };
  const others = Object.keys(known).filter((name) => !chosen.includes(name));
  /** @param {string} key @param {import('./document/plain.js').Change[]} changes */
  const act = (key, ...changes) => editing.change({ key }, ...changes);

  function begin() {
    const name = newName(known);
    const languages = LANGUAGES.filter((one) => editing.languages.value.includes(one));
    const role = newRole(Object.values(known).map((one) => one?.colour), languages, (language) => editing.tongues[language]('edit-role-new-name'));
    act('edit-did-role', { put: ['own_roles', name], value: role }, { insert: ['roles', chosen.length], value: name });
    editing.goTo({ of: 'role', path: ['own_roles', name] });
  }

  /** This scenario's own, under the same name: whatever speaks of the common one speaks of it. @param {string} name */
  function adapt(name) {
    act('edit-did-role-own', { put: ['own_roles', name], value: ownOf(known[name]) });
    editing.goTo({ of: 'role', path: ['own_roles', name] });
  }

  return html`
    <${Heading} title=${t('edit-roles', { count: chosen.length })} says=${t('edit-roles-says')}>
      <${Button} little icon="plus" onPress=${begin}>${t('edit-role-new')}<//>
    <//>
    <${Remarks} remarks=${[...remarksAt(editing, ['roles']), ...remarksAt(editing, ['own_roles'])]} />
    ${chosen.length === 0 && html`<p class="second">${t('edit-roles-none')}</p>`}
    <ol class="edit-cast" data-at="roles" tabindex="-1">
      ${chosen.map((name, i) => html`
        <li class="sheet edit-person" key=${name}>
          <${Person} name=${name} role=${known[name]} />
          <span class="edit-person-tools">
            ${name in own && html`<${Button} little icon="pencil" label=${t('edit-role-write', { name: nameOf(t, known[name], name) })} onPress=${() => editing.goTo({ of: 'role', path: ['own_roles', name] })}>${t('edit-write')}<//>`}
            ${!(name in own) && known[name] && html`<${Button} little kind="quiet" icon="copy" label=${t('edit-role-adapt-this', { name: nameOf(t, known[name], name) })} onPress=${() => adapt(name)}>${t('edit-role-adapt')}<//>`}
            <${Tool} icon="arrow-up" words=${t('edit-up')} name=${nameOf(t, known[name], name)} can=${i > 0} press=${() => act('edit-did-roles', { move: ['roles', i], to: ['roles', i - 1] })} />
            <${Tool} icon="arrow-down" words=${t('edit-down')} name=${nameOf(t, known[name], name)} can=${i < chosen.length - 1} press=${() => act('edit-did-roles', { move: ['roles', i], to: ['roles', i + 1] })} />
            <${Tool} icon="x" words=${t('edit-role-not')} name=${nameOf(t, known[name], name)} can press=${() => act('edit-did-roles', { drop: ['roles', i] })} />
          </span>
          <${Remarks} remarks=${[...remarksAt(editing, ['roles', i]), ...(name in own ? remarksAt(editing, ['own_roles', name], true).slice(0, 1) : [])]} />
        </li>`)}
    </ol>
    ${others.length > 0 && html`
      <h3 class="edit-more">${t('edit-roles-more')}</h3>
      <ul class="edit-cast">
        ${others.map((name) => html`
          <li key=${name}><button type="button" class="pick edit-person" onClick=${() => act('edit-did-roles', { insert: ['roles', chosen.length], value: name })}>
            <${Person} name=${name} role=${known[name]} /><${Icon} name="plus" />
          </button></li>`)}
      </ul>`}`;
}

/** @param {import('../../core/words.js').Words} t @param {any} role @param {string} name */
const nameOf = (t, role, name) => t.pick(role?.name) || name;

/** @param {{name: string, role: any}} props */
function Person({ name, role }) {
  const t = useWords();
  return html`
    <img class="face s48" src=${faceOf(role)} alt="" width="48" height="48" />
    <span class="grow"><b>${nameOf(t, role, name)}</b><span class="second small edit-trade">${[t.pick(role?.trade), role?.colour && t(`city-colour-${role.colour}`)].filter(Boolean).join(', ')}</span></span>`;
}

/** @param {{icon: string, words: string, name: string, can: boolean, press: () => void}} props */
function Tool({ icon, words, name, can, press }) {
  return html`<button type="button" class="edit-tool" title=${words} aria-label=${`${words} : ${name}`} disabled=${!can} onClick=${press}><${Icon} name=${icon} /></button>`;
}
