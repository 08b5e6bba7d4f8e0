/** A link with a key in it, asked for when it is wanted: to be opened on another machine, or aimed at. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Copy } from '../ui/copy.js';
import { html, useWords } from '../ui/html.js';
import { refusalWords } from '../ui/notice.js';
import { useDesk } from './desk.js';
import { askLink } from './door.js';

/** @typedef {import('./door.js').Link} Link */

/** @param {{link: Link, name: string, children?: any}} props */
function Handed({ link, name, children }) {
  const t = useWords();
  return html`
    <div class="well padded row wraps handed" role="status">
      ${link.qr && html`<img class="handed-qr" src=${`data:image/svg+xml,${encodeURIComponent(link.qr)}`} alt=${t('desk-link-qr', { name })} width="180" height="180" />`}
      <div class="grow">
        <p>${children}</p>
        <p class="handed-link" lang="">${link.link}</p>
        <${Copy} text=${link.link} />
      </div>
    </div>`;
}

/** @param {{wanted: import('./door.js').Wanted, name: string, label: string, icon: string, children?: any}} props children: what to do with it */
export function LinkButton({ wanted, name, label, icon, children }) {
  const t = useWords();
  const desk = useDesk();
  const [link, setLink] = useState(/** @type {Link | undefined} */ (undefined));
  const [refused, setRefused] = useState(/** @type {string | undefined} */ (undefined));
  async function ask() {
    const answer = await askLink(desk.code, desk.key, wanted);
    if (answer.ok) setLink(answer);
    else setRefused(refusalWords(t, answer.refusal).bold);
  }
  if (link) return html`<${Handed} link=${link} name=${name}>${children}<//>`;
  return html`<${Button} little icon=${icon} label=${t('desk-link-of', { what: label, name })} onPress=${ask}>${label}<//>${refused && html`<p class="why">${refused}</p>`}`;
}
