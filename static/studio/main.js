/** The studio: the library and the open rooms; a scenario's own page comes when it is asked for. */
import { pageWords } from '../core/page_words.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { App } from './app.js';

const words = pageWords();
const signedIn = 'signedIn' in document.body.dataset;
const [, part, id] = /^\/studio\/(edit)\/(.+)$/.exec(decodeURIComponent(location.pathname)) ?? [];

async function content() {
  if (part !== 'edit') return html`<${App} signedIn=${signedIn} />`;
  const { EditPage } = await import('./editor/page.js');
  return html`<${EditPage} id=${id} signedIn=${signedIn} />`;
}

const [page] = await Promise.all([content(), words.use()]);
drawPage(words, page);
