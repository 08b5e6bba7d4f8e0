/** A sheet over the page, for one thing at a time. Escape and the cross leave it; the focus goes back to where it was. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { html, useWords } from './html.js';
import { Icon } from './icon.js';

/** @param {{title: any, onClose: () => void, wide?: boolean, children?: any}} props */
export function Dialog({ title, onClose, wide, children }) {
  const t = useWords();
  const box = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return html`
    <dialog
      class=${wide ? 'dialog wide-dialog' : 'dialog'}
      ref=${box}
      aria-labelledby=${id}
      onCancel=${(/** @type {Event} */ event) => (event.preventDefault(), onClose())}
    >
      <div class="dialog-top">
        <h2 id=${id}>${title}</h2>
        <button type="button" class="notice-close" aria-label=${t('ui-close')} onClick=${onClose}><${Icon} name="x" /></button>
      </div>
      ${children}
    </dialog>`;
}
