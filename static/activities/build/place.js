/** Choosing a place: on the board, or from a short list of places in words. */
import { useState } from 'preact/hooks';
import { around, placeInWords, placesFor, sorts, suits } from '../../city/places.js';
import { cellsOf } from '../../city/geometry.js';
import { boardOf } from '../../city/state.js';
import { Wish, titleOf, wishOf } from '../../city/story_card.js';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { ListTwin } from '../../ui/list_twin.js';

/** @typedef {import('./table.js').Play} Play */
/** @typedef {import('../../city/places.js').Place} Place */

const FIRST = 6; // as many places as a phone shows without getting lost

/** Those that meet what is known of the wish come first. @param {Play} play @param {string} story @param {string} plan @param {import('../../city/geometry.js').Cell[]} cells */
function choices({ view, room }, story, plan, cells) {
  const description = boardOf(room.city, room.roles);
  const wish = wishOf(view, story);
  const found = sorts(description, cells, plan).map((place) => ({ ...place, fits: Boolean(wish) && suits(wish?.where, description, cellsOf(plan, ...place.cell)) }));
  return [...found.filter((place) => place.fits), ...found.filter((place) => !place.fits)];
}

/** @param {Play} play @param {string} plan @returns {import('../../city/geometry.js').Cell[]} */
const cellsNow = ({ room, mode }, plan) => placesFor(boardOf(room.city, room.roles), plan, mode.name === 'power' ? mode.site : undefined);

/** The first places of a list; all of them for who asks. @param {{t: Play['t'], items: import('../../ui/list_twin.js').Item[], onPick: (id: string) => unknown}} props */
export function ShortList({ t, items, onPick }) {
  const [all, showAll] = useState(false);
  const shown = all ? items : items.filter((item, i) => i < FIRST || item.picked);
  return html`<div class="place-list">
    <${ListTwin} label=${t('build-places')} items=${shown} onPick=${onPick} />
    ${shown.length < items.length && html`<p><${Button} kind="quiet" onPress=${() => showAll(true)}>${t('build-places-all', { count: items.length })}<//></p>`}
  </div>`;
}

/** The list of places, the chosen one in words, and the button. @param {{play: Play, story: string, go: string, onGo: () => unknown}} props */
export function PlaceList({ play, story, go, onGo }) {
  const { t, mode, room, floor } = play;
  const { plan } = room.city.stories[story];
  const cells = cellsNow(play, plan);
  const found = choices(play, story, plan, cells);
  const at = mode.at && cells.some((cell) => String(cell) === String(mode.at)) ? mode.at : undefined;
  const words = (/** @type {Pick<Place, 'near' | 'far'>} */ place) => placeInWords(place, t);
  const items = found.map((place) => ({
    id: String(place.cell), label: words(place), picked: at && String(at) === String(place.cell),
    more: place.fits ? html`<span class="tag good">${t('build-place-fits')}</span>` : '',
  }));
  const why = !floor ? t('build-not-your-turn') : !at ? t('build-place-why') : undefined;
  return html`
    <${Wish} view=${play.view} role=${story} unknown=${t('build-place-unknown', { name: t.pick(room.roles[story].name) })} />
    ${at && html`<p><b>${t('build-place-at')}</b> ${words(around(boardOf(room.city, room.roles), cellsOf(plan, ...at)))}</p>`}
    <div class="place-go"><${Button} kind="main" wide why=${why} onPress=${onGo}>${go}<//></div>
    <${ShortList} t=${t} items=${items} onPick=${(/** @type {string} */ id) => play.go({ ...mode, at: /** @type {any} */ (id.split(',').map(Number)) })} />`;
}

/** @param {{play: Play}} props */
export function Place({ play }) {
  const { t, mode, act, go, choose, room } = play;
  const story = mode.story ?? '';
  async function open() {
    const done = await act('open_site', { story, x: mode.at?.[0], y: mode.at?.[1] });
    if (!done.ok) return go({ ...mode, at: undefined, places: cellsNow(play, room.city.stories[story].plan) });
    choose(story);
    return go({ name: 'stories' });
  }
  return html`
    <section class="stories">
      <h2>${t('build-place-title', { title: titleOf(room, story, t.pick) })}</h2>
      <p class="second">${t('build-place-how')}</p>
      <${PlaceList} play=${play} story=${story} go=${t('build-place-go')} onGo=${open} />
      <p><${Button} kind="quiet" onPress=${() => go({ name: 'stories' })}>${t('build-back')}<//></p>
    </section>`;
}
