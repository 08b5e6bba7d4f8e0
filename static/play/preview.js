/** The player's page as the studio shows it: with what the page around it gives, see ui/shown_room.js. */
import { pageWords } from '../core/page_words.js';
import { shownRoom } from '../ui/shown_room.js';
import { createStorage } from '../core/storage.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { Table } from './game.js';

const words = pageWords(createStorage(undefined));
await words.use();
const room = await shownRoom(words.choose);
drawPage(words, html`<${Table} room=${room} onLeave=${() => {}} />`);
