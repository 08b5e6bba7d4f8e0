/** What was noticed, all of it: each one a way to its place. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { classes, html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { ContrastSwitch, LanguageSwitch } from '../../ui/switches.js';
import { useEditing } from './editing.js';
import { isToWrite, isTranslation, mend, sentences } from './form/remark.js';
import { rowsOf } from './document/steps.js';

/** @typedef {import('./editing.js').Remark} Remark */

const SHOWN = 4;

export function RemarksBar() {
  const t = useWords();
  const editing = useEditing();
  const [all, setAll] = useState(false);
  const remarks = editing.remarks.value;
  const untranslated = remarks.filter(isTranslation);
  const toWrite = remarks.filter(isToWrite);
  const others = remarks.filter((one) => !isTranslation(one) && !isToWrite(one));
  const go = (/** @type {Remark} */ one) => (setAll(false), editing.look.value === 'text' ? editing.goToLine(one) : editing.goToPath(one.path));
  const chip = (/** @type {Remark} */ one, /** @type {string} */ words, /** @type {string} */ icon) => html`
    <li key=${words}><button type="button" class=${classes('tag', 'care', 'edit-chip')} onClick=${() => go(one)}><${Icon} name=${icon} /><span>${words}</span></button></li>`;
  return html`
    <footer class="edit-remarks">
      <p class="edit-remarks-count" role="status">${t('edit-remarks', { count: others.length + Math.sign(untranslated.length) + Math.sign(toWrite.length) })}</p>
      <ul class="edit-chips">
        ${toWrite.length > 0 && chip(toWrite[0], t('edit-to-write-count', { count: toWrite.length }), 'pencil')}
        ${others.slice(0, SHOWN).map((one) => chip(one, shortOf(t, editing, one), 'triangle-alert'))}
        ${untranslated.length > 0 && chip(untranslated[0], t('edit-untranslated', { count: untranslated.length }), 'languages')}
      </ul>
      ${others.length > SHOWN && html`<${Button} kind="quiet" little onPress=${() => setAll(true)}>${t('edit-remarks-all', { count: remarks.length })}<//>`}
      <${LanguageSwitch} /><${ContrastSwitch} />
      ${all && html`
        <${Dialog} title=${t('edit-remarks', { count: remarks.length })} wide onClose=${() => setAll(false)}>
          <ul class="edit-remarks-list">
            ${remarks.map((one, i) => html`<li key=${i} class="row">
              <button type="button" class="pick" onClick=${() => go(one)}><span><b>${whereOf(t, editing, one)}</b> ${one.sentence}</span></button>
              ${one.fix && html`<${Button} little onPress=${() => mend(editing, /** @type {any} */ (one.fix))}>${one.fix.label || t('edit-fix')}<//>`}
            </li>`)}
          </ul>
        <//>`}
    </footer>`;
}

/** @param {import('../../core/words.js').Words} t @param {import('./editing.js').Editing} editing @param {Remark} one @returns {string} such as “Step 3: ” */
function whereOf(t, editing, one) {
  const [list, at, name] = one.path ?? [];
  if (list === 'steps' && typeof at === 'number') {
    const rows = rowsOf({ steps: editing.document.value.value.steps });
    const row = rows.filter((each) => each.path.every((key, i) => one.path[i] === key)).pop();
    return t('edit-remark-step', { number: row?.number ?? at + 1 });
  }
  if (list === 'own_roles') return t('edit-remark-role', { name: t.pick(editing.document.value.value.own_roles?.[String(at)]?.name) || String(at ?? name ?? '') });
  return '';
}

/** @param {import('../../core/words.js').Words} t @param {import('./editing.js').Editing} editing @param {Remark} one */
const shortOf = (t, editing, one) => [whereOf(t, editing, one), one.short ?? sentences(one.sentence)[0]].filter(Boolean).join(' ');
