/** Taking a place, hidden at first; then moving, as often as somebody convinces me. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { peopleHere } from '../../ui/cards.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { PlaceField, wordsOf } from '../../ui/place_field.js';
import { sideOf } from '../../ui/stave_places.js';
import { WhoPlaces } from '../../ui/who_places.js';
import { Answered } from '../../ui/writing.js';
import { DebateLine } from './line.js';
import { usePlace } from './memory.js';
import { endsNamed, myDots, statementOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */

const LIMIT = 200;
const RESTS = 450; // after that a hand on the slider has come to rest

/** The river asks what one hesitates about. @param {{t: Words, draft: Draft, main: boolean, onGo: () => void}} props */
function Doubt({ t, draft, main, onGo }) {
  const box = useRef(/** @type {HTMLFormElement | null} */ (null));
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return html`
    <form class="debate-doubt" ref=${box} onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), onGo())}>
      <${Field} label=${t('moving-debate-hesitate')} limit=${LIMIT} value=${draft.value} onInput=${draft.set} hint=${t('moving-debate-hesitate-shown')} also=${{ maxlength: LIMIT, autocomplete: 'off' }} />
      <div class="cards-send"><${Button} kind=${main ? 'main' : 'other'} submit>${t('moving-debate-enter-river')}<//></div>
    </form>`;
}

/** Without names nobody is told which dot is theirs; one that stands where I do is drawn as mine. @param {{[dot: string]: {at: number}}} dots @param {number | undefined} at */
const seenAs = (dots, at) => Object.keys(dots).filter((dot) => dots[dot].at === at).slice(0, 1);

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
export function Place({ view, t, send, draft }) {
  const { run } = view;
  const [who, choose] = useState(1);
  const statement = statementOf(view);
  const place = usePlace(view, who);
  const doubt = draft(`doubt_${run.at}`);
  const kept = draft(`place_${run.at}`);
  const begun = !run.anonymous && who === 1 && kept.value !== '' ? Number(kept.value) : undefined;
  const [picked, setPicked] = useState(/** @type {number | undefined} */ (begun));
  const waits = useRef(0);
  const at = picked ?? place.at;
  const hidden = !run.open;
  const river = at !== undefined && statement.middle === 'river' && sideOf(at) === 'middle';
  const asks = river && (picked !== undefined && picked !== place.at);
  const ends = endsNamed(statement, t);
  useEffect(() => () => clearTimeout(waits.current), []);
  useEffect(() => setPicked(undefined), [who]);

  /** @param {number} to */
  async function go(to) {
    clearTimeout(waits.current);
    const back = place.keep(to);
    const ack = await send('place_dot', { at: to, who, text: statement.middle === 'river' && sideOf(to) === 'middle' ? doubt.value : '' });
    if (!ack.ok) return back();
    setPicked((now) => (now === to ? undefined : now));
    kept.clear();
    doubt.clear();
  }

  /** @param {number} to */
  function pick(to) {
    setPicked(to);
    clearTimeout(waits.current);
    if (hidden) {
      if (!run.anonymous && who === 1) kept.set(String(to));
    } else if (!(statement.middle === 'river' && sideOf(to) === 'middle')) waits.current = window.setTimeout(() => go(to), RESTS);
  }

  const mine = hidden ? new Set() : new Set(run.anonymous ? seenAs(run.dots ?? {}, place.at) : myDots(view));
  const stands = [...mine].some((dot) => run.dots?.[dot]);
  const own = at === undefined || (stands && picked === undefined) || (stands && !run.anonymous && !asks) ? [] : [{ id: 'me', at, mine: true, n: 1e9 }];
  const changed = picked !== undefined && picked !== place.at;
  const why = at === undefined ? t('moving-debate-pick-first') : !changed && place.at !== undefined ? t('moving-debate-placed') : undefined;
  const done = hidden && !asks && html`<${Button} kind="main" why=${why} onPress=${() => go(at ?? 0)}>${t(place.at === undefined ? 'moving-debate-go' : 'moving-debate-change')}<//>`;
  return html`
    <div class="debate-place">
      <${DebateLine} view=${view} t=${t} own=${own} mine=${own.length ? new Set() : mine} all high=${hidden ? 22 : 36} tallest=${hidden ? 96 : 250} largest=${26} />
      <${WhoPlaces} view=${view} t=${t} who=${who} onChoose=${choose} />
      <p class="debate-here" role="status">${at === undefined ? t('moving-debate-nowhere') : t(changed && (hidden || asks) ? 'moving-debate-would-be' : 'moving-debate-you-are', { place: wordsOf(t, at, ends) })}</p>
      <${PlaceField} t=${t} label=${t('moving-debate-slider')} at=${at} onPlace=${pick} ends=${ends} split=${statement.middle === 'forbidden'}
        less=${t(ends.left ? 'positions-left' : 'moving-debate-less')} more=${t(ends.right ? 'positions-right' : 'moving-debate-more')}>${done}<//>
      ${asks && html`<${Doubt} t=${t} draft=${doubt} main=${hidden} onGo=${() => go(at ?? 0)} />`}
    </div>`;
}

/** How many stand on the line already; never who. @param {{view: View, t: Words}} props */
export const Placed = ({ view, t }) => (view.run.anonymous
  ? html`<div class="cards-answered"><p role="status"><b>${t('moving-debate-count', { count: view.run.count ?? 0 })}</b></p></div>`
  : html`<${Answered} view=${view} t=${t} later=${t('moving-debate-later')} />`);

/** Said before anybody places themself. @param {{view: View, t: Words}} props */
export const Secret = ({ view, t }) => html`
  <p class="cards-secret second"><${Icon} name="lock" /><span>${t(view.run.anonymous ? 'moving-debate-secret-anonymous' : 'moving-debate-secret', { people: peopleHere(view) })}</span></p>`;
