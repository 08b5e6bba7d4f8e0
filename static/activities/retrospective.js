/** Keep, drop, try: everyone writes, each column has its field; then all the cards turn at once. */
import { useState } from 'preact/hooks';
import { useActing } from '../city/acting.js';
import { WhoActs } from '../city/hand.js';
import { Talk } from '../city/talk.js';
import { Button } from '../ui/button.js';
import { isShown, myCards, notAnswered, shownCards } from '../ui/cards.js';
import { classes, html } from '../ui/html.js';
import { CardList, ScreenCards, useTurned } from '../ui/shown_cards.js';
import { Answered, Secret, Writing } from '../ui/writing.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

const FIELDS = ['keep', 'drop', 'try'];
const LIMIT = 500;
const MOST = 5;
const ON_SCREEN = 4;

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  if (isShown(view.run)) return t('retrospective-read');
  const wrote = view.run.answered?.[view.seat ?? ''] || FIELDS.some((field) => myCards(view, field).length);
  return t(wrote ? 'retrospective-more' : 'retrospective-write');
}

/** A column that is not being written in: what is begun there, and the way into it. @param {{t: Words, field: string, begun: string, count: number, onOpen: () => void}} props */
function Closed({ t, field, begun, count, onOpen }) {
  return html`
    <p class="second">${t(`retrospective-${field}-help`)}</p>
    ${begun && html`<p class="second card-text">${begun}</p>`}
    ${count > 0 && html`<p class="second">${t('cards-mine', { count })}</p>`}
    <p><${Button} icon="pencil" label=${t(`retrospective-open-${field}`)} onPress=${onOpen}>${t('retrospective-open')}<//></p>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function Write({ view, t, send, draft }) {
  const [open, setOpen] = useState(FIELDS[0]);
  return html`
    <div class="cards-above"><${Secret} view=${view} t=${t} /><${Answered} view=${view} t=${t} /></div>
    <div class="retrospective">
      ${FIELDS.map((field) => html`
        <section class=${classes('sheet padded column', open === field && 'chosen')} key=${field}>
          <h2>${t(`retrospective-${field}`)}</h2>
          ${open === field
            ? html`<${Writing} view=${view} t=${t} send=${send} draft=${draft} field=${field} label=${t(`retrospective-${field}-help`)}
                go=${t('retrospective-go')} limit=${LIMIT} most=${MOST} />`
            : html`<${Closed} t=${t} field=${field} begun=${draft(field).value} count=${myCards(view, field).length} onOpen=${() => setOpen(field)} />`}
        </section>`)}
    </div>
    ${view.roles.length > 0 && html`<${Talking} view=${view} t=${t} send=${send} />`}`;
}

/** There is still time to tell, ask and give, for whoever wants to. @param {{view: View, t: Words, send: Send}} props */
function Talking({ view, t, send }) {
  const { role = '', act, choose } = useActing(view, send);
  return html`
    <details class="retrospective-talk">
      <summary>${t('talk-title')}</summary>
      <${WhoActs} view=${view} role=${role} onChoose=${choose} />
      <${Talk} view=${view} role=${role} act=${act} t=${t} main=${false} />
    </details>`;
}

/** @param {{view: View, t: Words, turned: boolean}} props */
function Read({ view, t, turned }) {
  return html`
    <div class="retrospective">
      ${FIELDS.map((field) => html`
        <section class="column" key=${field}>
          <h2>${t(`retrospective-${field}`)}</h2>
          <${CardList} view=${view} t=${t} cards=${shownCards(view.run, field)} field=${field} turned=${turned} />
        </section>`)}
    </div>`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers(props) {
  const shown = isShown(props.view.run) || Boolean(props.view.now?.closed);
  const turned = useTurned(shown);
  return shown ? html`<${Read} ...${props} turned=${turned} />` : html`<${Write} ...${props} />`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const shown = isShown(view.run);
  const turned = useTurned(shown);
  return html`
    <div class="retrospective">
      ${FIELDS.map((field) => html`
        <section key=${field} class=${shown ? undefined : 'sheet padded'}>
          <h2>${t(`retrospective-${field}`)}</h2>
          ${shown ? html`<${ScreenCards} view=${view} t=${t} cards=${shownCards(view.run, field)} field=${field} most=${ON_SCREEN} turned=${turned} />`
            : html`<p>${t(`retrospective-${field}-help`)}</p>`}
        </section>`)}
    </div>
    ${!shown && html`<div class="retrospective-count"><${Answered} view=${view} t=${t} /></div>`}`;
}

/** @param {View} view @param {Words} t @returns {import('../ui/activity.js').Ahead | undefined} */
const onwards = (view, t) => (isShown(view.run) ? undefined : { label: t('cards-reveal'), command: 'reveal_cards', icon: 'eye' });

/** @param {{view: View, t: Words}} props */
function ForDesk({ view, t }) {
  const turned = useTurned(isShown(view.run));
  if (isShown(view.run)) return html`<${Read} view=${view} t=${t} turned=${turned} />`;
  return html`
    <${Answered} view=${view} t=${t} />`;
}

export default {
  sentence,
  View: ForPlayers,
  Screen: ForScreen,
  Desk: ForDesk,
  onwards,
  waiting: (/** @type {View} */ view) => notAnswered(view),
};
