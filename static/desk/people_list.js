/** Who is here, site by site: a name and a shape each; the legend counts them and shows only those one looks for. */
import { useRef, useState } from 'preact/hooks';
import { classes, html, useWords } from '../ui/html.js';
import { Button } from '../ui/button.js';
import { useGradually } from '../ui/gradually.js';
import { Person, StateSign } from '../ui/people.js';
import { bySite, countStates, peopleOf } from './people.js';
import { useDesk } from './desk.js';
import { RelaySign } from './relays.js';
import { SeatSheet } from './seat_sheet.js';

const STATES = /** @type {const} */ (['here', 'idle', 'waiting', 'help', 'gone']);

/** @typedef {import('./people.js').Person} OnePerson */

/** @param {{counts: {[state: string]: number}, only: string | undefined, onOnly: (state: string | undefined) => void}} props */
function Legend({ counts, only, onOnly }) {
  const t = useWords();
  return html`
    <div class="people-legend" role="group" aria-label=${t('desk-legend')}>
      ${STATES.map((state) => html`
        <button key=${state} type="button" class="legend" aria-pressed=${String(only === state)} onClick=${() => onOnly(only === state ? undefined : state)}>
          <${StateSign} state=${state} /><span>${t(`desk-state-${state}`)}</span><b class="figures">${counts[state]}</b>
        </button>`)}
    </div>`;
}

/** @param {{person: OnePerson}} props */
function Chip({ person }) {
  const t = useWords();
  const desk = useDesk();
  const { name, people, state, bot, seat } = person;
  const words = [t(`ui-person-${state}`), bot && t('desk-bot-plays')].filter(Boolean).join(', ');
  const shown = people > 1 ? `${name} (${people})` : name;
  return html`<li><${Person} name=${shown} state=${state} detail=${words} icon=${bot ? 'bot' : undefined} onPress=${() => (desk.sheet.value = html`<${SeatSheet} seat=${seat} />`)} /></li>`;
}

/** Who is as before is the same node as before: of two hundred people only those are drawn again who changed. @param {OnePerson[]} persons */
function useChips(persons) {
  const drawn = useRef(/** @type {Map<string, {as: string, node: any}>} */ (new Map()));
  return persons.map((person) => {
    const as = JSON.stringify(person);
    const known = drawn.current.get(person.seat);
    if (known?.as === as) return known.node;
    const node = html`<${Chip} key=${person.seat} person=${person} />`;
    drawn.current.set(person.seat, { as, node });
    return node;
  });
}

/** @param {{site: import('./people.js').Site, only: string | undefined, named: boolean}} props */
function SiteList({ site, only, named }) {
  const t = useWords();
  const persons = site.persons.filter((one) => !only || one.state === only);
  const chips = useChips(persons.slice(0, useGradually(persons.length)));
  return html`
    <section class="people-site">
      ${named && html`<h3 class="row apart"><span class="grow">${t.pick(site.name) || t('desk-no-site')}</span>${site.id && html`<${RelaySign} site=${site.id} little />`}<span class="small second figures">${site.people}</span></h3>`}
      <ul class="people-chips">${chips}</ul>
    </section>`;
}

function LockButton() {
  const t = useWords();
  const desk = useDesk();
  const locked = Boolean(desk.room().state?.locked);
  const press = () => desk.act('lock_room', { locked: !locked });
  return html`<${Button} little icon=${locked ? 'lock' : 'lock-open'} onPress=${press}>${t(locked ? 'desk-unlock' : 'desk-lock')}<//>`;
}

/** @param {{facts: import('./people.js').Facts}} props */
export function PeopleList({ facts }) {
  const t = useWords();
  const [only, setOnly] = useState(/** @type {string | undefined} */ (undefined));
  const people = peopleOf(facts);
  const sites = bySite(facts.room, people, facts.site);
  const named = sites.length > 1 || Boolean(sites[0]?.name);
  return html`
    <aside class=${classes('people', people.length > 24 && 'many')} aria-label=${t('desk-who')}>
      <div class="row apart people-top"><h2>${t('desk-who')}</h2>${!facts.room.state?.ended && html`<${LockButton} />`}</div>
      ${facts.room.state?.locked && html`<p class="small second">${t('desk-locked')}</p>`}
      <div class="people-sites">
        ${people.length === 0 && html`<p class="second">${t('desk-nobody')}</p>`}
        ${sites.map((site) => html`<${SiteList} key=${site.id} site=${site} only=${only} named=${named} />`)}
      </div>
      <${Legend} counts=${countStates(people)} only=${only} onOnly=${setOnly} />
    </aside>`;
}
