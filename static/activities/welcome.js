/** The welcome: a first tap, what is kept and who sees what, the group's rules, and one's name in the minutes. */
import { BrickToken } from '../city/token.js';
import { Button } from '../ui/button.js';
import { peopleHere, speakersIn } from '../ui/cards.js';
import { Choices } from '../ui/field.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Person } from '../ui/people.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */

const COLOURS = ['poppy', 'meadow', 'lake', 'wheat', 'plum', 'snow'];
const MOST_DRAWN = 120;

/** @param {View} view @returns {[string, any][]} in the order in which they were laid */
const bricksOf = ({ run }) => Object.entries(run.bricks ?? {}).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));

/** @param {View} view @param {string | undefined} seat how many people at this place have not tried */
const leftAt = (view, seat) => Math.max(0, peopleHere({ ...view, seat }) - bricksOf(view).filter(([, { by }]) => by === seat).length);

/** @param {View} view @param {Words} t */
const sentence = (view, t) => t(view.seat && !leftAt(view, view.seat) ? 'welcome-tapped' : 'welcome-tap');

/** Every brick, laid in a row; beyond a wall's worth the figure tells the rest. @param {{view: View, t: Words}} props */
function Wall({ view, t }) {
  const bricks = bricksOf(view);
  const mine = (/** @type {string} */ by) => Boolean(view.seat) && by === view.seat;
  return html`
    <div class="welcome-wall">
      ${bricks.length > 0 && html`<p class="welcome-row" aria-hidden="true">${bricks.slice(-MOST_DRAWN).map(([id, { by }], nth) => html`<span key=${id} class=${mine(by) ? 'mine' : undefined}><${BrickToken} colour=${COLOURS[(nth + Math.max(0, bricks.length - MOST_DRAWN)) % COLOURS.length]} /></span>`)}</p>`}
      <p class="second" role="status">${t('welcome-wall', { count: bricks.length })}</p>
    </div>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function Try({ view, t, send }) {
  const left = leftAt(view, view.seat);
  const people = peopleHere(view);
  return html`
    <section class="sheet padded column welcome-try">
      <h2>${t('welcome-try')}</h2>
      ${left > 0 && html`<p class="cards-send"><${Button} kind="main" onPress=${() => send('tap_brick')}>${t('welcome-tap-go')}<//></p>`}
      ${left > 0 && people > 1 && html`<p>${t('welcome-tap-more', { left })}</p>`}
      ${left === 0 && html`<p class="welcome-done"><${Icon} name="check" /><span>${t('welcome-see-screen')}</span></p>`}
      <${Wall} view=${view} t=${t} />
      <p class="welcome-line"><${Icon} name="undo-2" /><span>${t('welcome-try-more')}</span></p>
      <p class="welcome-line"><${Icon} name="hand" /><span>${t('welcome-help')}</span></p>
    </section>`;
}

/** @param {{view: View, t: Words}} props */
function Contract({ view, t }) {
  const until = view.room.kept_until;
  const lines = [
    ['file-text', `${t('welcome-kept')} ${until ? t('welcome-kept-until', { day: t.day(until) }) : ''}`],
    ['eye', t('welcome-seen')],
    ['lock', t('welcome-hidden')],
    ['shield-check', t('welcome-anonymous')],
  ];
  return html`
    <section class="welcome-contract">
      <h2>${t('welcome-contract')}</h2>
      <ul>${lines.map(([icon, line]) => html`<li class="welcome-line" key=${icon}><${Icon} name=${icon} /><span>${line}</span></li>`)}</ul>
    </section>`;
}

/** @param {{view: View, t: Words}} props */
function Rules({ view, t }) {
  const rules = Object.entries(view.run.rules ?? {}).sort(([, a], [, b]) => a.n - b.n);
  if (!rules.length) return null;
  return html`
    <section class="welcome-rules">
      <h2>${t('welcome-agreements')}</h2>
      <ol>${rules.map(([id, { text }]) => html`<li key=${id} lang=${t.languageOf(text)}>${t.pick(text)}</li>`)}</ol>
    </section>`;
}

/** @param {{view: View, t: Words, send: Send}} props */
function MyName({ view, t, send }) {
  const seat = view.room.seats?.[view.seat ?? ''] ?? {};
  const ways = Object.keys(view.room.roles ?? {}).length ? ['name', 'character', 'nobody'] : ['name', 'nobody'];
  const options = ways.map((way) => ({ value: way, label: t(`welcome-named-${way}`), more: way === 'name' ? seat.name : '' }));
  return html`
    <section class="welcome-name">
      <h2>${t('welcome-named')}</h2>
      <p class="second">${t('welcome-named-more')}</p>
      <${Choices} legend=${t('welcome-named-legend')} name="named" options=${options} value=${seat.named} onChange=${(/** @type {string} */ how) => send('agree_name', { how })} />
      <p class="second" role="status">${seat.named ? t('welcome-named-done') : ''}</p>
    </section>`;
}

/** @param {{view: View, t: Words}} props */
const Word = ({ view, t }) => (view.run.word ? html`<p class="welcome-word" lang=${t.languageOf(view.run.word)}>${t.pick(view.run.word)}</p>` : null);

/** @param {{view: View, t: Words, send: Send}} props */
const ForPlayers = ({ view, t, send }) => html`
  <div class="welcome">
    <${Word} view=${view} t=${t} />
    <div class="welcome-sides">
      <div class="column"><${Try} view=${view} t=${t} send=${send} /><${MyName} view=${view} t=${t} send=${send} /></div>
      <div class="column"><${Contract} view=${view} t=${t} /><${Rules} view=${view} t=${t} /></div>
    </div>
  </div>`;

/** @param {{view: View, t: Words}} props */
const ForScreen = ({ view, t }) => html`
  <div class="welcome">
    <${Word} view=${view} t=${t} />
    <${Wall} view=${view} t=${t} />
    <div class="welcome-sides"><${Contract} view=${view} t=${t} /><${Rules} view=${view} t=${t} /></div>
  </div>`;

/** Who may need a hand with their device. @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  const seats = speakersIn(view);
  const missing = seats.filter((seat) => leftAt(view, seat));
  return html`
    <div class="welcome">
      <${Wall} view=${view} t=${t} />
      ${missing.length > 0 ? html`
        <section class="column"><h2>${t('welcome-missing')} <span class="second">${t('welcome-wall-of', { count: missing.length, of: seats.length })}</span></h2>
          <p class="second">${t('welcome-missing-more')}</p>
          <ul class="row wraps">${missing.map((seat) => html`<li key=${seat}><${Person} name=${view.room.seats[seat].name} state="waiting" /></li>`)}</ul></section>`
        : html`<p><b>${t('welcome-missing-none')}</b></p>`}
      <${Rules} view=${view} t=${t} />
    </div>`;
}

export default {
  sentence, View: ForPlayers, Screen: ForScreen, Desk: ForDesk,
  waiting: (/** @type {View} */ view) => speakersIn(view).filter((seat) => leftAt(view, seat)),
  // a name that was chosen is changed by choosing again: what can be undone behind it is the brick
  undoName: (/** @type {string} */ name, /** @type {object} */ _data, /** @type {View} */ view, /** @type {Words} */ t) => (['tap_brick', 'agree_name'].includes(name) && bricksOf(view).some(([, { by }]) => by === view.seat) ? t('welcome-undo') : null),
};
