/** The studio: choose a scenario, open a room, come back to the rooms that are open. */
import { render } from 'preact';
import { pageWords } from '../core/page_words.js';
import { WordsContext, html } from '../ui/html.js';
import { applyContrast } from '../ui/switches.js';
import { App } from './app.js';

const words = pageWords();
applyContrast();
await words.use();
words.language.subscribe((language) => (document.documentElement.lang = language));
const page = document.querySelector('#page') ?? document.body;
render(html`<${WordsContext.Provider} value=${words}><${App} signedIn=${'signedIn' in document.body.dataset} /><//>`, page);
