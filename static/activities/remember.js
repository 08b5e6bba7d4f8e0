/** Pictures that help to remember: the city, who built with whom, what each one kept. */
import { useState } from 'preact/hooks';
import { html } from '../ui/html.js';
import { hasCity, LastCity, useCity } from '../ui/last_city.js';
import { Face } from '../ui/people.js';
import { faceOf } from '../ui/portrait.js';
import { heardIn, pairsOf, playedIn, ring } from './together.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {'city' | 'pairs' | 'needs'} Picture */

const FACE = 54;
const THICKEST = 5;

/** @param {View} view @returns {Picture[]} what there is to show */
export function picturesOf({ room }) {
  /** @type {Picture[]} */
  const found = [];
  if (hasCity(room)) found.push('city');
  if (pairsOf(room.city).length) found.push('pairs');
  if (room.city && playedIn(room).length) found.push('needs');
  return found;
}

/** The lines repeat the list that is read out. @param {{view: View, t: Words}} props */
function Pairs({ view: { room }, t }) {
  const roles = playedIn(room);
  const pairs = pairsOf(room.city);
  const name = (/** @type {string} */ role) => t.pick(room.roles[role]?.name);
  const places = new Map(ring(roles.length, 142, 132).map((at, i) => [roles[i], at]));
  const drawn = pairs.filter(({ a, b }) => places.has(a) && places.has(b));
  return html`
    <svg class="remember-pairs" viewBox="-200 -178 400 372" aria-hidden="true">
      ${drawn.map(({ a, b, count }) => {
        const [[x1, y1], [x2, y2]] = [/** @type {number[]} */ (places.get(a)), /** @type {number[]} */ (places.get(b))];
        return html`<path key=${`${a} ${b}`} d=${`M${x1} ${y1}L${x2} ${y2}`} stroke="var(--ink)" stroke-width=${2 + 2.5 * (Math.min(count, THICKEST) - 1)} stroke-linecap="round" />`;
      })}
      ${[...places].map(([role, [x, y]]) => html`
        <g key=${role} transform=${`translate(${x} ${y})`}>
          <circle r=${FACE / 2 + 1} fill="var(--sheet)" stroke="var(--ink)" stroke-width="1.5" />
          <image href=${faceOf(room.roles[role])} x=${-FACE / 2} y=${-FACE / 2} width=${FACE} height=${FACE} style="clip-path: circle(50%)" />
          <text class="remember-name" y=${FACE / 2 + 18} text-anchor="middle">${name(role)}</text>
        </g>`)}
    </svg>
    <ul class="spoken">${pairs.map(({ a, b, count }) => html`<li>${t('debrief-pair', { a: name(a), b: name(b), count })}</li>`)}</ul>`;
}

/** @param {{view: View, t: Words}} props */
function Needs({ view: { room }, t }) {
  return html`
    <ul class="remember-needs">
      ${heardIn(room).map(({ role, state, text }) => html`
        <li class="row" key=${role}>
          <${Face} role=${role} name=${t.pick(room.roles[role].name)} size=${44} quiet />
          <span class="grow"><b>${t.pick(room.roles[role].name)}</b> <span class="second small">${t(`debrief-told-${state}`)}</span>
            ${text && html`<span class="small remember-told" lang=${t.languageOf(text)}>${t('debrief-quoted', { text: t.pick(text) })}</span>`}</span>
        </li>`)}
    </ul>`;
}

/** @param {{view: View, t: Words}} props */
function City({ view, t }) {
  const parts = useCity(true);
  return parts ? html`<${LastCity} room=${view.room} parts=${parts} fit="width" />` : html`<p class="second">${t('debrief-picture-soon')}</p>`;
}

const PICTURES = { city: City, pairs: Pairs, needs: Needs };

/** @param {{view: View, t: Words, picture: Picture}} props */
export function OnePicture({ view, t, picture }) {
  return html`
    <h2>${t(`debrief-picture-${picture}`)}</h2>
    <p class="second small">${t(`debrief-picture-${picture}-more`)}</p>
    <${PICTURES[picture]} view=${view} t=${t} />`;
}

/** @param {{view: View, t: Words, first: Picture}} props `first`: what helps with the question that is asked */
export function Remember({ view, t, first }) {
  const pictures = picturesOf(view);
  const [chosen, choose] = useState(/** @type {Picture | undefined} */ (undefined));
  const picture = chosen ?? (pictures.includes(first) ? first : pictures[0]);
  if (!picture) return null;
  return html`
    <section class="remember sheet padded" aria-label=${t('debrief-remember')}>
      <div class="remember-picture" role="group" tabindex="0" aria-label=${t(`debrief-picture-${picture}`)}><${OnePicture} view=${view} t=${t} picture=${picture} /></div>
      ${pictures.length > 1 && html`
        <div class="row wraps remember-tabs" role="group" aria-label=${t('debrief-remember')}>
          ${pictures.map((one) => html`<button type="button" class="button little" key=${one} aria-pressed=${String(one === picture)} onClick=${() => choose(one)}>${t(`debrief-tab-${one}`)}</button>`)}
        </div>`}
    </section>`;
}
