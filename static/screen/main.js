/**
 * The projector's page, of the room, a site or a group: opens with the key of its link, or beside a desk of this
 * browser. `?lang=en`, or the key L, says in which language; the key S switches the sound. */
import { render } from 'preact';
import { createKeys, takeFragment } from '../core/keys.js';
import { pageWords } from '../core/page_words.js';
import { enterRoom } from '../core/room.js';
import { browserStorage } from '../core/storage.js';
import { LANGUAGES } from '../core/words.js';
import { WordsContext, html } from '../ui/html.js';
import { applyContrast } from '../ui/switches.js';
import { page } from '../ui/wake.js';
import { App, Blank } from './app.js';
import { forgetKey, screenKey } from './key.js';
import { createSound } from './sound.js';

const code = location.pathname.split('/')[1].toUpperCase();
const own = browserStorage('sessionStorage'); // a hall may read another language than who sits at the desk
const keys = createKeys({ lasting: browserStorage('localStorage'), window: own });
const brought = takeFragment(location, history);

const words = pageWords(own);
const asked = LANGUAGES.find((language) => language === new URLSearchParams(location.search).get('lang'));
applyContrast();
await words.use();
if (asked) await words.choose(asked);
words.language.subscribe((language) => (document.documentElement.lang = language));
const sound = createSound(own);
addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey) return;
  if (key.toLowerCase() === 'l') void words.choose(LANGUAGES[(LANGUAGES.indexOf(words.language.peek()) + 1) % LANGUAGES.length]);
  if (key.toLowerCase() === 's' && sound.toggle()) sound.play('turn');
});

/** @param {string} key */
function open(key) {
  const room = enterRoom({ code, key, who: 'screen', page, storage: own });
  room.connection.state.subscribe((line) => line.name === 'refused' && line.refusal.code === 'seat/gone' && forgetKey(code, keys, key));
  return html`<${App} room=${room} sound=${sound} chosen=${Boolean(asked)} />`;
}

const key = await screenKey(code, keys, brought);
const inside = key ? open(key) : html`<${Blank} bold=${words('screen-no-key')} more=${words('screen-no-key-more')} />`;
const body = document.querySelector('#page') ?? document.body;
body.replaceChildren(); // what was said while the page was on its way
render(html`<${WordsContext.Provider} value=${words}>${inside}<//>`, body);
