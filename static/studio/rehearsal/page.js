/** The pages of rehearsals: before one, in one, and what many showed. */
import { useState } from 'preact/hooks';
import { Logo } from '../../ui/frame.js';
import { html, useWords } from '../../ui/html.js';
import { ContrastSwitch, LanguageSwitch } from '../../ui/switches.js';
import { SignIn } from '../sign_in.js';
import { GoingOn } from './going_on.js';
import { Many } from './many.js';
import { SettingUp } from './setting_up.js';

/** @param {{signedIn: boolean, part: string, id: string}} props as the address says: `rehearse/<scenario>`, `rehearsals/<one that goes on>`, `rehearsals/many/<run>` */
export function RehearsalPage({ signedIn, part, id }) {
  const t = useWords();
  const [isIn, setIn] = useState(signedIn);
  if (isIn && part === 'rehearsals' && !id.startsWith('many/')) return html`<${GoingOn} id=${id} />`;
  return html`
    <div class="place studio">
      <header class="place-top studio-top">
        <${Logo} href="/studio" />
        <p class="studio-name">${t('rehearsal-name')}</p>
        <div class="row wraps studio-switches"><${LanguageSwitch} /><${ContrastSwitch} /></div>
      </header>
      <main class="place-main studio-main">
        ${!isIn ? html`<${SignIn} onSignedIn=${() => setIn(true)} />`
          : part === 'rehearse' ? html`<${SettingUp} id=${id} />`
          : html`<${Many} id=${id.slice('many/'.length)} />`}
      </main>
    </div>`;
}
