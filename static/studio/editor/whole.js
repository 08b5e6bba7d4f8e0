/** The studio's three columns: the steps, the form, what people will see; above them what is done with it all, below what was noticed. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { classes, html } from '../../ui/html.js';
import { AboutForm } from './about_form.js';
import { Both } from './both.js';
import { CodePane } from './code_pane.js';
import { placeLeft, useEditing } from './editing.js';
import { Preview } from './preview.js';
import { RemarksBar } from './remarks_bar.js';
import { RoleForm } from './role_form.js';
import { RolesForm } from './roles_form.js';
import { StepForm } from './step_form.js';
import { StepList } from './step_list.js';
import { TopBar } from './top_bar.js';
import { Views } from './views.js';

/** @typedef {import('./views.js').View} View */

export function Whole() {
  const editing = useEditing();
  const { document: written, place, saving } = editing;
  const [view, setView] = useState(/** @type {View} */ ('form')); // on a phone, one of the three
  const isText = editing.look.value === 'text' || written.unreadable.value.length > 0;

  useSignalEffect(() => {
    const left = placeLeft(written.value.value, place.value);
    if (left !== place.value) editing.goTo(left);
  });
  useEffect(() => {
    const stops = [place.subscribe(() => setView('form')), editing.look.subscribe(() => setView('form'))];
    return () => stops.forEach((stop) => stop());
  }, []);
  useEffect(() => keeping(editing), []);
  const here = `${place.value.of} ${place.value.path.join('/')}`;
  useEffect(() => document.getElementById('edit-main')?.scrollTo(0, 0), [here]);
  useFocus(editing);

  return html`
    <div class="edit" onKeyDown=${(/** @type {KeyboardEvent} */ event) => undoByKey(event, editing)}>
      <${TopBar} />
      <main class=${classes('edit-columns', `shows-${view}`)}>
        <${StepList} />
        <div class="edit-main" id="edit-main">${isText ? html`<${CodePane} />` : html`<div class="edit-form" key=${here}><${Form} /></div>`}</div>
        <${Preview} />
      </main>
      <${Views} view=${view} onView=${setView} />
      <${RemarksBar} />
      <p class="spoken" role="status">${editing.said.value}</p>
      ${saving.state.value.theirs && html`<${Both} theirs=${saving.state.value.theirs} />`}
    </div>`;
}

function Form() {
  const { place } = useEditing();
  const { of, path } = place.value;
  if (of === 'step') return html`<${StepForm} path=${path} />`;
  if (of === 'role') return html`<${RoleForm} path=${path} />`;
  return of === 'roles' ? html`<${RolesForm} />` : html`<${AboutForm} />`;
}

/** @typedef {import('./editing.js').Editing} Editing */

/** Ctrl+Z is ours: it knows moves and removals too, and the text of every field. @param {KeyboardEvent} event @param {Editing} editing */
function undoByKey(event, editing) {
  const key = event.key.toLowerCase();
  const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
  if (!isOurs || event.defaultPrevented) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) editing.document.redo();
  else editing.document.undo();
}

/** What is written outlives the page. @param {Editing} editing @returns {() => void} */
function keeping(editing) {
  const hurry = () => editing.saving.hurry();
  const leave = () => {
    editing.saving.keep();
    if (document.visibilityState === 'hidden') void editing.saving.flush();
  };
  addEventListener('online', hurry);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  return () => {
    removeEventListener('online', hurry);
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leave);
    editing.stop();
  };
}

/** The field a remark is about gets the focus, or the nearest one around it. @param {Editing} editing */
function useFocus(editing) {
  const path = editing.wanted.value;
  useEffect(() => {
    if (!path) return;
    editing.wanted.value = undefined;
    const form = document.getElementById('edit-main');
    for (let end = path.length; end > 0; end -= 1) {
      const key = path.slice(0, end).join('/');
      const field = /** @type {HTMLElement | null | undefined} */ (form?.querySelector(`[data-at="${key}"], [data-at^="${key}/"]`));
      if (!field) continue;
      const inside = field.matches('input, textarea, select, button') ? field : /** @type {HTMLElement | null} */ (field.querySelector('input, textarea, select')) ?? field;
      inside.focus({ preventScroll: true });
      inside.scrollIntoView({ block: 'center' });
      return;
    }
    /** @type {HTMLElement | null | undefined} */ (form?.querySelector('h2'))?.focus();
  }, [path]);
}
