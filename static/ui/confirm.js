/** Asked only before what undo cannot repair. The question names the effect; the safe answer comes first and has the focus. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { html } from './html.js';
import { Button } from './button.js';

/**
 * @param {object} props
 * @param {string} props.question
 * @param {any} [props.more]
 * @param {string} props.safe
 * @param {string} props.go
 * @param {() => void} props.onSafe also when the dialog is left in any other way
 * @param {() => unknown} props.onGo
 * @param {boolean} [props.mild] nothing is lost by it, but everybody would notice at once
 */
export function Confirm({ question, more, safe, go, onSafe, onGo, mild }) {
  const box = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    box.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return html`
    <dialog class="dialog" ref=${box} aria-labelledby=${id} onCancel=${(/** @type {Event} */ event) => (event.preventDefault(), onSafe())}>
      <h2 id=${id}>${question}</h2>
      ${more && html`<p>${more}</p>`}
      <div class="dialog-answers">
        <${Button} onPress=${onSafe}>${safe}<//>
        <${Button} kind=${mild ? 'other' : 'stop'} onPress=${onGo}>${go}<//>
      </div>
    </dialog>`;
}
