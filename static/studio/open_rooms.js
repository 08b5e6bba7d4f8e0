/** The rooms that are open, from whatever browser they were opened. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { html, useWords } from '../ui/html.js';
import { askKey, placeOf } from './asking.js';

/** @typedef {import('./asking.js').OpenRoom} OpenRoom */
/** @typedef {import('../core/connection.js').Refusal} Refusal */

/** @param {{rooms: OpenRoom[], onRefused: (refusal: Refusal) => void}} props */
export function OpenRooms({ rooms, onRefused }) {
  const t = useWords();
  return html`
    <section class="open-rooms" aria-labelledby="open-rooms">
      <h2 id="open-rooms">${t('studio-rooms')}</h2>
      ${rooms.length === 0
        ? html`<p class="second">${t('studio-no-rooms')}</p>`
        : html`<ul class="column">${rooms.map((room) => html`<${One} key=${room.code} room=${room} onRefused=${onRefused} />`)}</ul>`}
    </section>`;
}

/** @param {{room: OpenRoom, onRefused: (refusal: Refusal) => void}} props */
function One({ room, onRefused }) {
  const t = useWords();
  const [screen, setScreen] = useState('');
  const title = t.pick(room.title);

  async function toDesk() {
    const answer = await askKey(room.code, 'desk');
    if (answer.ok) location.assign(placeOf(room.code, 'desk', answer.said.key));
    else onRefused(answer.refusal);
  }
  async function findScreen() {
    const answer = await askKey(room.code, 'screen');
    if (answer.ok) setScreen(placeOf(room.code, 'screen', answer.said.key));
    else onRefused(answer.refusal);
  }

  return html`
    <li class="open-room sheet">
      <h3 lang=${t.languageOf(room.title)}>${title}</h3>
      <p class="small second">
        ${t('studio-room-code')} <b class="figures">${room.code}</b><br />
        ${t('studio-room-seats', { count: room.seats })}${room.step ? ` · ${t.pick(room.step)}` : ''}
      </p>
      <div class="row wraps">
        <${Button} little label=${`${t('studio-to-desk')} : ${title}`} onPress=${toDesk}>${t('studio-to-desk')}<//>
        ${screen
          ? html`<a class="button little" href=${screen} target="_blank" rel="noopener">${t('studio-screen-ready')}</a>`
          : html`<${Button} kind="quiet" little label=${`${t('studio-to-screen')} : ${title}`} onPress=${findScreen}>${t('studio-to-screen')}<//>`}
      </div>
    </li>`;
}
