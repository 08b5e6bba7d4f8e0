/** Placing together: pick a dream, tap a cell or choose it in words. Anyone may move any, and sees others move theirs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Circle, Rings } from './circle.js';
import { DreamList } from './dream_list.js';
import { placeWords, ringWords, sectorWords } from './naming.js';
import { Ready } from './ready.js';
import { drawnSectors, dreamsOf, isPlaced, lastMoved, personOf, placeOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('./state.js').Place} Place */
/** @typedef {import('./state.js').Card} Card */

/** Who moved what last: said, so that nothing moves by magic. @param {{view: View, t: Words}} props */
export function LastMove({ view, t }) {
  const last = lastMoved(view.run);
  if (!last) return null;
  return html`<p class="mandala-last second">${t('mandala-last', { name: personOf(view, last.moved.by), n: last.n, place: placeWords(view.run, t, placeOf(last)) })}</p>`;
}

/** Where it goes, in words: the same as a tap on the circle. @param {{view: View, t: Words, dream: Card, onPut: (place: Place) => void, onLeave: () => void}} props */
function Where({ view, t, dream, onPut, onLeave }) {
  const { run } = view;
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const sectors = drawnSectors(run);
  const [ring, setRing] = useState(dream.ring ?? 1);
  const [sector, setSector] = useState(dream.sector ?? sectors[0]);
  useEffect(() => box.current?.focus(), [dream.id]);
  const number = (/** @type {Event} */ event) => Number(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`
    <section class="mandala-where sheet padded" ref=${box} tabIndex=${-1} aria-label=${t('mandala-where')}>
      <p class="card-text"><span class="mandala-number" aria-hidden="true">${dream.n}</span> ${dream.text}</p>
      <p class="second">${t('mandala-where-tap')}</p>
      <div class="mandala-choose">
        <label class="field"><span class="field-label">${t('mandala-which-ring')}</span>
          <select class="input" value=${String(ring)} onChange=${(/** @type {Event} */ event) => setRing(number(event))}>
            ${[0, ...run.rings.map((/** @type {any} */ _, /** @type {number} */ n) => n + 1)].map((one) => html`<option value=${String(one)}>${ringWords(run, t, one)}</option>`)}
          </select></label>
        ${ring > 0 && html`<label class="field"><span class="field-label">${t('mandala-which-sector')}</span>
          <select class="input" value=${sector} onChange=${(/** @type {any} */ event) => setSector(event.target.value)}>
            ${sectors.map((one) => html`<option value=${one}>${sectorWords(run, t, one)}</option>`)}
          </select></label>`}
      </div>
      <div class="cards-send">
        <${Button} kind="main" onPress=${() => onPut({ ring, sector: ring ? sector : '' })}>${t('mandala-put')}<//>
        <${Button} kind="quiet" onPress=${onLeave}>${t('mandala-leave')}<//>
      </div>
    </section>`;
}

/** For who came late, or what is missing. @param {{t: Words, send: Send, draft: any}} props */
function Late({ t, send, draft: drafts }) {
  const draft = drafts('late');
  const [refused, setRefused] = useState('');

  /** @param {Event} event */
  async function add(event) {
    event.preventDefault();
    if (!draft.value.trim()) return setRefused(t('cards-empty'));
    const ack = await send('write_card', { text: draft.value });
    if (ack.ok) draft.clear();
  }

  return html`
    <details class="mandala-part">
      <summary><b>${t('mandala-dream-late-label')}</b></summary>
      <form class="column" onSubmit=${add}>
        <${Field} label=${t('mandala-dream-label')} hint=${t('mandala-dream-late')} limit=${140} value=${draft.value} refused=${refused}
          onInput=${(/** @type {string} */ said) => (draft.set(said), setRefused(''))} />
        <div><${Button} submit>${t('mandala-dream-go')}<//></div>
      </form>
    </details>`;
}

/** @param {{view: View, t: Words, send: Send, draft: any}} props */
export function Placing({ view, t, send, draft }) {
  const { run } = view;
  const side = useRef(/** @type {HTMLElement | null} */ (null));
  const [picked, pick] = useState('');
  const [cell, setCell] = useState(/** @type {Place | undefined} */ (undefined));
  const [open, setOpen] = useState(/** @type {string | undefined} */ (undefined));
  const dream = dreamsOf(run).find((one) => one.id === picked);
  const mineAside = dreamsOf(run).some((one) => one.by === view.seat && !isPlaced(one));

  /** @param {Place} place */
  async function put(place) {
    const ack = await send('place_card', { card: picked, ...place });
    if (!ack.ok) return;
    pick('');
    setCell(undefined);
    side.current?.focus();
  }

  /** @param {Place} place */
  function tap(place) {
    if (dream) return put(place);
    setCell(place);
    setOpen(place.ring === 0 ? 'heart' : place.sector);
  }

  return html`
    <div class="mandala-board">
      <div class="mandala-picture"><${Circle} view=${view} t=${t} picked=${picked} chosen=${cell} onCell=${tap} /><${Rings} run=${run} t=${t} /><${LastMove} view=${view} t=${t} /></div>
      <div class="mandala-side" ref=${side} tabIndex=${-1}>
        ${dream && html`<${Where} key=${picked} view=${view} t=${t} dream=${dream} onPut=${put} onLeave=${() => pick('')} />`}
        ${!dreamsOf(run).length && html`<p>${t('mandala-no-dream')}</p>`}
        <${DreamList} view=${view} t=${t} open=${open} onOpen=${setOpen} onPick=${pick} />
        <${Late} t=${t} send=${send} draft=${draft} />
        <${Ready} view=${view} t=${t} send=${send} main=${!dream && !mineAside} />
      </div>
    </div>`;
}
