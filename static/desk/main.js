/** The facilitator's page: opens with the key of its link, or with the one this browser kept. */
import { askSession } from '../core/door.js';
import { createKeys, takeFragment } from '../core/keys.js';
import { pageWords } from '../core/page_words.js';
import { enterRoom } from '../core/room.js';
import { browserStorage } from '../core/storage.js';
import { machineTime } from '../core/time.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { page } from '../ui/wake.js';
import { App, Shut } from './app.js';
import { DeskContext, createDesk } from './desk.js';

const code = location.pathname.split('/')[1].toUpperCase();
const place = `${code}/desk`; // a key of its own: who also plays from this browser keeps their seat's key
const brought = takeFragment(location, history);
const storage = browserStorage('localStorage');
const keys = createKeys({ lasting: storage, window: browserStorage('sessionStorage') });
if (brought.key) keys.keep(place, brought.of ?? 'desk', brought.key); // a relay's beside the facilitator's own
const held = keys.of(place);

const words = pageWords();
await words.use();

/** @param {import('../core/keys.js').Held} held */
function open({ key, seat }) {
  const room = enterRoom({ code, key, who: seat, page, storage });
  const desk = createDesk({ room, key, words, time: machineTime });
  void askSession(code, key);
  return html`<${DeskContext.Provider} value=${desk}><${App} /><//>`;
}

const inside = held ? open(held) : html`<${Shut} bold=${words('desk-no-key')} more=${words('desk-no-key-more')} />`;
drawPage(words, inside);
