/** My power: what it does, on what, and that it cannot be taken back. */
import { isAwake } from '../../city/advice.js';
import { whyQuiet } from '../../city/saying.js';
import { placesFor } from '../../city/places.js';
import { bricksInWords } from '../../city/recipe.js';
import { boardOf, inHand, isFinished, letters, missing, played, sitesInOrder } from '../../city/state.js';
import { titleOf } from '../../city/story_card.js';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { ListTwin } from '../../ui/list_twin.js';
import { PlaceList } from './place.js';

/** @typedef {import('./table.js').Play} Play */

/** What each power needs to be told. @type {Record<string, 'site' | 'role' | 'move' | 'nothing'>} */
const TARGETS = {
  first_aid: 'site', extra_brick: 'site', join_hands: 'site', reshape: 'site', ask_anything: 'role', memory: 'move',
  lend_land: 'nothing', fresh_eyes: 'nothing', share_out: 'nothing', delivery: 'nothing', rally: 'nothing', more_time: 'nothing',
};

/** @param {Play} play @returns {string} */
export const targetOf = ({ room, role }) => TARGETS[room.roles[role]?.power?.kind ?? ''] ?? 'nothing';

/** Used already in this sprint? @param {Play} play */
export const isUsed = ({ room, role }) => room.city?.powers?.[role]?.sprint === (room.city?.sprint ?? 0);

/** Sites on which the power can do something. @param {Play} play @returns {[string, {[name: string]: any}][]} */
function sitesFor({ room, role }) {
  const { city, roles } = room;
  const { kind } = roles[role].power;
  return sitesInOrder(city).filter(([, site]) => {
    if (site.verdict) return false;
    if (kind === 'memory') return true;
    const wanted = Object.keys(missing(site, city.stories[site.story]));
    if (isFinished(site, city.stories[site.story])) return false;
    if (kind === 'join_hands') return inHand(city, role).some((id) => city.supply[id].colour === roles[role].colour);
    return kind !== 'reshape' || wanted.some((colour) => colour !== roles[role].colour);
  });
}

/** @param {{play: Play}} props */
function Sites({ play }) {
  const { room, t, mode, go } = play;
  const found = sitesFor(play);
  if (found.length === 0) return html`<p>${t('build-power-no-site')}</p>`;
  const names = letters(room.city);
  const items = found.map(([id, site]) => ({
    id, label: `${names[id]} · ${titleOf(room, site.story, t.pick)}`, picked: mode.site === id,
    more: html`<span class="small second">${t('site-wanted', { bricks: bricksInWords(missing(site, room.city.stories[site.story]), t) })}</span>`,
  }));
  const pick = (/** @type {string} */ site) => {
    const { plan } = room.city.sites[site];
    go({ name: 'power', site, ...(targetOf(play) === 'move' ? { plan, places: placesFor(boardOf(room.city, room.roles), plan, site) } : {}) });
  };
  return html`<${ListTwin} label=${t('build-power-site')} items=${items} onPick=${pick} />`;
}

/** @param {{play: Play}} props */
function People({ play }) {
  const { room, role, t, mode, go } = play;
  const shy = played(room).filter((one) => one !== role && !room.city.told?.[one]);
  if (shy.length === 0) return html`<p>${t('build-power-nobody')}</p>`;
  const items = shy.map((one) => ({ id: one, label: t.pick(room.roles[one].name), picked: mode.story === one }));
  return html`<${ListTwin} label=${t('build-power-who')} items=${items} onPick=${(/** @type {string} */ story) => go({ name: 'power', story })} />`;
}

/** @param {Play} play @returns {object | undefined} what is sent; undefined while something is missing */
function chosenTarget(play) {
  const { mode } = play;
  const target = targetOf(play);
  if (target === 'site') return mode.site ? { site: mode.site } : undefined;
  if (target === 'role') return mode.story ? { role: mode.story } : undefined;
  if (target === 'move') return mode.site && mode.at ? { site: mode.site, x: mode.at[0], y: mode.at[1] } : undefined;
  return {};
}

/** On what, then the button; a site that moves has its place to be found first. @param {{play: Play, target: string, why: string | undefined, onUse: () => unknown}} props */
function Target({ play, target, why, onUse }) {
  const { room, t, mode } = play;
  const moving = target === 'move' && mode.site && room.city.sites[mode.site];
  return html`
    ${(target === 'site' || target === 'move') && html`<${Sites} play=${play} />`}
    ${target === 'role' && html`<${People} play=${play} />`}
    ${moving ? html`<${PlaceList} play=${play} story=${moving.story} go=${t('build-power-move')} onGo=${onUse} />`
      : html`<${Button} kind="main" wide why=${why} onPress=${onUse}>${t('build-power-go')}<//>`}`;
}

/** @param {{play: Play}} props */
export function Power({ play }) {
  const { room, role, t, act, go, floor } = play;
  const data = chosenTarget(play);
  const target = targetOf(play);
  const use = async () => {
    if ((await act('use_power', data)).ok) go({ name: 'stories' });
  };
  const asleep = !isAwake(room.city, role);
  const why = !floor ? t('build-not-your-turn') : isUsed(play) ? t('build-power-used') : data ? undefined : t(`build-power-why-${target}`);
  return html`
    <section class="stories">
      <h2>${t('build-power-title')}</h2>
      <p class="power-text">${t.pick(room.roles[role].power.text)}</p>
      <p class="second">${t('build-power-once')}</p>
      ${asleep && html`<p><b>${t('build-power-asleep')}</b></p>
        <${Button} kind="main" wide why=${whyQuiet(play.view, role, t)} onPress=${() => go({ name: 'talk', ask: 'tell' })}>${t('build-do-tell')}<//>`}
      ${!asleep && html`<${Target} play=${play} target=${target} why=${why} onUse=${use} />`}
      <p><${Button} kind="quiet" onPress=${() => go({ name: 'stories' })}>${t('build-back')}<//></p>
    </section>`;
}
