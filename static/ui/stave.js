/**
 * A line on which people are notes: stacked in columns, named where there is room; a move glides along an arc, whose
 * dotted trace stays until the next one. What it shows stands beside it as a list for who cannot see it.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classes, html } from './html.js';
import { across, arcOf, columnOf, COLUMNS, columnWidth, LINES, placesOn, pointsOf } from './stave_places.js';

/** @typedef {import('./stave_places.js').Dot & {was?: number, mine?: boolean, aside?: boolean, site?: number}} Note */
/** @typedef {import('./stave_places.js').Point} Point */
/**
 * @typedef {object} StaveProps
 * @property {Note[]} notes
 * @property {string} [speaks] who has the floor
 * @property {(id: string) => string | undefined} [nameOf] without it no name is shown
 * @property {boolean} [all] all names, where there is room for them
 * @property {boolean} [river] the middle is the river of doubt
 * @property {number} [high] of the stave, in parts of a hundred of its width
 * @property {number} [tallest] in pixels, whatever the width
 * @property {number} [largest] a dot's width, in pixels at this place
 * @property {number} [most] dots in a column of a line beside it, so that both are drawn alike
 * @property {boolean} [opened] the line has just been opened, under the reader's eyes
 * @property {any} left what stands at the ends, and between
 * @property {any} right
 * @property {any} [middle]
 * @property {any} [children] the list twin
 */

const NAMED = 18; // as many as can all have their name on the wall
const NARROW = 40; // pixels of a column: only who just moved is named
const LEAST = 6; // letters of a name, or none is shown but who speaks and who just moved
const LETTER = 0.54; // of the size of the type
const TOP = 6; // no move is drawn above it
const CROWD = 60; // dots: from there on nobody glides aside for one who comes
const GLIDES = 12; // at once; nobody can follow more, and a phone would stand still

/** @type {Set<Animation>} the moves that are on their way */
const gliding = new Set();

/** @param {SVGGElement} dot @param {Point[]} way @param {number} duration */
function glideAlong(dot, way, duration) {
  const frames = way.map(({ x, y }) => ({ transform: `translate(${x}px, ${y}px)` }));
  const move = dot.animate(frames, { duration, easing: 'cubic-bezier(.2, .8, .2, 1)' });
  gliding.add(move);
  move.onfinish = move.oncancel = () => gliding.delete(move);
}

/** How wide the stave is here, and how large its letters. */
function useSize() {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const [size, setSize] = useState({ width: 328, type: 18 });
  useLayoutEffect(() => {
    const one = box.current;
    if (!one) return undefined;
    const look = () => setSize({ width: one.clientWidth || 328, type: parseFloat(getComputedStyle(one).fontSize) });
    look();
    const watch = new ResizeObserver(look);
    watch.observe(one);
    return () => watch.disconnect();
  }, []);
  return { box, ...size };
}

/** @param {Element} one @returns {number} `--glide`, which is 0 where nothing is to move */
const glide = (one) => parseFloat(getComputedStyle(one).getPropertyValue('--glide')) || 0;

/** The shape says the site; on one's own page it says which one is oneself. @param {{note: Note, r: number, ring: number}} props */
function Shape({ note, r, ring }) {
  const kind = note.mine ? 1 : note.site ?? 0;
  const heavy = note.mine ? ring * 1.6 : ring;
  return html`
    <circle class=${`note-dot s${kind}`} r=${r - (kind || note.aside ? heavy / 2 : 0)} stroke-width=${heavy} />
    ${kind === 1 && html`<circle class="note-eye" r=${r * 0.42} />`}`;
}

