import { useEffect, useState } from 'preact/hooks';
import { html } from '../ui/html.js';
import { Join } from './join.js';
import { ReturnWords } from './return_words.js';

/** @typedef {{seat: string, key: string, words?: string[]}} Seated `words`: shown once, before playing */

/** The game is fetched while people still write their name: the door opens sooner. */
function useGame() {
  const [Game, setGame] = useState(/** @type {any} */ (undefined));
  useEffect(() => {
    const load = () => import('./game.js').then((module) => setGame(() => module.Game), again);
    const again = () => setTimeout(load, 2000);
    void load();
  }, []);
  return Game;
}

/** @param {{code: string, keys: import('../core/keys.js').Keys}} props */
export function App({ code, keys }) {
  const [seated, setSeated] = useState(/** @type {Seated | undefined} */ (keys.of(code)));
  const Game = useGame();

  /** @param {Seated} given */
  function sit(given) {
    keys.keep(code, given.seat, given.key);
    setSeated(given);
  }

  function leave() {
    if (seated) keys.forget(code, seated.seat);
    keys.standUp(code);
    setSeated(undefined);
  }

  if (!seated) return html`<${Join} code=${code} onSeated=${sit} />`;
  if (seated.words) return html`<${ReturnWords} words=${seated.words} onKept=${() => setSeated({ ...seated, words: undefined })} />`;
  return Game && html`<${Game} code=${code} seated=${seated} onLeave=${leave} />`;
}
