// The board on a screen: drawn and patched, tapped, walked over with the arrow keys, and said in words.
import { h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { above, drawBoard } from './board.js';
import { describeBoard, describeParcel, describePicture, describeSite, inOrder } from './describe.js';
import { cellsOf, ground, parcelAt } from './geometry.js';
import { project, spot } from './trace.js';
import { shapes } from './palette.js';

/** @typedef {import('./trace.js').Tree} Tree */

/**
 * One board's memory: what it has drawn, and which bricks it has already shown.
 * @returns {(tree: Tree, lively: boolean) => any}
 */
export function createVnodes() {
  /** @type {WeakMap<object, any>} */
  const made = new WeakMap();
  /** @type {Map<string, Set<string>> | undefined} */
  let seen;

  /** @type {(tree: any) => any} */
  const plain = (tree) => {
    if (typeof tree === 'string') return tree;
    const known = made.get(tree);
    if (known) return known;
    const [tag, attrs, ...children] = tree;
    const node = h(tag, attrs, ...children.map(plain));
    made.set(tree, node);
    return node;
  };

  /** A thing whose parts may be new: those drop into place. @type {(tree: Tree, before: Set<string> | undefined) => any} */
  const dropping = (tree, before) => {
    const [tag, attrs, ...parts] = tree;
    return h(tag, attrs, ...parts.map((part) => {
      const fresh = part[1]?.key !== undefined && !part[1].key.endsWith('?') && !before?.has(part[1].key);
      return fresh ? h(part[0], { ...part[1], class: 'city-drop' }, ...part.slice(2).map(plain)) : plain(part);
    }));
  };

  /** @type {(tree: Tree, lively: boolean) => any} */
  const standing = (tree, lively) => {
    const before = seen;
    const [tag, attrs, ...things] = tree;
    seen = new Map(things.map((thing) => [thing[1].key, before?.get(thing[1].key) ?? new Set()]));
    return h(tag, attrs, ...things.map((thing) => {
      const known = made.get(thing);
      if (known) return known;
      const drops = lively && before !== undefined && (thing[1]['data-site'] || thing[1].key.startsWith('stack'));
      const node = drops ? dropping(thing, before.get(thing[1].key)) : plain(thing);
      made.set(thing, node);
      const keys = thing.slice(2).map((/** @type {any} */ part) => part[1]?.key).filter(Boolean);
      /** @type {Map<string, Set<string>>} */ (seen).set(thing[1].key, new Set(keys));
      return node;
    }));
  };

  return ([tag, attrs, ...layers], lively) => h(tag, { ...attrs, 'aria-hidden': 'true' },
    ...layers.map((layer) => (layer[1].key === 'standing' ? standing(layer, lively) : plain(layer))));
}

/** @typedef {import('./geometry.js').Description} Description */
/** @typedef {import('./geometry.js').Cell} Cell */
/** @typedef {import('./describe.js').Words} Words */
/** @typedef {{title?: string, note?: string}} Tag what is written over a site */
/** @typedef {{plan: string, places: Cell[], by?: string, at?: Cell}} Placing a plan that looks for its place */
/**
 * @typedef {object} BoardProps
 * @property {Description} description
 * @property {Words} words the reader's words (area `city`)
 * @property {(cell: {x: number, y: number}) => void} [onParcel] a parcel was chosen; while placing, the plan's back corner
 * @property {(id: string) => void} [onSite]
 * @property {string} [selected] the chosen site
 * @property {Record<string, Tag>} [labels] names to write over the sites; their letters always show
 * @property {Placing} [placing]
 * @property {string} [wantedColour] the reader's own colour
 * @property {import('./describe.js').Names} [names]
 * @property {boolean} [peek] roofs off
 * @property {boolean} [still] a picture: nothing moves, nothing is proposed
 * @property {boolean} [untold] the page itself holds the list of what stands on the board
 * @property {'width' | 'box'} [fit] as wide as its place, or inside its place's height too
 */

const PHONE = 600; // narrower than this, the small drawing and letters alone
const MOVES = /** @type {Record<string, Cell>} */ ({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] });
const FAR = 2; // a tap this many parcels off still finds the place it meant

/** The size of an element, kept up to date. @type {(place: any) => {width: number, height: number}} */
function useSize(place) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watch = new ResizeObserver(([{ contentRect: { width, height } }]) => setSize({ width, height }));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return size;
}

