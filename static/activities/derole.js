/** Laying the character down: from here on people speak as themselves, and each says how the minutes name them. */
import { peopleHere, seatsIn, shownCards } from '../ui/cards.js';
import { Button } from '../ui/button.js';
import { Choices, Field } from '../ui/field.js';
import { classes, html } from '../ui/html.js';
import { Face } from '../ui/people.js';
import { CardList } from '../ui/shown_cards.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const LIMIT = 300;
const WAYS = ['name', 'character', 'nobody'];
const ON_SCREEN = 12;

/** @param {View} view @param {string} role */
const isLaid = ({ room }, role) => Boolean(room.characters?.[role]?.laid);

/** @param {View} view @returns {string | undefined} my next character to lay down */
const nextOf = (view) => view.roles.find((role) => !isLaid(view, role));

/** @param {View} view @param {string} role @param {Words} t */
const nameOf = ({ room }, role, t) => t.pick(room.roles[role]?.name);

/** @param {View} view */
const agreed = ({ room, seat }) => (seat ? room.seats?.[seat]?.named : undefined);

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const role = view.seat ? nextOf(view) : undefined;
  if (role) return t('derole-lay', { name: nameOf(view, role, t), people: peopleHere(view) });
  return t(agreed(view) ? 'derole-wait' : 'derole-agree');
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft, role: string}} props */
function LayDown({ view, t, send, draft: drafts, role }) {
  const draft = drafts('goodbye');
  const name = nameOf(view, role, t);

  /** @param {Event} event */
  async function lay(event) {
    event.preventDefault();
    const goodbye = draft.value.trim();
    const ack = await send('lay_down', { as: role, ...(goodbye ? { goodbye } : {}) });
    if (ack.ok) draft.clear();
  }

  return html`
    <form class="derole-lay sheet padded" onSubmit=${lay}>
      <div class="derole-face"><${Face} role=${role} name=${name} size=${132} quiet /><p><b class="heading">${name}</b><span class="second">${t.pick(view.room.roles[role]?.trade)}</span></p></div>
      <div class="column grow">
        <p class="second">${t('derole-shown', { people: peopleHere(view) })}</p>
        <${Field} label=${t('derole-goodbye', { name })} lines=${3} limit=${LIMIT} value=${draft.value} hint=${t('cards-bell')} onInput=${draft.set} />
        <${Button} kind="main" submit wide>${t('derole-go', { name })}<//>
      </div>
    </form>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function Agree({ view, t, send }) {
  const played = view.roles.length > 0;
  const ways = WAYS.filter((way) => way !== 'character' || played);
  const options = ways.map((way) => ({ value: way, label: t(`derole-named-${way}`), more: sample(view, way, t) }));
  return html`
    <div class="derole-agree">
      <p class="second">${t('derole-agree-more')}</p>
      <${Choices} legend=${t('derole-agree-legend')} name="named" options=${options} value=${agreed(view)} onChange=${(/** @type {string} */ how) => send('agree_name', { how })} />
      ${agreed(view) && html`<p role="status">${t('derole-agreed')}</p>`}
    </div>`;
}

/** How it would read in the minutes. @param {View} view @param {string} way @param {Words} t */
function sample(view, way, t) {
  if (way === 'name') return view.room.seats?.[view.seat ?? '']?.name;
  return way === 'character' ? t.list(view.roles.map((role) => nameOf(view, role, t))) : '';
}

/** @param {{view: View, t: Words}} props */
function Goodbyes({ view, t }) {
  const cards = shownCards(view.run, 'goodbye').map((card) => (card.role ? { ...card, text: t('derole-said', { name: nameOf(view, card.role, t), text: card.text }) } : card));
  if (!cards.length) return null;
  return html`<section class="column"><h2>${t('derole-goodbyes')}</h2><${CardList} view=${view} t=${t} cards=${cards} /></section>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const { view, t, send } = props;
  const role = view.now?.closed ? undefined : nextOf(view);
  return html`
    <div class="derole">
      ${role ? html`<${LayDown} key=${role} ...${props} role=${role} />` : html`<${Agree} view=${view} t=${t} send=${send} />`}
      <${Goodbyes} view=${view} t=${t} />
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const roles = Object.keys(view.room.characters ?? {}).filter((role) => view.room.roles?.[role]).sort((a, b) => view.room.roles[a].order - view.room.roles[b].order);
  const rest = roles.length - ON_SCREEN;
  return html`
    <ul class="derole-all">
      ${roles.slice(0, ON_SCREEN).map((role) => html`
        <li key=${role} class=${classes(isLaid(view, role) && 'laid')}>
          <${Face} role=${role} name=${nameOf(view, role, t)} size=${132} quiet />
          <b>${isLaid(view, role) ? view.room.seats?.[view.room.characters[role].seat]?.name : nameOf(view, role, t)}</b>
          ${isLaid(view, role) && html`<span class="second">${t('derole-was', { name: nameOf(view, role, t) })}</span>`}
        </li>`)}
      ${rest > 0 && html`<li class="card-rest">${t('cards-rest', { count: rest })}</li>`}
    </ul>`;
}

/** @param {View} view @returns {string[]} */
function waiting(view) {
  const { room } = view;
  const held = Object.keys(room.characters ?? {}).filter((role) => !isLaid(view, role)).map((role) => room.characters[role].seat);
  return seatsIn(room).filter((seat) => held.includes(seat));
}

/** @param {{view: View, t: Words}} props */
const ForDesk = ({ view, t }) => html`
  <p>${t('derole-left', { count: waiting(view).length })}</p>
  <${Goodbyes} view=${view} t=${t} />`;

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk, waiting };
