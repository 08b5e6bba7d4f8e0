/** The desk as the studio shows it: with what the page around it gives, see ui/shown_room.js. */
import { pageWords } from '../core/page_words.js';
import { shownRoom } from '../ui/shown_room.js';
import { createStorage } from '../core/storage.js';
import { machineTime } from '../core/time.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { App } from './app.js';
import { DeskContext, createDesk } from './desk.js';

const words = pageWords(createStorage(undefined));
await words.use();
const room = await shownRoom(words.choose);
const desk = createDesk({ room, key: '', words, time: machineTime });
drawPage(words, html`<${DeskContext.Provider} value=${desk}><${App} /><//>`);
