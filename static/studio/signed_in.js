/** Who is signed in, and the ways out: here, or wherever one is signed in. At home nobody has a name, and nothing is shown. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { askSignOut } from './asking.js';

/** @param {{name?: string, onRefused: (refusal: import('../core/connection.js').Refusal) => void}} props */
export function SignedIn({ name, onRefused }) {
  const t = useWords();
  const box = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  const [open, setOpen] = useState(false);
  if (!name) return null;

  /** @param {boolean} everywhere */
  async function leave(everywhere) {
    const answer = await askSignOut(everywhere);
    if (answer.ok) location.assign('/studio');
    else onRefused(answer.refusal);
  }

  /** @param {KeyboardEvent} event */
  function close(event) {
    if (event.key !== 'Escape' || !open || !box.current) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  }

  return html`
    <details class="signed-in" ref=${box} onToggle=${() => setOpen(Boolean(box.current?.open))} onKeyDown=${close}>
      <summary class="button little"><${Icon} name="user-round" /><span>${name}</span></summary>
      <div class="signed-in-ways sheet">
        <${Button} little wide onPress=${() => leave(false)}>${t('studio-sign-out')}<//>
        <${Button} little wide onPress=${() => leave(true)}>${t('studio-sign-out-everywhere')}<//>
        <p class="small second">${t('studio-sign-out-hint')}</p>
      </div>
    </details>`;
}
