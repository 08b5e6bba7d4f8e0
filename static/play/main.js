/** The player's page: take the seat this device has, or ask for one; then play. */
import { createKeys, takeFragment } from '../core/keys.js';
import { pageWords } from '../core/page_words.js';
import { browserStorage } from '../core/storage.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { App } from './app.js';

const code = location.pathname.split('/')[1].toUpperCase();
const words = pageWords();
const keys = createKeys({ lasting: browserStorage('localStorage'), window: browserStorage('sessionStorage') });

const brought = takeFragment(location, history);
if (brought.key) keys.keep(code, brought.seat ?? 'brought', brought.key);
await words.use();
drawPage(words, html`<${App} code=${code} keys=${keys} />`);
