/** The circle: cells that can be tapped, dreams that glide. Everything on it can also be chosen from the list. */
import { classes, html } from '../../ui/html.js';
import { angles, at, cell, dotFor, HEART, RADIUS, spots } from './geometry.js';
import { drawnSectors, dreamsAt, dreamsOf, isPlaced, lastMoved, nameOf } from './state.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./state.js').Place} Place */

const READABLE = 7; // dots smaller than this have no number
const LINE = 12; // letters of a name on one line; a longer word is written smaller
const LETTER = 19;

/** @param {Place | undefined} one @param {Place} other */
const same = (one, other) => one?.ring === other.ring && one.sector === other.sector;

/** @param {Doc} run @returns {Place[]} */
function placesIn(run) {
  const around = run.rings.flatMap((/** @type {any} */ _, /** @type {number} */ n) => drawnSectors(run).map((sector) => ({ ring: n + 1, sector })));
  return [{ ring: 0, sector: '' }, ...around];
}

/** @param {{run: Doc, shape: import('./geometry.js').Shape, chosen?: Place, onCell?: (place: Place) => void}} props */
function Cells({ run, shape, chosen, onCell }) {
  const sectors = drawnSectors(run);
  return html`
    <g class=${classes('mandala-cells', onCell && 'open')}>
      ${placesIn(run).map((place) => html`
        <path key=${place.ring + place.sector} class=${classes(place.ring ? `tint-${place.sector}` : 'mandala-heart', same(chosen, place) && 'chosen')}
          fill-opacity=${place.ring ? 0.34 - (0.2 * (place.ring - 1)) / Math.max(1, shape.rings - 1) : 1}
          d=${place.ring ? cell(place.ring, sectors.indexOf(place.sector), shape) : `M${-HEART} 0A${HEART} ${HEART} 0 1 1 ${HEART} 0A${HEART} ${HEART} 0 1 1 ${-HEART} 0Z`}
          onClick=${onCell && (() => onCell(place))} />`)}
    </g>`;
}

/** @param {{view: View, shape: import('./geometry.js').Shape, picked?: string}} props */
function Dots({ view, shape, picked }) {
  const { run, seat } = view;
  const sectors = drawnSectors(run);
  const cells = placesIn(run).map((place) => ({ place, here: dreamsAt(run, place) }));
  const dot = dotFor(Math.max(1, ...cells.map(({ here }) => here.length)), shape);
  const last = run.phase === 'place' ? lastMoved(run)?.id : undefined;
  const placed = cells.flatMap(({ place, here }) => {
    const found = spots(place.ring, sectors.indexOf(place.sector), here.length, dot, shape);
    return here.map((dream, i) => ({ dream, spot: found[i] }));
  });
  return html`
    <g class="mandala-dots">
      ${placed.sort((a, b) => a.dream.n - b.dream.n).map(({ dream, spot: [x, y] }) => html`
        <g key=${dream.id} class=${classes('mandala-dot', dream.by === seat && 'mine', dream.id === picked && 'picked', dream.id === last && 'last')}
          style=${`transform: translate(${x}px, ${y}px)`}>
          ${dream.id === last && html`<circle class="mandala-halo" r=${dot + 4} />`}
          <circle r=${dot} />
          ${dot >= READABLE && html`<text y=${dot * 0.4} text-anchor="middle" font-size=${dot * (dream.n < 100 ? 1.1 : 0.85)}>${dream.n}</text>`}
        </g>`)}
    </g>`;
}

/** @param {string} text @returns {string[]} on lines that fit beside the circle */
function wrapped(text) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length && joined.length <= LINE) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The letter on the rim; on a wall the names beside it. @param {{run: Doc, named: boolean}} props */
function Rim({ run, named }) {
  const sectors = drawnSectors(run);
  return sectors.map((sector, n) => {
    const [start, end] = angles(n, sectors.length);
    const name = named ? nameOf(run, sector) : '';
    const [x, y] = at(RADIUS + (name ? 20 : 15), (start + end) / 2);
    const anchor = !name || Math.abs(x) < 40 ? 'middle' : x > 0 ? 'start' : 'end';
    const lines = name ? wrapped(name) : [sector.toUpperCase()];
    const size = LETTER * Math.min(1, LINE / Math.max(...lines.map((line) => line.length)));
    const top = y - ((lines.length - 1) * size) / 2 + size / 3;
    return html`<text class="mandala-name" key=${sector} text-anchor=${anchor} font-size=${size}>${lines.map((line, k) => html`<tspan x=${x} y=${top + size * 1.05 * k}>${line}</tspan>`)}</text>`;
  });
}

/** What the rings are, from inside to outside. @param {{run: Doc, t: Words}} props */
export const Rings = ({ run, t }) => html`<p class="mandala-rings second">${t('mandala-rings', { rings: run.rings.map((/** @type {any} */ ring) => t.pick(ring)).join(' → ') })}</p>`;

/**
 * @param {object} props
 * @param {View} props.view
 * @param {Words} props.t
 * @param {string} [props.picked] the dream in the hand
 * @param {Place} [props.chosen] the cell that was tapped
 * @param {(place: Place) => void} [props.onCell]
 * @param {boolean} [props.wall] names around it, for a wall
 */
export function Circle({ view, t, picked, chosen, onCell, wall = false }) {
  const { run } = view;
  const shape = { rings: run.rings.length, sectors: drawnSectors(run).length };
  const named = wall && run.phase !== 'place';
  const box = named ? '-350 -240 700 480' : '-226 -226 452 452';
  return html`
    <svg class="mandala-circle" viewBox=${box} role="img" aria-label=${t('mandala-circle', { count: dreamsOf(run).filter(isPlaced).length })}>
      <${Cells} run=${run} shape=${shape} chosen=${chosen} onCell=${onCell} />
      <${Dots} view=${view} shape=${shape} picked=${picked} />
      <${Rim} run=${run} named=${named} />
    </svg>`;
}
