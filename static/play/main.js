/** The player's page: take the seat this device has, or ask for one; then play. */
import { render } from 'preact';
import { createKeys, takeFragment } from '../core/keys.js';
import { pageWords } from '../core/page_words.js';
import { browserStorage } from '../core/storage.js';
import { WordsContext, html } from '../ui/html.js';
import { applyContrast } from '../ui/switches.js';
import { App } from './app.js';

const code = location.pathname.split('/')[1].toUpperCase();
const words = pageWords();
const keys = createKeys({ lasting: browserStorage('localStorage'), window: browserStorage('sessionStorage') });

applyContrast();
const brought = takeFragment(location, history);
if (brought.key) keys.keep(code, brought.seat ?? 'brought', brought.key);

await words.use('ui', 'play', 'join', 'refusals');
words.language.subscribe((language) => (document.documentElement.lang = language));
const page = document.querySelector('#page') ?? document.body;
render(html`<${WordsContext.Provider} value=${words}><${App} code=${code} keys=${keys} /><//>`, page);
