/** The box while another step has the stage: a quiet button that unfolds, in its own place, never over what one writes. */
import { useId, useState } from 'preact/hooks';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Ask } from './ask.js';
import { AtDesk } from './desk.js';
import { Laid, ReadWords } from './read.js';
import { inBox, readWords } from './state.js';
import { Write } from './write.js';

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words, send: import('../../ui/writing.js').Send, draft: (field: string) => import('../../ui/writing.js').Draft}} props */
export function Beside({ view, t, send, draft }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (view.place === 'screen') return html`<div class="ideas-box-strip">${view.run.talk ? html`<${Laid} view=${view} t=${t} />` : html`<p class="second">${t('ideas-box-button', { count: inBox(view.run) })}</p>`}</div>`;
  const inside = view.place === 'desk' ? html`<${AtDesk} view=${view} t=${t} send=${send} />` : html`
    <${Write} key=${view.run.opening} view=${view} t=${t} send=${send} draft=${draft} main=${false} focus />
    <${Ask} view=${view} t=${t} send=${send} />
    ${readWords(view.run).length > 0 && html`<h2>${t('ideas-box-read-words')}</h2><${ReadWords} view=${view} t=${t} send=${send} />`}`;
  return html`
    <section class="ideas-box-beside" aria-label=${t('ideas-box')}>
      <button type="button" class="button quiet" aria-expanded=${String(open)} aria-controls=${id} onClick=${() => setOpen(!open)}>
        <span>${t('ideas-box-button', { count: inBox(view.run) })}</span><${Icon} name="chevron-down" />
      </button>
      <div class="column ideas-box-inside" id=${id} hidden=${!open}>${open && inside}</div>
    </section>`;
}
