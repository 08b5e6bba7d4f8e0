/** What it is called, whether it is saved, undo, the file, and the one thing to do next: rehearse it. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Logo } from '../../ui/frame.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { refusalWords } from '../../ui/notice.js';
import { Versions } from '../library/versions.js';
import { fileOf } from './asking.js';
import { useEditing } from './editing.js';

export function TopBar() {
  const t = useWords();
  const editing = useEditing();
  const { document: written, saving } = editing;
  const [history, setHistory] = useState(false);
  const did = written.undoes.value;

  /** @param {string} address */
  async function leaveFor(address) {
    await saving.flush();
    location.assign(address);
  }

  return html`
    <header class="edit-top">
      <${Logo} href="/studio" />
      <h1 class="edit-name">${t.pick(written.value.value.title) || t('edit-untitled')}</h1>
      <${Saved} />
      <button type="button" class="button quiet little edit-history" onClick=${() => setHistory(true)}><${Icon} name="history" /><span>${t('library-versions')}</span></button>
      <div class="edit-top-tools">
        <${Button} little class="edit-undo" icon="undo-2" why=${did ? undefined : t('edit-undo-none')} onPress=${() => written.undo()}>${did ? t('edit-undo', { what: t(did.key, did.figures) }) : t('edit-undo-short')}<//>
        <${Button} little class="edit-export" icon="download" onPress=${() => leaveFor(fileOf(editing.id))}>${t('edit-export')}<//>
        <${Button} kind="main" icon="play" onPress=${() => leaveFor(`/studio/rehearse/${editing.id}`)}>${t('edit-rehearse')}<//>
      </div>
      ${history && html`<${Versions} id=${editing.id} title=${t.pick(written.value.value.title)} before=${() => saving.flush()} onClose=${() => setHistory(false)} onBack=${() => location.reload()} />`}
    </header>`;
}

const FULL = html`<svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill="var(--good)" /></svg>`;
const RING = html`<svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--care)" stroke-width="3" /></svg>`;
const DASH = html`<svg width="12" height="12" aria-hidden="true"><path d="M1 6H11" stroke="var(--care)" stroke-width="4" stroke-linecap="round" /></svg>`;
const SIGNS = { saved: FULL, waiting: RING, saving: RING, off_line: DASH, refused: DASH, both: DASH };

function Saved() {
  const t = useWords();
  const { saving } = useEditing();
  const { state, at, refusal } = saving.state.value;
  const isSigned = state === 'saved' && at;
  const words = refusal ? refusalWords(t, /** @type {any} */ (refusal)).bold : isSigned ? t('edit-saved-at', { time: t.time(at) }) : t(`edit-${state.replace('_', '-')}`);
  return html`<p class="edit-saved" role="status">${SIGNS[state]}<span>${words}</span></p>`;
}
