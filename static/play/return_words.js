/** Three words that give this seat back on another device. Shown once: nobody can read them here later. */
import { Button } from '../ui/button.js';
import { Logo, Sentence } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';

/** @param {{words: string[], onKept: () => void}} props */
export function ReturnWords({ words, onKept }) {
  const t = useWords();
  return html`
    <div class="place join">
      <header class="place-top"><${Logo} /></header>
      <main class="place-main">
        <${Sentence}>${t('join-title-kept')}<//>
        <ol class="kept-words sheet">
          ${words.map((word) => html`<li>${word}</li>`)}
        </ol>
        <p>${t('join-keep')}</p>
        <${Button} kind="main" wide class="tall" focus onPress=${onKept}>${t('join-kept')}<//>
      </main>
    </div>`;
}
