/** The first page: one field for the code, one yellow button, the facilitator's door apart. */
import { pageWords } from '../core/page_words.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { Home } from './home.js';

const words = pageWords();
await words.use();
drawPage(words, html`<${Home} />`);
