/** The ground of the town: twelve rows of twelve parcels, painted with a kind of ground, by mouse, finger or arrows. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { classes, html, useWords } from '../../ui/html.js';
import { useEditing } from './editing.js';
import { Remarks, remarksAt } from './form/remark.js';

const SIZE = 12;
/** As scenario files write them. @type {[string, string][]} */
const GROUNDS = [['.', 'grass'], [',', 'meadow'], ['l', 'lot'], ['r', 'river'], ['s', 'street'], ['b', 'bridge'], ['p', 'square'], ['m', 'mill'], ['1', 'hill'], ['2', 'hill'], ['3', 'hill']];
const FLAT = Array.from({ length: SIZE }, () => '.'.repeat(SIZE));
/** @type {{[key: string]: [number, number]}} */
const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** @param {{value: any}} props */
export function Terrain({ value }) {
  const t = useWords();
  const editing = useEditing();
  const did = { key: 'edit-did-field', figures: { what: t('form-scenario-terrain') } };
  const rows = Array.isArray(value) && value.length === SIZE ? value.map((row) => String(row).padEnd(SIZE, '.').slice(0, SIZE)) : undefined;
  return html`
    <section class="edit-group" data-at="terrain" tabindex="-1">
      <h3>${t('form-scenario-terrain')}</h3>
      <p class="edit-hint">${t('edit-terrain-says')}</p>
      ${rows
        ? html`<${Board} rows=${rows} />
          <${Button} kind="quiet" little icon="trash-2" onPress=${() => editing.change(did, { drop: ['terrain'] })}>${t('edit-terrain-none')}<//>`
        : html`<p><${Button} little icon="plus" onPress=${() => editing.change(did, { put: ['terrain'], value: FLAT })}>${t('edit-terrain-own')}<//></p>`}
      <${Remarks} remarks=${remarksAt(editing, ['terrain'], true)} />
    </section>`;
}

/** @param {{rows: string[]}} props */
function Board({ rows }) {
  const t = useWords();
  const editing = useEditing();
  const [ground, setGround] = useState('r');
  const [at, setAt] = useState([0, 0]);

  /** @param {number} x @param {number} y */
  function paint(x, y) {
    if (rows[y][x] === ground) return;
    const row = rows[y].slice(0, x) + ground + rows[y].slice(x + 1);
    editing.change({ key: 'edit-did-field', figures: { what: t('form-scenario-terrain') }, same: 'terrain' }, { put: ['terrain', y], value: row });
  }

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    const [x, y] = at.map((one, i) => Math.min(SIZE - 1, Math.max(0, one + by[i])));
    setAt([x, y]);
    const box = /** @type {HTMLElement} */ (event.currentTarget);
    /** @type {HTMLElement | null} */ (box.querySelector(`[data-cell="${x},${y}"]`))?.focus();
  }

  return html`
    <fieldset class="edit-grounds"><legend class="spoken">${t('edit-terrain-paint')}</legend>
      ${GROUNDS.map(([sign, name]) => html`
        <label class="edit-ground" key=${sign}><input type="radio" name="ground" checked=${sign === ground} onChange=${() => setGround(sign)} />
          <span class=${`edit-cell ground-${name}`}>${/\d/.test(sign) ? sign : ''}</span><span>${groundWords(t, sign, name)}</span></label>`)}
    </fieldset>
    <div class="edit-board" role="grid" aria-label=${t('form-scenario-terrain')} onKeyDown=${walk}>
      ${rows.map((row, y) => html`
        <div role="row" key=${y}>
          ${[...row].map((sign, x) => {
            const name = GROUNDS.find(([one]) => one === sign)?.[1] ?? 'hill';
            return html`<button type="button" role="gridcell" key=${x} data-cell=${`${x},${y}`} class=${classes('edit-cell', `ground-${name}`)} tabindex=${at[0] === x && at[1] === y ? 0 : -1}
              aria-label=${t('edit-terrain-cell', { x: x + 1, y: y + 1, ground: groundWords(t, sign, name) })}
              onPointerEnter=${(/** @type {PointerEvent} */ event) => event.buttons === 1 && paint(x, y)}
              onPointerDown=${() => (setAt([x, y]), paint(x, y))} onClick=${() => paint(x, y)}>${/\d/.test(sign) ? sign : ''}</button>`;
          })}
        </div>`)}
    </div>`;
}

/** @param {import('../../core/words.js').Words} t @param {string} sign @param {string} name */
const groundWords = (t, sign, name) => [t(`city-ground-${name}`).replace(/\.$/, ''), /\d/.test(sign) ? sign : ''].filter(Boolean).join(' ');
