/**
 * What nearly every page and activity needs, and is small: the build puts it with what they all share. Else each would be a
 * request of its own. No module imports this one (see server/web/assets/joined.py).
 */
import * as chance from '../core/chance.js';
import * as keys from '../core/keys.js';
import * as pageWords from '../core/page_words.js';
import * as storage from '../core/storage.js';
import * as turns from '../core/turns.js';
import * as button from './button.js';
import * as cards from './cards.js';
import * as confirm from './confirm.js';
import * as empty from './empty.js';
import * as field from './field.js';
import * as twin from './list_twin.js';
import * as notice from './notice.js';
import * as page from './page.js';
import * as people from './people.js';
import * as shown from './shown_cards.js';

// Used: nothing of them is left out.
Object.freeze([chance, keys, pageWords, storage, turns, button, cards, confirm, empty, field, twin, notice, page, people, shown]);
