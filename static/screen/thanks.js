/** After the end: thanks, and where the minutes are. */
import { Hills } from '../ui/hills.js';
import { html, useWords } from '../ui/html.js';

export function Thanks() {
  const t = useWords();
  return html`
    <main class="thanks">
      <${Hills} class="lobby-hills" />
      <h1>${t('screen-thanks')}</h1>
      <p>${t('screen-thanks-more')}</p>
    </main>`;
}
