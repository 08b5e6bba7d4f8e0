/** A scenario from nothing, or from a file that somebody gave: chosen, or let fall on the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { randomKey } from '../../core/chance.js';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { askImport, askNew } from './asking.js';

/** @typedef {import('../../core/connection.js').Refusal} Refusal */

const KINDS = '.yaml,.yml,.zip';

/** @param {{onCame: (id: string) => Promise<void>}} props */
export function Beginning({ onCame }) {
  const t = useWords();
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  const [over, setOver] = useState(false);
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [wish] = useState(() => randomKey(20));

  async function begin() {
    const language = t.language.peek();
    const text = `title: {${language}: "${t('library-new-title')}"}\nabout: {${language}: "${t('library-new-about')}"}\nlanguages: [${language}]\nplayers: {least: 4, most: 12}\nsteps: []\n`;
    const answer = await askNew({ text, id: wish });
    if (answer.ok) location.assign(`/studio/edit/${answer.said.id}`);
    else setRefusal(answer.refusal);
  }

  /** @param {File | undefined} file */
  async function bring(file) {
    if (!file) return;
    const answer = await askImport(file);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (answer.ok) await onCame(answer.said.id);
  }

  useEffect(() => dropping(setOver, bring), []);

  return html`
    <div class="beginning">
      <${Button} icon="plus" onPress=${begin}>${t('library-new')}<//>
      <${Button} icon="upload" onPress=${() => box.current?.click()}>${t('library-import')}<//>
      <input ref=${box} class="spoken" type="file" accept=${KINDS} tabindex="-1" aria-label=${t('library-import')} onChange=${(/** @type {any} */ event) => (bring(event.currentTarget.files[0]), (event.currentTarget.value = ''))} />
      ${over && html`<p class="beginning-drop" aria-hidden="true"><${Icon} name="download" />${t('library-drop')}</p>`}
      <div role="status" class="beginning-refused">${refusal && html`<${Notice} tone="care" ...${refusalWords(t, refusal)} onClose=${() => setRefusal(undefined)} />`}</div>
    </div>`;
}

/** A file may be let fall anywhere on the page. @param {(over: boolean) => void} onOver @param {(file: File | undefined) => unknown} onFile @returns {() => void} */
function dropping(onOver, onFile) {
  const hasFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files');
  const over = (/** @type {DragEvent} */ event) => {
    if (hasFile(event)) (event.preventDefault(), onOver(true));
  };
  const out = (/** @type {DragEvent} */ event) => event.relatedTarget === null && onOver(false);
  const drop = (/** @type {DragEvent} */ event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    onOver(false);
    onFile(event.dataTransfer?.files[0]);
  };
  addEventListener('dragover', over);
  addEventListener('dragleave', out);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', out);
    removeEventListener('drop', drop);
  };
}
