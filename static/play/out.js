/** Not in the room: not yet, or not any more, with the way back. */
import { Button } from '../ui/button.js';
import { Line, Logo, Sentence } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { refusalWords } from '../ui/notice.js';

/** @param {{state: 'connecting' | 'on_line' | 'off_line' | 'back'}} props */
export function Loading({ state }) {
  const t = useWords();
  return html`
    <div class="place">
      <header class="place-top"><${Logo} /></header>
      <main class="place-main"><${Sentence}>${t('play-loading')}<//></main>
      <footer class="bottom"><${Line} state=${state === 'off_line' ? state : 'connecting'} /></footer>
    </div>`;
}

/** @param {{refusal: import('../core/connection.js').Refusal, onHere: () => void, onLeave: () => void}} props */
export function Out({ refusal, onHere, onLeave }) {
  const t = useWords();
  const { bold, more } = refusalWords(t, refusal);
  const elsewhere = refusal.code === 'seat/elsewhere';
  return html`
    <div class="place">
      <header class="place-top"><${Logo} href="/" /></header>
      <main class="place-main">
        <${Sentence} focus>${bold}<//>
        ${more && html`<p>${more}</p>`}
        <div class="row wraps">
          <${Button} kind="main" onPress=${elsewhere ? onHere : onLeave}>${t(elsewhere ? 'play-out-here' : 'play-out-new')}<//>
          <a class="button quiet" href="/">${t('play-out-home')}</a>
        </div>
      </main>
    </div>`;
}
