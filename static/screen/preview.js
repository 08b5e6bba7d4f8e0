/** The projector's page as the studio shows it: with what the page around it gives, see ui/shown_room.js. */
import { pageWords } from '../core/page_words.js';
import { shownRoom } from '../ui/shown_room.js';
import { createStorage } from '../core/storage.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { App } from './app.js';
import { createSound } from './sound.js';

const storage = createStorage(undefined);
const words = pageWords(storage);
await words.use();
const room = await shownRoom(words.choose);
drawPage(words, html`<${App} room=${room} sound=${createSound(storage)} chosen=${true} />`);
