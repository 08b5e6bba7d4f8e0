/**
 * A room that is only shown: its layers are given, nothing of it is asked for, and what one does in it goes nowhere and is
 * said to. It looks like an entered room (see core/room.js), so that a place shows it with the components it always has.
 */
import { signal } from '@preact/signals-core';
import { createClock } from '../core/clock.js';
import { shutDoor } from '../core/door.js';
import { createDrafts } from '../core/drafts.js';
import { createOutbox } from '../core/outbox.js';
import { createStorage } from '../core/storage.js';
import { createStore } from '../core/store.js';

/** @type {import('../core/connection.js').Refusal} */
const ONLY_SHOWN = { code: 'page/preview' };

/** @returns {import('../core/room.js').Room} */
function createShown() {
  const store = createStore();
  const clock = createClock();
  const storage = createStorage(undefined); // in memory: a preview leaves nothing behind
  const connection = {
    state: signal(/** @type {import('../core/connection.js').LineState} */ ({ name: 'shown' })),
    up: signal(true),
    renewed: signal(''),
    start() {},
    stop() {},
    do: () => Promise.resolve(/** @type {import('../core/connection.js').Ack} */ ({ ok: false, refusal: ONLY_SHOWN })),
    draft: () => Promise.resolve(/** @type {import('../core/connection.js').Ack} */ ({ ok: true })),
  };
  const place = 'shown';
  const outbox = createOutbox({ storage, place, send: connection.do, up: () => true });
  const drafts = createDrafts({ storage, place, send: connection.draft, clock });
  return { code: 'TUTTI', key: '', store, clock, connection, outbox, drafts, stop() {} };
}

/** @typedef {{layers: import('../core/store.js').LayersMessage, language?: import('../core/words.js').Language}} Given */

/**
 * The room that the page around this one shows here: it is told that we listen, and answers with layers, again and again.
 * @param {(language: import('../core/words.js').Language) => unknown} [speak] in which language it is to be shown
 * @returns {Promise<import('../core/room.js').Room>} once there is something to show
 */
export function shownRoom(speak = () => {}) {
  const room = createShown();
  shutDoor(ONLY_SHOWN);
  stayHere();
  return new Promise((resolve) => {
    addEventListener('message', ({ origin, source, data }) => {
      if (origin !== location.origin || source !== parent || !data?.tutti?.layers) return;
      const { layers, language } = /** @type {Given} */ (data.tutti);
      if (language) speak(language);
      room.clock.learn(layers.now);
      room.store.replace({ ...layers, epoch: `${layers.epoch} ${Math.random()}` }); // what is not among them is gone
      resolve(room);
    });
    parent.postMessage({ tutti: 'listening' }, location.origin);
  });
}

/** No link and no form leads out of a preview. */
function stayHere() {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
  addEventListener('submit', (event) => event.preventDefault());
}