/** @param {{note: Note, at: Point, size: number, speaks: boolean, top: number, children?: any}} props */
function Dot({ note, at, size, speaks, top, children }) {
  const box = useRef(/** @type {SVGGElement | null} */ (null));
  const before = useRef({ n: note.n, at });
  useLayoutEffect(() => {
    const { n, at: from } = before.current;
    before.current = { n: note.n, at };
    if (n === note.n || note.was === undefined || !box.current?.animate || gliding.size >= GLIDES) return;
    const duration = glide(box.current);
    if (duration) glideAlong(box.current, pointsOf(arcOf(from, at, top)), duration);
  }, [note.n, at.x, at.y]);
  const r = (size / 2) * (note.mine ? 1.2 : 1);
  const ring = Math.max(1.5, size * 0.1);
  return html`
    <g ref=${box} class=${classes('note', note.aside && 'aside')} style=${{ transform: `translate(${at.x}px, ${at.y}px)` }}>
      ${speaks && html`<circle class="note-halo" r=${r + ring * 2} stroke-width=${ring * 1.2} />`}
      <${Shape} note=${note} r=${r} ring=${ring} />
      ${children}
    </g>`;
}

/** @param {{width: number, height: number, foot: number, river?: boolean}} props */
function Lines({ width, height, foot, river }) {
  const wide = columnWidth(width);
  const line = (/** @type {number} */ i) => height - (height / LINES) * (i + 0.5);
  const all = Array.from({ length: LINES }, (_, i) => line(i));
  const wave = `q${wide / 8} ${-wide / 10} ${wide / 4} 0t${wide / 4} 0 ${wide / 4} 0`;
  const ticks = Array.from({ length: COLUMNS }, (_, i) => `M${across(i, width)} ${height}v${foot}`).join('');
  const left = across((COLUMNS - 1) / 2, width) - wide * 0.58;
  return html`
    ${river && html`<rect class="stave-river" x=${left} y="0" width=${wide * 1.16} height=${height + foot} rx=${Math.min(16, wide / 4)} />
      <path class="stave-waves" d=${all.map((y) => `M${left + wide * 0.2} ${y + height / LINES / 2 - foot}${wave}`).join('')} />`}
    <path class="stave-lines" d=${all.map((y) => `M0 ${y}H${width}`).join('')} />
    <path class="stave-ticks" d=${ticks} />
    <path class="stave-foot" d=${`M2 ${height + foot / 2}H${width - 2}`} />`;
}

/** @param {{from: Point, to: Point, size: number, top: number}} props */
function Trace({ from, to, size, top }) {
  const { by } = arcOf(from, to, top);
  const angle = (Math.atan2(to.y - by.y, to.x - by.x) * 180) / Math.PI;
  const near = size * 0.75;
  const length = Math.hypot(to.x - by.x, to.y - by.y) || 1;
  const end = { x: to.x - ((to.x - by.x) / length) * near, y: to.y - ((to.y - by.y) / length) * near };
  const head = Math.max(5, size * 0.28);
  return html`
    <g class="stave-trace" stroke-width=${Math.max(2, size * 0.08)} stroke-dasharray=${`.1 ${Math.max(5, size * 0.2)}`}>
      <circle cx=${from.x} cy=${from.y} r=${size / 2} />
      <path d=${`M${from.x} ${from.y}Q${by.x} ${by.y} ${end.x} ${end.y}`} />
      <path class="stave-head" transform=${`translate(${end.x} ${end.y}) rotate(${angle})`} d=${`M${-head} ${-head * 0.8}L0 0L${-head} ${head * 0.8}`} />
    </g>`;
}

/** Beside its dot, and cut where the next one begins. @param {{name: string, r: number, type: number, room: number, strong: boolean, wet?: boolean}} props */
function Name({ name, r, type, room, strong, wet }) {
  const most = Math.max(2, Math.floor(room / (type * LETTER)));
  const shown = [...name].length > most ? `${[...name].slice(0, most - 1).join('')}…` : name;
  return html`<text class=${classes('note-name', strong && 'strong', wet && 'wet')} x=${r + type * 0.25} dy=".35em">${shown}</text>`;
}

/** In a crowd, above the column. @param {{name: string, x: number, y: number, type: number, width: number}} props */
function Over({ name, x, y, type, width }) {
  const half = ([...name].length * type * LETTER) / 2;
  return html`<text class="note-name strong" text-anchor="middle" x=${Math.max(half, Math.min(width - half, x))} y=${Math.max(type * 0.8, y - type * 0.3)}>${name}</text>`;
}

