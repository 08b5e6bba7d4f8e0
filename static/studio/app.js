import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { Notice, refusalWords } from '../ui/notice.js';
import { ContrastSwitch, LanguageSwitch } from '../ui/switches.js';
import { Archive } from './archive.js';
import { askStudio } from './asking.js';
import { NewRoom } from './new_room.js';
import { OpenRooms } from './open_rooms.js';
import { RoomIsOpen } from './room_is_open.js';
import { SignIn } from './sign_in.js';
import { SignedIn } from './signed_in.js';

/** @typedef {import('./asking.js').Studio} Studio */
/** @typedef {import('./asking.js').Opened} Opened */
/** @typedef {import('../core/connection.js').Refusal} Refusal */

/** @type {Refusal} */
const NOT_SIGNED_IN = { code: 'page/sign_in' };

/** @param {{signedIn: boolean}} props as the server wrote it into the page */
export function App({ signedIn }) {
  const t = useWords();
  const [studio, setStudio] = useState(/** @type {Studio | undefined} */ (undefined));
  const [refusal, setRefusal] = useState(signedIn ? undefined : NOT_SIGNED_IN);
  const [opened, setOpened] = useState(/** @type {Opened | undefined} */ (undefined));

  async function load() {
    const answer = await askStudio();
    setStudio(answer.ok ? answer.said : undefined);
    setRefusal(answer.ok ? undefined : answer.refusal);
  }
  useEffect(() => void (signedIn && load()), []);

  function back() {
    setOpened(undefined);
    load();
  }

  return html`
    <div class="place studio">
      <header class="place-top studio-top">
        <${Logo} href="/" />
        <p class="studio-name">${t('studio-name')}</p>
        <div class="row wraps studio-switches"><${SignedIn} name=${studio?.me.name} onRefused=${setRefusal} /><${LanguageSwitch} /><${ContrastSwitch} /></div>
      </header>
      <main class="place-main studio-main">
        <${Body} ...${{ studio, refusal, opened, load, back, onOpened: setOpened, onRefused: setRefusal }} />
      </main>
    </div>`;
}

/**
 * @param {object} props
 * @param {Studio} [props.studio]
 * @param {Refusal} [props.refusal]
 * @param {Opened} [props.opened]
 * @param {() => Promise<void>} props.load
 * @param {() => void} props.back
 * @param {(opened: Opened) => void} props.onOpened
 * @param {(refusal: Refusal | undefined) => void} props.onRefused
 */
function Body({ studio, refusal, opened, load, back, onOpened, onRefused }) {
  const t = useWords();
  if (refusal?.code === 'page/sign_in' && !studio) return html`<${SignIn} onSignedIn=${load} />`;
  if (opened) return html`<${RoomIsOpen} opened=${opened} onBack=${back} />`;
  const words = refusal && (refusal.code === 'line/lost' ? { bold: t('studio-off-line') } : refusalWords(t, refusal));
  return html`
    <div role="status">${words && html`<${Notice} tone="care" ...${words} onClose=${() => onRefused(undefined)} />`}</div>
    ${studio ? html`
      <div class="beside studio-columns">
        <${NewRoom} scenarios=${studio.scenarios} onChanged=${load} onOpened=${onOpened} onRefused=${onRefused} />
        <div class="column studio-rooms"><${OpenRooms} rooms=${studio.rooms} onRefused=${onRefused} /><${Archive} rooms=${studio.archive} /></div>
      </div>` : html`<h1>${t(refusal ? 'studio-name' : 'studio-looking')}</h1>`}`;
}
