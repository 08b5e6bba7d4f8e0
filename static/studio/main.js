/** The studio: the library and the open rooms; a scenario's own page and its rehearsals come when they are asked for. */
import { pageWords } from '../core/page_words.js';
import { html } from '../ui/html.js';
import { drawPage } from '../ui/page.js';
import { App } from './app.js';

const words = pageWords();
const signedIn = 'signedIn' in document.body.dataset;
const [, part, id] = /^\/studio\/(edit|rehearse|rehearsals)\/(.+)$/.exec(decodeURIComponent(location.pathname)) ?? [];

async function content() {
  if (!part) return html`<${App} signedIn=${signedIn} />`;
  if (part === 'edit') {
    const { EditPage } = await import('./editor/page.js');
    return html`<${EditPage} id=${id} signedIn=${signedIn} />`;
  }
  const [{ RehearsalPage }] = await Promise.all([import('./rehearsal/page.js'), words.bring('rehearsal')]);
  return html`<${RehearsalPage} part=${part} id=${id} signedIn=${signedIn} />`;
}

const [page] = await Promise.all([content(), words.use()]);
drawPage(words, page);
