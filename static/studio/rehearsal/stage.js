/**
 * The places of the room, in frames: my seat, and one other that is looked at, somebody's seat, the desk or the projector.
 * Where there is room for one only, my seat is one of those to choose. It stays open behind the others: nothing is lost.
 */
import { useEffect, useState } from 'preact/hooks';
import { classes, html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';

/** @typedef {import('./asking.js').Going} Going */
/** @typedef {{id: string, icon: string, label: string, more: string}} Place */

const WIDE = '(min-width: 75em)';

function useWide() {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return wide;
}

/** @param {Going} going @param {string} shown a seat, `desk` or `screen` */
function addressOf({ code, keys, seats }, shown) {
  if (shown === 'desk' || shown === 'screen') return `/${code}/${shown}#key=${encodeURIComponent(keys[shown])}`;
  const seat = seats.find((one) => one.seat === shown);
  return seat ? `/${code}#seat=${seat.seat}&key=${encodeURIComponent(seat.key)}` : '';
}

/** @param {import('../../core/words.js').Words} t @param {Going} going @param {import('../../core/view.js').View | undefined} view @returns {Place[]} */
function placesOf(t, going, view) {
  const nameOf = (/** @type {string} */ seat) => view?.whole.seats?.[seat]?.name ?? '…';
  const roleOf = (/** @type {string} */ seat) => {
    const [role] = Object.entries(view?.whole.characters ?? {}).find(([, one]) => one.seat === seat) ?? [];
    return role ? t.pick(view?.whole.roles?.[role]?.name) : '';
  };
  const seats = going.seats.map(({ seat, mind }) => ({
    id: seat, icon: mind ? 'bot' : 'hand', label: mind ? nameOf(seat) : t('rehearsal-mine'),
    more: [roleOf(seat), mind && t(`rehearsal-mind-${mind}`)].filter(Boolean).join(', '),
  }));
  const [mine, ...others] = seats;
  return [
    mine,
    { id: 'screen', icon: 'presentation', label: t('rehearsal-screen'), more: '' },
    { id: 'desk', icon: 'megaphone', label: t('rehearsal-desk'), more: '' },
    ...others,
  ];
}

/** @param {{going: Going, place: Place, hidden?: boolean}} props */
function Frame({ going, place, hidden }) {
  const t = useWords();
  const kind = ['desk', 'screen'].includes(place.id) ? place.id : 'seat';
  return html`<iframe class=${classes('rehearsal-frame', kind)} hidden=${hidden} title=${t('rehearsal-frame', { place: place.label })} src=${addressOf(going, place.id)}></iframe>`;
}

/** @param {{going: Going, view: import('../../core/view.js').View | undefined}} props */
export function Stage({ going, view }) {
  const t = useWords();
  const wide = useWide();
  const places = placesOf(t, going, view);
  const [mine] = places;
  const [chosen, setChosen] = useState('');
  const shown = chosen || (wide ? 'screen' : mine.id);
  const other = places.find((one) => one.id === shown && one !== mine) ?? (wide ? places[1] : undefined);
  return html`
    <main class="rehearsal-stage">
      <div class="rehearsal-places" role="group" aria-label=${t('rehearsal-places')}>
        ${places.map((one) => (one === mine && wide ? null : html`
          <button type="button" key=${one.id} class="rehearsal-place" aria-pressed=${String(one === (other ?? mine))} onClick=${() => setChosen(one.id)}>
            <${Icon} name=${one.icon} /><span><b>${one.label}</b>${one.more && html`<span class="small">${one.more}</span>`}</span>
          </button>`))}
      </div>
      <div class="rehearsal-frames">
        <${Frame} key="mine" going=${going} place=${mine} hidden=${!wide && Boolean(other)} />
        ${other && html`<${Frame} key=${other.id} going=${going} place=${other} />`}
      </div>
    </main>`;
}
