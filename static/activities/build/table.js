/** The building step on a player's screen: the board, and beside it one thing at a time. */
import { useState } from 'preact/hooks';
import { hasFloor, useActing } from '../../city/acting.js';
import { adviceFor } from '../../city/advice.js';
import { leftToSay } from '../../city/saying.js';
import { Hand, WhoActs } from '../../city/hand.js';
import { boardOf, namesOf, part, siteOf, storiesInHand } from '../../city/state.js';
import { titleOf } from '../../city/story_card.js';
import { Talk } from '../../city/talk.js';
import { Board } from '../../city/view.js';
import { classes, html } from '../../ui/html.js';
import { Choose } from '../cast/choose.js';
import { FreeTable } from './free.js';
import { Naming } from './naming.js';
import { Place } from './place.js';
import { Power } from './power.js';
import { Props } from './props.js';
import { More, Stories } from './stories.js';
import { OtherActs } from './other_acts.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/**
 * @typedef {object} Mode what the column holds: the stories, or one thing to decide
 * @property {'stories' | 'place' | 'power' | 'props' | 'name' | 'talk' | 'more'} name
 * @property {string} [story] whose site is to be opened
 * @property {string} [site]
 * @property {import('../../city/geometry.js').Cell} [at] the place looked at
 * @property {import('../../city/geometry.js').Cell[]} [places]
 * @property {string} [plan]
 * @property {string} [kind] of a prop
 * @property {string} [word]
 * @property {any} [ask] how the talk panel begins
 */
/**
 * @typedef {object} Play everything the column's parts need
 * @property {View} view
 * @property {{[name: string]: any}} room
 * @property {string} role who acts for me
 * @property {import('../../city/acting.js').Send} act
 * @property {boolean} floor
 * @property {Words} t
 * @property {(field: string) => {value: string, set: (text: string) => void, clear: () => void}} draft
 * @property {Mode} mode
 * @property {(mode: Mode) => void} go
 * @property {string | undefined} chosen the chosen story
 * @property {boolean} picked it was chosen by hand
 * @property {(story: string) => void} choose
 */

const PANELS = { stories: Stories, place: Place, power: Power, props: Props, name: Naming, talk: TalkPanel, more: More };

/** @param {{play: Play}} props */
function TalkPanel({ play }) {
  return html`<${Talk} view=${play.view} role=${play.role} act=${play.act} t=${play.t} begin=${play.mode.ask} onBack=${() => play.go({ name: 'stories' })} />`;
}

/** The story on which something useful can be done, unless another was chosen. @param {View} view @param {string} role @param {string | undefined} wanted */
function chosenStory(view, role, wanted) {
  const { room } = view;
  const taken = storiesInHand(room);
  if (wanted && taken.includes(wanted)) return wanted;
  const { story } = adviceFor(room, role, leftToSay(view, role) === 0);
  return story && taken.includes(story) ? story : taken[0];
}

/** @param {Play} play */
function boardChoice({ mode, go, room, choose, act }) {
  const onParcel = (/** @type {{x: number, y: number}} */ cell) => {
    if (mode.name === 'props' && mode.kind) return void act('place_prop', { kind: mode.kind, ...cell, ...(mode.word ? { word: mode.word } : {}) });
    if (mode.places) go({ ...mode, at: [cell.x, cell.y] });
  };
  const onSite = (/** @type {string} */ site) => {
    const { story, verdict } = room.city.sites[site];
    if (mode.name === 'power') return go({ ...mode, site });
    if (!verdict) choose(story);
    go({ name: 'stories' });
  };
  return { onParcel: mode.places || mode.kind ? onParcel : undefined, onSite };
}

/** @param {{play: Play}} props */
function TownBoard({ play }) {
  const { room, role, t, mode, chosen } = play;
  const description = boardOf(room.city, room.roles);
  const selected = mode.site ?? (mode.name === 'stories' && chosen ? siteOf(room.city, chosen) : undefined);
  const placing = mode.places && { plan: mode.plan ?? 'oven', places: mode.places, by: room.roles[role]?.colour, at: mode.at };
  const named = Object.keys(part(room.city, 'sites')).filter((id) => id === selected);
  const labels = Object.fromEntries(named.map((id) => [id, { title: titleOf(room, room.city.sites[id].story, t.pick) }]));
  return html`<div class="town-board">
    <${Board} description=${description} words=${t} names=${namesOf(room, t.pick)} fit="box" selected=${selected} labels=${labels}
      placing=${placing} wantedColour=${room.roles[role]?.colour} ...${boardChoice(play)} />
  </div>`;
}

/** @param {{view: View, send: import('../../city/acting.js').Send, t: Words, draft: Play['draft']}} props */
function Table({ view, send, t, draft }) {
  const [mode, go] = useState(/** @type {Mode} */ ({ name: 'stories' }));
  const [wanted, choose] = useState(/** @type {string | undefined} */ (undefined));
  const { role = '', act, choose: playAs } = useActing(view, send);
  const { room } = view;
  const chosen = chosenStory(view, role, wanted);
  const play = { view, room, role, act, floor: hasFloor(view, role), t, draft, mode, go, chosen, picked: chosen === wanted, choose };
  const closed = Boolean(view.now?.closed);
  return html`
    <div class=${classes('town', mode.places && 'placing')}>
      <${TownBoard} play=${play} />
      <div class="town-column">
        <${WhoActs} view=${view} role=${role} onChoose=${playAs} />
        ${!closed && html`<${PANELS[mode.name]} play=${play} />`}
      </div>
      <div class="town-tools">
        <${Hand} room=${room} role=${role} />
        ${!closed && html`<${OtherActs} play=${play} />`}
      </div>
    </div>`;
}

/** Who comes while the others build takes a character and joins in. @param {{view: View, t: Words, send: import('../../city/acting.js').Send}} props */
const Joining = ({ view, t, send }) => html`
  <div class="town-board joining"><${Board} description=${boardOf(view.room.city, view.room.roles)} words=${t} names=${namesOf(view.room, t.pick)} fit="box" /></div>
  ${!view.now?.closed && html`<div class="cast"><${Choose} view=${view} t=${t} send=${send} onlyFree /></div>`}`;

/** @param {{view: View, send: any, t: Words, draft: any}} props */
export function BuildView(props) {
  if (props.view.run.free) return html`<${FreeTable} ...${props} />`;
  return props.view.roles.length ? html`<${Table} ...${props} />` : html`<${Joining} ...${props} />`;
}
