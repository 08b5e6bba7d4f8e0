/** A need as a story: whose it is, what it asks for, where it is. */
import { classes, html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Face } from '../ui/people.js';
import { Recipe } from './recipe.js';
import { builders, isFinished, letters, siteOf } from './state.js';

/** @typedef {{[name: string]: any}} Doc */

/** A building's own name, or what its story is called. @param {Doc} room @param {string} story @param {(text: any) => string} pick @returns {string} */
export const titleOf = (room, story, pick) => room.city?.sites?.[siteOf(room.city, story) ?? '']?.name ?? pick(room.roles[story].need.story);

/** What is known to me of where it must stand: my own secret, what I was told, what all were told. @param {import('../core/view.js').View} view @param {string} role @returns {Doc | undefined} */
export const wishOf = ({ room, own }, role) => own.characters?.[role]?.hidden ?? room.city?.told?.[role] ?? own.told?.[role];

/** Who knows it: everybody, some, I alone; or I was told. @param {import('../core/view.js').View} view @param {string} role @returns {'all' | 'some' | 'mine' | 'me'} */
function knownTo({ room, own }, role) {
  if (room.city?.told?.[role]) return 'all';
  if (!own.characters?.[role]?.hidden) return 'me';
  return room.city?.stories?.[role]?.heard ? 'some' : 'mine';
}

/** Where it must stand, as far as I know, and who else knows. @param {{view: import('../core/view.js').View, role: string, unknown?: string}} props */
export function Wish({ view, role, unknown }) {
  const t = useWords();
  const wish = wishOf(view, role);
  if (!wish && !unknown) return null;
  const who = knownTo(view, role);
  return html`<p class="story-wish"><${Icon} name="eye" /><span>
    ${wish && who !== 'all' && html`<b>${t(`site-wish-${who}`)} </b>`}<span lang=${wish && t.languageOf(wish.text)}>${wish ? t('site-wish', { name: t.pick(view.room.roles[role].name), wish: t.pick(wish.text) }) : unknown}</span>
  </span></p>`;
}

/** @param {{room: Doc, site: Doc}} props */
function By({ room, site }) {
  const t = useWords();
  const names = builders(site).map((role) => t.pick(room.roles[role]?.name));
  return html`<span class="story-by">${t('site-finished-by', { names: t.list(names) })}</span>`;
}

/**
 * @param {object} props
 * @param {import('../core/view.js').View} props.view
 * @param {string} props.story
 * @param {boolean} [props.picked]
 * @param {any} [props.end] what stands at the end of the first line
 * @param {any} [props.children]
 */
export function StoryCard({ view, story, picked, end, children }) {
  const t = useWords();
  const { room } = view;
  const { city, roles } = room;
  const id = siteOf(city, story);
  const site = id ? city.sites[id] : undefined;
  const whole = site && isFinished(site, city.stories[story]);
  return html`
    <article class=${classes('story', picked && 'picked', whole && 'whole')} aria-label=${titleOf(room, story, t.pick)}>
      <div class="story-top">
        ${site && !whole ? html`<span class="letter" aria-label=${t('site-letter', { letter: letters(city)[id ?? ''] })}>${letters(city)[id ?? '']}</span>` : html`<${Face} role=${story} name="" size=${44} quiet />`}
        <span class="grow">
          <b class="story-title">${titleOf(room, story, t.pick)}</b>
          ${whole ? html`<${By} room=${room} site=${site} />` : html`<span class="second story-for">${t('site-for', { name: t.pick(roles[story].name) })}<span class="story-need"> · ${t.pick(roles[story].need.text)}</span></span>`}
        </span>
        ${whole ? html`<${Icon} name="check" />` : end}
      </div>
      ${!whole && html`<${Recipe} story=${city.stories[story]} site=${site} />`}
      ${children}
      ${picked && !whole && html`<${Wish} view=${view} role=${story} />`}
    </article>`;
}
