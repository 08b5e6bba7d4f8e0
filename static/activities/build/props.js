/** A tree, a bench, a flag of my colour with a word: free, at any time, by a tap on the board or from the list. */
import { freeGround, placeInWords, sorts } from '../../city/places.js';
import { whyQuiet } from '../../city/saying.js';
import { boardOf, part } from '../../city/state.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { ShortList } from './place.js';

/** @typedef {import('./table.js').Play} Play */

const KINDS = ['tree', 'bench', 'flag'];
export const MOST = 5;

/** @param {Play} play @param {string} kind @returns {import('./table.js').Mode} */
export const withProp = ({ room, mode }, kind) => ({ name: 'props', kind, word: mode.word, plan: 'oven', places: freeGround(boardOf(room.city, room.roles)) });

/** @param {{play: Play}} props */
export function Props({ play }) {
  const { view, room, role, t, mode, go, act } = play;
  const quiet = whyQuiet(view, role, t);
  const description = boardOf(room.city, room.roles);
  const rest = MOST - Object.values(part(room.city, 'props')).filter((one) => one.by === role).length;
  const items = sorts(description, freeGround(description), 'oven').map((place) => ({ id: String(place.cell), label: placeInWords(place, t) }));
  const put = (/** @type {string} */ id) => {
    const [x, y] = id.split(',').map(Number);
    return act('place_prop', { kind: mode.kind, x, y, ...(mode.word?.trim() && !quiet ? { word: mode.word } : {}) });
  };
  return html`
    <section class="stories">
      <div class="row apart"><h2>${t('build-props-title')}</h2><span class="second">${t('build-props-rest', { count: rest })}</span></div>
      <div class="row wraps" role="group" aria-label=${t('build-props-kind')}>
        ${KINDS.map((kind) => html`<${Button} key=${kind} pressed=${mode.kind === kind} onPress=${() => go(withProp(play, kind))}>${t(`build-prop-${kind}`)}<//>`)}
      </div>
      ${quiet ? html`<p class="second">${quiet}</p>` : html`<${Field} label=${t('build-props-word')} value=${mode.word ?? ''} limit=${30} onInput=${(/** @type {string} */ word) => go({ ...mode, word })} hint=${t('build-props-word-hint')} />`}
      ${rest > 0 && mode.kind && html`<p>${t('build-props-how')}</p><${ShortList} t=${t} items=${items} onPick=${put} />`}
      <p><${Button} kind="main" wide onPress=${() => go({ name: 'stories' })}>${t('build-props-done')}<//></p>
    </section>`;
}
