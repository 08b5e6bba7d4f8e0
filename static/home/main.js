/** The first page: one field for the code, one yellow button, the facilitator's door apart. */
import { render } from 'preact';
import { pageWords } from '../core/page_words.js';
import { WordsContext, html } from '../ui/html.js';
import { applyContrast } from '../ui/switches.js';
import { Home } from './home.js';

const words = pageWords();
applyContrast();
await words.use('ui', 'home');
const body = document.querySelector('#page') ?? document.body;

/** The page is marked with the language it is read in. */
words.language.subscribe((language) => (document.documentElement.lang = language));
render(html`<${WordsContext.Provider} value=${words}><${Home} /><//>`, body);