/** Which drawing fits, and how large. @type {(size: {width: number, height: number}, fit: string | undefined) => {phone: boolean, close: boolean, box: number[], scale: number}} */
function frameOf({ width, height }, fit) {
  const phone = width > 0 && width < PHONE;
  const close = phone || (fit === 'box' && height < 700);
  const box = shapes.views[close ? 'phone' : 'wide'];
  return { phone, close, box, scale: Math.min(width / box[2], fit === 'box' ? height / box[3] : Infinity) };
}

/** The place a tap means while a plan looks for one. @type {(placing: Placing, cell: Cell) => Cell | undefined} */
export function placeNear({ plan, places }, [x, y]) {
  const [wide, deep] = shapes.plans[plan].size;
  const away = (/** @type {Cell} */ [i, j]) => Math.max(Math.abs(i + (wide - 1) / 2 - x), Math.abs(j + (deep - 1) / 2 - y));
  const best = places.reduce((/** @type {Cell | undefined} */ found, place) => (!found || away(place) < away(found) ? place : found), undefined);
  return best && away(best) <= FAR ? best : undefined;
}

/** Where on the paper a pointer is. @type {(event: any, box: number[]) => Cell} */
function cellUnder(event, box) {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return parcelAt(box[0] + ((event.clientX - left) / width) * box[2], box[1] + ((event.clientY - top) / height) * box[3]);
}

/** @type {(description: Description, cell: Cell) => string | undefined} */
const siteOn = (description, [x, y]) => inOrder(description)
  .find(([, site]) => cellsOf(site.plan, site.x, site.y).some(([i, j]) => i === x && j === y))?.[0];

/** @param {BoardProps} props @param {Cell} cell */
function choose({ description, placing, onParcel, onSite }, cell) {
  if (!ground(description.terrain, cell)) return;
  if (placing) {
    const place = placeNear(placing, cell);
    if (place) onParcel?.({ x: place[0], y: place[1] });
    return;
  }
  const id = siteOn(description, cell);
  if (id && onSite) onSite(id);
  else onParcel?.({ x: cell[0], y: cell[1] });
}

/** Where something lies over the picture, in hundredths of it. @type {(at: import('./trace.js').Spot, box: number[]) => Record<string, string>} */
const placed = ([x, y], box) => ({ left: `${((x - box[0]) / box[2]) * 100}%`, top: `${((y - box[1]) / box[3]) * 100}%` });

/** One site as a button over the picture. @param {BoardProps & {id: string, site: import('./geometry.js').Site, box: number[], phone: boolean}} props */
function SiteButton({ id, site, box, phone, description, words, selected, labels = {}, onSite, names }) {
  const tag = phone ? undefined : labels[id];
  const picked = selected === id;
  const title = tag?.title && site.label ? `${site.label} · ${tag.title}` : tag?.title ?? site.label;
  const shown = tag?.title ? `${[title, tag.note].filter(Boolean).join(' ')}. ` : '';
  const spoken = shown + describeSite(description, id, words, names);
  const look = ['city-tag', picked && 'picked', tag?.title && 'named', !tag?.title && !site.label && 'bare'].filter(Boolean).join(' ');
  return h('li', { style: placed(spot(above(site)), box) }, h('button', {
    type: 'button', class: look, 'aria-pressed': String(picked), 'aria-label': spoken, onClick: () => onSite?.(id),
  }, title && h('b', {}, title), tag?.note && ' ', tag?.note && h('span', {}, tag.note)));
}

/** The parcel the arrow keys have reached. @param {{cell: Cell, box: number[]}} props */
function Cursor({ cell: [x, y], box }) {
  const corners = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]].map(([i, j]) => project(i, j).join(' '));
  return h('svg', { class: 'city-cursor', viewBox: box.join(' '), 'aria-hidden': 'true' }, h('path', { d: `M${corners.join('L')}Z` }));
}

/** What is said of the parcel under the cursor. @type {(props: BoardProps, cell: Cell) => string} */
function saidOf({ description, words, names, placing }, cell) {
  const t = words;
  const where = describeParcel(description, cell, words, names);
  if (!placing) return where;
  const fits = placing.places.some(([x, y]) => x === cell[0] && y === cell[1]);
  return `${where} ${t(fits ? 'city-parcel-fits' : 'city-parcel-taken')}`;
}

