/** What I was told: to me alone, or to everyone. */
import { html } from '../ui/html.js';
import { Face } from '../ui/people.js';

/** @param {{view: import('../core/view.js').View, role: string, t: import('../core/words.js').Words}} props */
export function Told({ view, role, t }) {
  const { room, own } = view;
  const mine = own.told ?? {};
  const all = room.city?.told ?? {};
  const known = Object.entries({ ...mine, ...all }).filter(([one]) => one !== role && room.roles[one]);
  if (known.length === 0) return null;
  return html`
    <section class="told" aria-label=${t('talk-told')}>
      <h3>${t('talk-told')}</h3>
      <ul>
        ${known.map(([one, said]) => html`
          <li key=${one}>
            <${Face} role=${one} name="" size=${36} quiet />
            <span class="grow"><b>${t.pick(room.roles[one].name)}</b> <span class="second small">${t(all[one] ? 'talk-to-all' : 'talk-to-me')}</span><br />
              <span lang=${t.languageOf(/** @type {any} */ (said).text)}>${t.pick(/** @type {any} */ (said).text)}</span></span>
          </li>`)}
      </ul>
    </section>`;
}