/** What would lie on another name stands a line above it. @param {{id: string, name: string, x: number, y: number}[]} names @param {number} type */
function apart([first, second], type) {
  if (!second) return [first].filter(Boolean);
  const together = ([...first.name].length + [...second.name].length + 1) / 2;
  const clear = Math.abs(first.x - second.x) > together * type * LETTER || Math.abs(first.y - second.y) > type;
  return [first, clear ? second : { ...second, y: Math.min(first.y, second.y) - type * 1.1 }];
}

/** The last move there was. @param {Note[]} notes @returns {Note | undefined} */
export const lastMoved = (notes) => notes.reduce((/** @type {Note | undefined} */ last, one) => (one.was !== undefined && (one.n ?? 0) > (last?.n ?? 0) ? one : last), undefined);

/** @param {StaveProps} props */
export function Stave({ notes, speaks, nameOf, all, river, high = 30, tallest = 2000, largest = 30, most, opened, left, right, middle, children }) {
  const { box, width, type } = useSize();
  const height = Math.round(Math.min(tallest, (width * high) / 100));
  const foot = Math.max(8, Math.round(largest / 3));
  const { size, places, free, over } = placesOn({ dots: notes, width, height, largest, most });
  const moved = lastMoved(notes);
  const wide = columnWidth(width);
  const crowd = !all || notes.length > NAMED || wide - size < type * LETTER * LEAST;
  const isStrong = (/** @type {Note} */ note) => note.id === speaks || note.id === moved?.id;

  /** @param {Note} note */
  function name(note) {
    const said = nameOf?.(note.id);
    if (!said) return null;
    const at = /** @type {Point} */ (places.get(note.id));
    const r = size / 2 + (note.id === speaks || note.mine ? size * 0.2 : 0);
    const room = Math.min(wide - size - type * 0.4, width - at.x - r - type * 0.25);
    return html`<${Name} name=${said} r=${r} type=${type} room=${room} strong=${isStrong(note)} wet=${river && columnOf(note.at) === (COLUMNS - 1) / 2} />`;
  }

  /** Who is named above their column: who just moved, and who speaks. */
  function called() {
    const some = notes.filter((note) => crowd && nameOf?.(note.id) && (note.id === moved?.id || (note.id === speaks && wide > NARROW)));
    return some.map((note) => ({
      id: note.id, name: nameOf?.(note.id) ?? '', x: places.get(note.id)?.x ?? 0, y: over(note.at) - (note.id === speaks ? size * 0.35 : 0),
    }));
  }

  const trace = moved && columnOf(moved.was ?? 0) !== columnOf(moved.at) ? moved : undefined;
  return html`
    <figure class="stave" ref=${box}>
      <svg class=${classes(opened && 'opened', notes.length > CROWD && 'crowd')} width=${width} height=${height + foot} viewBox=${`0 0 ${width} ${height + foot}`} aria-hidden="true">
        <${Lines} width=${width} height=${height} foot=${foot} river=${river} />
        ${trace && html`<${Trace} from=${free(trace.was ?? 0)} to=${places.get(trace.id)} size=${size} top=${TOP} />`}
        ${notes.map((note) => html`<${Dot} key=${note.id} note=${note} at=${places.get(note.id)} size=${size} speaks=${note.id === speaks} top=${TOP}>${!crowd && name(note)}<//>`)}
        ${apart(called(), type).map((one) => html`<${Over} key=${one.id} ...${one} type=${type} width=${width} />`)}
      </svg>
      <figcaption class="stave-ends"><b>${left}</b>${middle && html`<b class=${classes('stave-middle', river && 'river')}>${middle}</b>`}<b>${right}</b></figcaption>
      ${children}
    </figure>`;
}

/** Whether it happened under the reader's eyes, for as long as it takes. @param {boolean} open */
export function useOpened(open) {
  const before = useRef(open);
  const [now, setNow] = useState(false);
  useEffect(() => {
    if (open && !before.current) setNow(true);
    before.current = open;
  }, [open]);
  return now;
}