/** The keyboard's way over the parcels. @param {BoardProps & {box: number[]}} props */
function Walk(props) {
  const { description, words: t, box, placing } = props;
  const [at, setAt] = useState(/** @type {Cell | undefined} */ (undefined));
  const [walking, setWalking] = useState(false);
  const size = description.terrain.length;
  const start = placing?.at ?? placing?.places[0] ?? /** @type {Cell} */ ([Math.floor(size / 2), Math.floor(size / 2)]);
  const cell = at ?? start;
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const move = MOVES[event.key];
    if (move) setAt(/** @type {Cell} */ ([0, 1].map((i) => Math.min(size - 1, Math.max(0, cell[i] + move[i])))));
    else if (event.key === 'Enter' || event.key === ' ') choose(props, cell);
    else return;
    event.preventDefault();
  };
  return h('div', {
    class: 'city-walk', tabIndex: 0, role: 'application', 'aria-label': `${t('city-board')}. ${t('city-board-keys')}`,
    onKeyDown, onFocus: () => setWalking(true), onBlur: () => setWalking(false),
  }, walking && h(Cursor, { cell, box }), h('p', { class: 'spoken', 'aria-live': 'polite' }, walking ? saidOf(props, cell) : ''));
}

/** What the drawing is asked for. @type {(props: BoardProps, frame: {phone: boolean, close: boolean}) => import('./board.js').Asked} */
function asked({ selected, wantedColour, still, peek, placing }, { phone, close }) {
  const free = placing ? [...new Map(placing.places.flatMap(([x, y]) => cellsOf(placing.plan, x, y)).map((cell) => [String(cell), cell])).values()] : [];
  const preview = placing?.at && { plan: placing.plan, by: placing.by, x: placing.at[0], y: placing.at[1] };
  return { phone, close, selected, wantedColour, still, peek, free, preview };
}

/** The picture alone, patched brick by brick. @param {{description: Description, asked: import('./board.js').Asked, lively: boolean}} props */
function Picture({ description, asked: wanted, lively }) {
  const toVnodes = useMemo(createVnodes, []);
  return toVnodes(drawBoard(description, wanted), lively);
}

/**
 * The board, for players, the desk, the projector and the debrief.
 * @param {BoardProps} props
 */
export function Board(props) {
  const { description, words, still = false, onSite, onParcel, fit, names, untold } = props;
  const place = useRef(null);
  const frame = frameOf(useSize(place), fit);
  const { box, phone, scale } = frame;
  const sites = inOrder(description);
  const size = scale > 0 ? { width: `${box[2] * scale}px`, height: `${box[3] * scale}px` } : {};
  const onClick = (/** @type {any} */ event) => {
    const id = props.placing ? undefined : event.target.closest('[data-site]')?.getAttribute('data-site');
    if (id && onSite) onSite(id);
    else choose(props, cellUnder(event, box));
  };
  const touched = !still && (onSite || onParcel);
  return h('div', { class: ['city', phone && 'phone', fit === 'box' && 'in-box', props.placing && 'placing'].filter(Boolean).join(' '), ref: place },
    h('div', { class: 'city-stage', style: size },
      touched && onParcel && h(Walk, { ...props, box }),
      h('div', { class: 'city-picture', role: 'img', 'aria-label': describePicture(description, words), onClick: touched ? onClick : undefined },
        h(Picture, { description, asked: asked(props, frame), lively: !still })),
      touched && onSite
        ? h('ul', { class: 'city-tags', 'aria-label': words('city-sites') }, sites.map(([id, site]) => h(SiteButton, { key: id, ...props, id, site, box, phone })))
        : h('ul', { class: 'city-tags', 'aria-hidden': 'true' }, sites.map(([id, site]) => site.label && h(Mark, { key: id, id, site, box, phone, labels: props.labels }))),
      !untold && h('ul', { class: 'spoken' }, describeBoard(description, words, names).slice(1).map((sentence) => h('li', {}, sentence)))));
}

/** A site's letter and name where nothing can be tapped. @param {{id: string, site: import('./geometry.js').Site, box: number[], phone: boolean, labels?: Record<string, Tag>}} props */
function Mark({ id, site, box, phone, labels = {} }) {
  const title = phone ? undefined : labels[id]?.title;
  return h('li', { style: placed(spot(above(site)), box) }, h('span', { class: title ? 'city-tag named' : 'city-tag' }, h('b', {}, title ? `${site.label} · ${title}` : site.label)));
}
