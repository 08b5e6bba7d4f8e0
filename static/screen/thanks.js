/** After the end: thanks, where the minutes are, and what was built. */
import { Hills } from '../ui/hills.js';
import { html, useWords } from '../ui/html.js';
import { LastCity, hasCity, useCity } from '../ui/last_city.js';

/** @param {{room: {[name: string]: any}}} props */
export function Thanks({ room }) {
  const t = useWords();
  const parts = useCity(hasCity(room));
  return html`
    <main class=${parts ? 'thanks built' : 'thanks'}>
      ${!parts && html`<${Hills} class="lobby-hills" />`}
      <h1>${t('screen-thanks')}</h1>
      <p>${t('screen-thanks-more')}</p>
      ${parts && html`<${LastCity} room=${room} parts=${parts} />`}
    </main>`;
}
