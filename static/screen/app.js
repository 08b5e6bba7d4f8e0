/** The projector: before the start, while a step runs, after the end. It shows and never asks: no button stands on it. */
import { useEffect, useRef } from 'preact/hooks';
import { whoseTurn } from '../core/turns.js';
import { viewOf } from '../core/view.js';
import { useActivity } from '../ui/activity.js';
import { usePrefetch } from '../ui/prefetch.js';
import { Line } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { FacesContext } from '../ui/portrait.js';
import { useRenewal } from '../ui/renewed.js';
import { Foot } from './foot.js';
import { Lobby } from './lobby.js';
import { useSounds } from './sound.js';
import { Stage } from './stage.js';
import { Thanks } from './thanks.js';

/** A page without a room: what to do about it. @param {{bold: string, more?: string}} props */
export function Blank({ bold, more }) {
  return html`<main class="thanks"><h1>${bold}</h1>${more && html`<p>${more}</p>`}</main>`;
}

/** A line that is lost is said; one that is well needs no word here. @param {{room: import('../core/room.js').Room}} props */
function LostLine({ room }) {
  const { name } = room.connection.state.value;
  return name === 'off_line' || name === 'connecting' ? html`<div class="screen-line"><${Line} state=${name} /></div>` : null;
}

/** The room's own language, until somebody at this screen chose one. @param {string | undefined} language @param {boolean} chosen */
function useRoomLanguage(language, chosen) {
  const t = useWords();
  const done = useRef(chosen);
  useEffect(() => {
    if (done.current || !language) return;
    done.current = true;
    if (language === 'fr' || language === 'en') void t.choose(language);
  }, [language]);
}

/** @param {{room: import('../core/room.js').Room, sound: import('./sound.js').Sound, chosen: boolean}} props */
export function App({ room, sound, chosen }) {
  const t = useWords();
  const state = room.connection.state.value;
  const view = viewOf({ store: room.store, clock: room.clock, language: t.language.value, place: 'screen' });
  const activity = useActivity(view?.kind, room.connection.up.value);
  usePrefetch(view, room.connection.up.value);
  useRoomLanguage(view?.room.language, chosen);
  useRenewal(room);
  const turn = view && whoseTurn(view.room);
  useSounds(sound, { run: view?.runId ?? '', closed: Boolean(view?.now?.closed), floor: turn?.role ?? turn?.seat });
  if (state.name === 'refused') return html`<${Blank} bold=${t('screen-shut')} more=${t('screen-shut-more')} />`;
  if (!view) return html`<${Blank} bold=${t('screen-loading')} />`;
  t.setRoomLanguage(view.room.language);
  const { ended } = view.room.state ?? {};
  return html`<${FacesContext.Provider} value=${view.room.roles}>
    <div class="screen">
      ${ended ? html`<${Thanks} room=${view.room} />` : view.now ? html`<${Stage} view=${view} activity=${activity} clock=${room.clock} up=${room.connection.up.value} />` : html`<${Lobby} room=${view.room} here=${view.site} />`}
      <${Foot} view=${view} />
      <${LostLine} room=${room} />
    </div><//>`;
}
