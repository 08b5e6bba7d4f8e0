/** A new step: what will people do? */
import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/words.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { html, useWords } from '../../ui/html.js';
import { plain } from '../library/find.js';
import { useEditing } from './editing.js';
import { kindName, kindSays } from './form/labels.js';
import { kindsOf } from './form/schema.js';
import { add, addBeside } from './moving.js';

const MINUTES = 10;

/** @param {{onClose: () => void, beside?: boolean}} props `beside`: open all day, next to the steps */
export function AddStep({ onClose, beside }) {
  const t = useWords();
  const editing = useEditing();
  const [wish, setWish] = useState('');
  const { of, path } = editing.place.value;
  const kinds = kindsOf(editing.schema).map((kind) => ({ kind, name: kindName(t, kind), says: kindSays(t, kind) }));
  const found = kinds.filter((one) => plain(`${one.name} ${one.says}`).includes(plain(wish))).sort((a, b) => a.name.localeCompare(b.name));

  /** @param {string} kind */
  function choose(kind) {
    const languages = LANGUAGES.filter((one) => editing.languages.value.includes(one));
    const named = Object.fromEntries(languages.map((one) => [one, kindName(editing.tongues[one], kind)]));
    const title = languages.length === 1 ? named[languages[0]] : named;
    onClose();
    if (beside) addBeside(editing, t, { kind, title });
    else add(editing, t, of === 'step' && path[0] === 'steps' ? path : undefined, { kind, title, minutes: MINUTES });
  }

  return html`
    <${Dialog} title=${t(beside ? 'edit-beside-which' : 'edit-step-which')} wide onClose=${onClose}>
      <${Field} label=${t('edit-step-find')} value=${wish} onInput=${setWish} also=${{ type: 'search', autocomplete: 'off', autofocus: true }} />
      <ul class="edit-kinds">
        ${found.map(({ kind, name, says }) => html`
          <li key=${kind}><button type="button" class="pick edit-kind" onClick=${() => choose(kind)}>
            <span><b>${name}</b><span class="second small">${says}</span></span>
          </button></li>`)}
      </ul>
      ${found.length === 0 && html`<p role="status">${t('edit-step-none')}</p>`}
    <//>`;
}
