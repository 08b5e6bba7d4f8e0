/** What people will see in the step that is being written, a moment after each change. */
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { html, useWords } from '../../ui/html.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { askPreview, stepOf } from '../preview/asking.js';
import { Frame } from '../preview/frame.js';
import { Places } from '../preview/places.js';
import { Segments } from '../segments.js';
import { valueAt } from './document/plain.js';
import { useEditing } from './editing.js';
import { RoleCard } from './role_card.js';

/** @typedef {import('../preview/frame.js').Shown} Shown */

const A_MOMENT = 500; // ms after what was written has been checked: a room is led to the step by bots each time

export function Preview() {
  const t = useWords();
  const editing = useEditing();
  const { of, path } = editing.place.value;
  if (of === 'role') {
    return html`
      <section class="edit-preview" tabindex="0" aria-label=${t('edit-preview')}>
        <div class="edit-preview-top"><h2>${t('edit-card-of')}</h2></div>
        <${RoleCard} role=${valueAt(editing.document.value.value, path) ?? {}} />
      </section>`;
  }
  return html`<section class="edit-preview" aria-label=${t('edit-preview')}><${OfStep} step=${stepOf(path)} /></section>`;
}

/** @param {{step: string}} props */
function OfStep({ step }) {
  const t = useWords();
  const [shown, setShown] = useState(/** @type {Shown} */ ('play'));
  const [language, setLanguage] = useState(t.language.peek());
  const [large, setLarge] = useState(false);
  const { layers, isOld, refusal } = useSeen(step, shown, language);
  const frame = layers && html`<${Frame} shown=${shown} layers=${layers} language=${language} old=${isOld} />`;
  return html`
    <div class="edit-preview-top">
      <h2>${t('edit-preview')}</h2>
      <${Segments} legend=${t('edit-preview-language')} options=${LANGUAGES.map((one) => ({ value: one, label: one.toUpperCase() }))} value=${language} onChange=${setLanguage} />
    </div>
    ${frame}
    ${!layers && !refusal && html`<p class="second" role="status">${t(isOld ? 'edit-preview-later' : 'studio-looking')}</p>`}
    ${refusal && html`<${Notice} ...${refusalWords(t, refusal)} />`}
    <${Places} value=${shown} onChange=${setShown} />
    ${layers && html`<${Button} kind="quiet" little icon="eye" onPress=${() => setLarge(true)}>${t('edit-preview-large')}<//>`}
    ${large && html`<${Dialog} title=${t(`preview-${shown}`)} wide onClose=${() => setLarge(false)}><div class=${`shown-large shown-large-${shown}`}>${frame}</div><//>`}`;
}

/**
 * What the server shows of the step; while the text has a mistake, what it showed last.
 * @param {string} step @param {Shown} shown @param {string} language
 */
function useSeen(step, shown, language) {
  const editing = useEditing();
  const [seen, setSeen] = useState(/** @type {{of?: string, layers?: any, refusal?: any}} */ ({}));
  const { found } = editing.checking;
  const version = editing.document.version.value;
  const hasMistake = found.value.problems.length > 0;
  const isReady = !hasMistake && found.value.version === version; // what is shown has been checked as it is
  const of = `${step} ${shown}`;
  useEffect(() => {
    if (!isReady) return undefined;
    let gone = false;
    const timer = setTimeout(async () => {
      const answer = await askPreview({ text: editing.document.text(), step, place: shown, language });
      if (!gone) setSeen(answer.ok ? { of, layers: answer.said.layers } : (before) => ({ of, layers: before.of === of ? before.layers : undefined, refusal: answer.refusal }));
    }, seen.of === of ? A_MOMENT : 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [step, shown, language, version, isReady]);
  const isThis = seen.of === of;
  return { layers: isThis ? seen.layers : undefined, isOld: hasMistake, refusal: isThis ? seen.refusal : undefined };
}
