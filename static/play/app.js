import { useMemo, useState } from 'preact/hooks';
import { enterRoom } from '../core/room.js';
import { browserStorage } from '../core/storage.js';
import { html } from '../ui/html.js';
import { page } from '../ui/wake.js';
import { Game } from './game.js';
import { Join } from './join.js';
import { ReturnWords } from './return_words.js';

/** @typedef {{seat: string, key: string, words?: string[]}} Seated `words`: shown once, before playing */

/** @param {{code: string, keys: import('../core/keys.js').Keys}} props */
export function App({ code, keys }) {
  const [seated, setSeated] = useState(/** @type {Seated | undefined} */ (keys.of(code)));
  const room = useMemo(() => {
    if (!seated) return undefined;
    return enterRoom({ code, key: seated.key, who: seated.seat, page, storage: browserStorage('localStorage') });
  }, [seated?.key]);

  /** @param {Seated} given */
  function sit(given) {
    keys.keep(code, given.seat, given.key);
    setSeated(given);
  }

  function leave() {
    room?.connection.stop();
    if (seated) keys.forget(code, seated.seat);
    keys.standUp(code);
    setSeated(undefined);
  }

  if (!seated || !room) return html`<${Join} code=${code} onSeated=${sit} />`;
  if (seated.words) return html`<${ReturnWords} words=${seated.words} onKept=${() => setSeated({ ...seated, words: undefined })} />`;
  return html`<${Game} room=${room} onLeave=${leave} />`;
}
