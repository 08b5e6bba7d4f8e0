/** A room, entered with a key: everything a place needs to show it and to act in it. */
import { effect } from '@preact/signals-core';
import { io } from 'socket.io-client';
import { createClock } from './clock.js';
import { createConnection } from './connection.js';
import { createDrafts } from './drafts.js';
import { createOutbox } from './outbox.js';
import { createStore } from './store.js';
import { viewOf } from './view.js';

/** Writing that its step outran, for instance off line, is kept for some steps more; in groups, as long as the room. */
const KEPT_RUNS = 3;

/** WebSocket first; where something swallows it, the next attempts begin by polling. @type {import('./connection.js').Open} */
function open(auth, attempt) {
  const transports = attempt % 3 === 0 ? ['polling', 'websocket'] : ['websocket', 'polling'];
  const timeout = Math.min(2000 + 1000 * Math.max(0, attempt - 2), 8000);
  const wanted = { auth, transports, timeout, tryAllTransports: true, reconnection: false, forceNew: true, autoConnect: false };
  return /** @type {any} */ (io('/room', wanted));
}

/**
 * @param {object} given
 * @param {string} given.code
 * @param {string} given.key
 * @param {string} given.who what keeps the outbox of one key apart from another's: the seat, or the place
 * @param {import('./watch.js').Page} given.page
 * @param {import('./storage.js').Kept} given.storage
 */
export function enterRoom({ code, key, who, page, storage }) {
  const store = createStore();
  const clock = createClock();
  const connection = createConnection({ open, code, key, store, clock, page });
  const place = `${code}/${who}`;
  const outbox = createOutbox({ storage, place, send: connection.do, up: () => connection.up.peek() });
  const drafts = createDrafts({ storage, place, send: connection.draft, clock });

  const flushing = effect(() => {
    if (!connection.up.value) return;
    outbox.flush();
    drafts.resend();
  });
  const ringing = effect(() => {
    const view = viewOf({ store, clock, language: '', place: 'play' });
    drafts.beforeBell(view?.now?.deadline);
    const here = view?.whole.now;
    if (here) drafts.prune((run) => run.includes('_') || Number(run.slice(1)) > Number(here.run.slice(1)) - KEPT_RUNS || view.whole.beside?.[run]);
  });
  connection.start();

  function stop() {
    flushing();
    ringing();
    drafts.beforeBell(undefined);
    connection.stop();
  }
  return { code, key, store, clock, connection, outbox, drafts, stop };
}

/** @typedef {ReturnType<typeof enterRoom>} Room */
