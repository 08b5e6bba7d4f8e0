/** The meetings that are over, as long as they are kept: their minutes, and the sheets that were printed for them. */
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';

/** @typedef {import('./asking.js').OpenRoom} OpenRoom */

/** @param {{rooms: OpenRoom[]}} props */
export function Archive({ rooms }) {
  const t = useWords();
  if (rooms.length === 0) return null;
  return html`
    <section class="open-rooms archive" aria-labelledby="archive">
      <h2 id="archive">${t('studio-archive')}</h2>
      <ul class="column">${rooms.map((room) => html`<${One} key=${room.code} room=${room} />`)}</ul>
    </section>`;
}

/** @param {{room: OpenRoom}} props */
function One({ room }) {
  const t = useWords();
  const title = t.pick(room.title);
  const day = (/** @type {number} */ ms) => new Date(ms).toLocaleDateString(t.language.value, { day: 'numeric', month: 'long', year: 'numeric' });
  return html`
    <li class="open-room sheet">
      <h3 lang=${t.languageOf(room.title)}>${title}</h3>
      <p class="small second">
        ${day(room.ended ?? room.opened)} ${room.seats > 0 && ` · ${t('studio-room-seats', { count: room.seats })}`}<br />
        ${room.kept_until && t('studio-archive-until', { day: day(room.kept_until) })}
      </p>
      <p><a class="button little" href=${`/${room.code}/minutes.html?language=${t.language.value}`} target="_blank" rel="noopener" aria-label=${`${t('studio-archive-minutes')} : ${title}`}><${Icon} name="file-text" />${t('studio-archive-minutes')}</a></p>
    </li>`;
}
