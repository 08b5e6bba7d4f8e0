/** Free bricks: take a colour, put it anywhere; it lies on what lies there. */
import { useState } from 'preact/hooks';
import { ground } from '../../city/geometry.js';
import { colours } from '../../city/palette.js';
import { boardOf, part } from '../../city/state.js';
import { BrickToken } from '../../city/token.js';
import { Board } from '../../city/view.js';
import { Button } from '../../ui/button.js';
import { html } from '../../ui/html.js';
import { Choose } from '../../city/talk_choose.js';

/** @typedef {import('../../core/words.js').Words} Words */

/** @param {{colour: string, onChoose: (colour: string) => void, t: Words}} props */
function Palette({ colour, onChoose, t }) {
  return html`
    <div class="free-colours" role="radiogroup" aria-label=${t('build-free-colours')}>
      ${colours.map((one) => html`
        <label key=${one} class="free-colour">
          <input type="radio" name="free-colour" checked=${one === colour} onChange=${() => onChoose(one)} />
          <${BrickToken} colour=${one} /><span>${t(`city-colour-${one}`)}</span>
        </label>`)}
    </div>`;
}

/** A parcel by its column and its row, for who uses neither pointer nor arrows. @param {{size: number, onPut: (x: number, y: number) => unknown, t: Words, brick: string}} props */
function ByFigures({ size, onPut, t, brick }) {
  const [x, setX] = useState('1');
  const [y, setY] = useState('1');
  const figures = Array.from({ length: size }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }));
  return html`
    <div class="free-place">
      <${Choose} label=${t('build-free-column')} value=${x} options=${figures} onChange=${setX} />
      <${Choose} label=${t('build-free-row')} value=${y} options=${figures} onChange=${setY} />
      <${Button} kind="main" onPress=${() => onPut(Number(x) - 1, Number(y) - 1)}>${t('build-free-put', { brick })}<//>
    </div>`;
}

/** @param {{view: import('../../core/view.js').View, send: import('../../city/acting.js').Send, t: Words}} props */
export function FreeTable({ view, send, t }) {
  const [colour, choose] = useState(colours[0]);
  const { city } = view.room;
  const put = (/** @type {number} */ x, /** @type {number} */ y) => (ground(city.terrain, [x, y]) ? send('place_brick', { x, y, colour }) : undefined);
  const bricks = Object.values(part(city, 'bricks'));
  const mine = bricks.filter((brick) => brick.by === view.seat).length;
  const open = !view.now?.closed;
  return html`
    <div class="town free">
      <div class="town-board">
        <${Board} description=${boardOf(city, view.room.roles)} words=${t} fit="box" onParcel=${open ? (/** @type {{x: number, y: number}} */ { x, y }) => put(x, y) : undefined} />
      </div>
      <div class="town-column">
        <h2>${t('build-free-title')}</h2>
        <${Palette} colour=${colour} onChoose=${choose} t=${t} />
        ${open && html`<${ByFigures} size=${city.terrain.length} onPut=${put} t=${t} brick=${t(`city-brick-${colour}`)} />`}
        <p class="second">${t('build-free-count', { count: bricks.length, mine })}</p>
      </div>
    </div>`;
}
