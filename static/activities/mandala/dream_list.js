/** The list twin of the circle: every dream, sector by sector, and where it lies. */
import { html } from '../../ui/html.js';
import { ringWords, sectorWords } from './naming.js';
import { drawnSectors, dreamsAt, dreamsOf, isPlaced, personOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('./state.js').Card} Card */

/** @param {{view: View, t: Words, dream: Card, onPick?: (id: string) => void}} props */
export function Dream({ view, t, dream, onPick }) {
  const placed = isPlaced(dream);
  const whose = dream.by === view.seat ? t('mandala-mine') : personOf(view, dream.by);
  return html`
    <li class="mandala-dream">
      <span class="mandala-number" aria-hidden="true">${dream.n}</span>
      <span class="grow"><span class="spoken">${t('mandala-number', { n: dream.n })} </span>${dream.text} <span class="second small">${whose}</span></span>
      ${onPick && html`
        <button type="button" class="button little" aria-label=${t(placed ? 'mandala-move-named' : 'mandala-pick-named', { n: dream.n, text: dream.text })}
          onClick=${() => onPick(dream.id)}>${t(placed ? 'mandala-move' : 'mandala-pick')}</button>`}
    </li>`;
}

/** @param {{view: View, t: Words, title: string, rings: number[], sector: string, open: boolean, onPick?: (id: string) => void, onToggle?: (open: boolean) => void}} props */
function Part({ view, t, title, rings, sector, open, onPick, onToggle }) {
  const { run } = view;
  const parts = rings.map((ring) => ({ ring, here: dreamsAt(run, { ring, sector }) })).filter(({ here }) => here.length);
  const count = parts.reduce((sum, { here }) => sum + here.length, 0);
  return html`
    <details class="mandala-part" open=${open} onToggle=${(/** @type {any} */ event) => onToggle?.(event.currentTarget.open)}>
      <summary><b>${title}</b> <span class="second">${t('mandala-count', { count })}</span></summary>
      ${parts.map(({ ring, here }) => html`
        ${sector && html`<p class="second small">${ringWords(run, t, ring)}</p>`}
        <ul>${here.map((dream) => html`<${Dream} key=${dream.id} view=${view} t=${t} dream=${dream} onPick=${onPick} />`)}</ul>`)}
    </details>`;
}

/**
 * @param {object} props
 * @param {View} props.view
 * @param {Words} props.t
 * @param {string | undefined} props.open the sector that is unfolded: a letter, `heart`, or `all`
 * @param {(sector: string | undefined) => void} [props.onOpen]
 * @param {(id: string) => void} [props.onPick]
 */
export function DreamList({ view, t, open, onOpen, onPick }) {
  const { run } = view;
  const aside = dreamsOf(run).filter((dream) => !isPlaced(dream)).sort((a, b) => Number(b.by === view.seat) - Number(a.by === view.seat));
  const rings = run.rings.map((/** @type {any} */ _, /** @type {number} */ n) => n + 1);
  const part = (/** @type {string} */ key) => ({
    open: open === key || open === 'all',
    onToggle: (/** @type {boolean} */ unfolded) => (unfolded ? onOpen?.(key) : open === key && onOpen?.(undefined)),
  });
  return html`
    <section class="mandala-list" aria-label=${t('mandala-list')}>
      ${run.phase === 'place' && html`
        <h2>${t('mandala-aside')}</h2>
        ${aside.length ? html`<ul>${aside.map((dream) => html`<${Dream} key=${dream.id} view=${view} t=${t} dream=${dream} onPick=${onPick} />`)}</ul>` : html`<p class="second">${t('mandala-aside-none')}</p>`}
      `}
      <${Part} view=${view} t=${t} title=${t('mandala-heart')} rings=${[0]} sector="" onPick=${onPick} ...${part('heart')} />
      ${drawnSectors(run).map((sector) => html`
        <${Part} key=${sector} view=${view} t=${t} title=${sectorWords(run, t, sector)} rings=${rings} sector=${sector} onPick=${onPick} ...${part(sector)} />`)}
    </section>`;
}
