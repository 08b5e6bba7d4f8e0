/** What happens; and where there is room for it, the town as it stands now. */
import { html } from '../../ui/html.js';
import { LastCity, hasCity, useCity } from '../../ui/last_city.js';

/** @param {{view: import('../../core/view.js').View, t: import('../../core/words.js').Words}} props */
export function Story({ view, t }) {
  const parts = useCity(hasCity(view.room));
  return html`
    <div class="happening-told">
      <p class="happening-story" lang=${t.languageOf(view.run.text)}>${t.pick(view.run.text)}</p>
      ${parts && html`<div class="happening-town"><${LastCity} room=${view.room} parts=${parts} /></div>`}
    </div>`;
}
