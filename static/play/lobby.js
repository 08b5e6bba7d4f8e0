/** Before the first step: who is here, the code for the others. */
import { useGradually } from '../ui/gradually.js';
import { html, useWords } from '../ui/html.js';

/** @typedef {import('../core/patch.js').Doc} Doc */

/** @param {{room: Doc, seat?: string}} props */
export function Lobby({ room, seat }) {
  const t = useWords();
  const here = Object.entries(room.seats ?? {}).filter(([, one]) => !one.left).sort(([, a], [, b]) => a.n - b.n);
  const sites = Object.entries(room.sites ?? {}).sort(([, a], [, b]) => a.n - b.n);
  const elsewhere = here.some(([, one]) => !room.sites?.[one.site]);
  const placed = /** @type {[string, any][]} */ (sites.length > 1 ? sites : []);
  const groups = placed.length && !elsewhere ? placed : [...placed, /** @type {[string, any]} */ (['', undefined])];
  const people = (/** @type {Doc[]} */ seats) => seats.reduce((sum, one) => sum + (one.people ?? 1), 0);
  const shown = new Set(here.slice(0, useGradually(here.length)).map(([id]) => id));
  return html`
    <p>${t('play-lobby-more')}</p>
    <p class="lobby-code"><span class="tag">${t('play-code')} <b class="code">${room.code}</b></span></p>
    <div class="lobby">
      ${groups.map(([id, site]) => {
        const mine = here.filter(([, one]) => (site ? one.site === id : !placed.length || !room.sites?.[one.site]));
        return html`
          <section class="sheet padded" key=${id}>
            <header class="row apart">
              <h2>${site ? t.pick(site.name) : t('play-lobby-who')}</h2>
              <span class="second">${t('play-lobby-count', { count: people(mine.map(([, one]) => one)) })}</span>
            </header>
            <ul class="row wraps">
              ${mine.filter(([one]) => shown.has(one)).map(([one, doc]) => html`<li key=${one} class=${one === seat ? 'tag chosen' : 'tag'}>${doc.name}${one === seat && html` · ${t('play-you')}`}</li>`)}
            </ul>
          </section>`;
      })}
    </div>`;
}
