/**
 * The line to the room: it comes back by itself, notices by itself that it is dead, and says how it is doing.
 *
 * Every attempt uses a new socket. An old one may be half open for minutes: it is left behind, not repaired.
 */
import { batch, signal } from '@preact/signals-core';
import { thisBuild } from './address.js';
import { machineTime } from './time.js';
import { createWatch } from './watch.js';

/** @typedef {{code: string, [figure: string]: any}} Refusal */
/** `shown`: there is no line, the room is only shown (ui/shown_room.js). */
/** @typedef {{ok: true, seq: number} | {ok: false, refusal: Refusal}} Ack */
/** @typedef {{name: 'connecting' | 'on_line' | 'off_line' | 'back' | 'shown'} | {name: 'refused', refusal: Refusal}} LineState */
/**
 * @typedef {object} Socket what we use of socket.io-client's
 * @property {boolean} connected
 * @property {(name: string, listener: (...given: any[]) => void) => any} on
 * @property {() => any} off
 * @property {() => any} connect
 * @property {() => any} disconnect
 * @property {(name: string, ...given: any[]) => any} emit
 */
/** @typedef {(auth: (give: (auth: object) => void) => void, attempt: number) => Socket} Open */

const HEARTBEAT = 5000;
const ANSWER_LIMIT = 4000;
const CHECK_LIMIT = 1500;
const GRACE = 800; // a line that comes back within it was never worth a word
const BACK_SHOWN = 6000;
const EAGER_FOR = 10_000;

/** What stands in the way may go away by itself: go on trying. */
const PASSING = new Set(['store/unavailable', 'command/slow_down', 'room/fault']);

export class LineLost extends Error {}

/** @param {number} since ms since the line was lost @param {number} attempt @param {() => number} random */
export function pause(since, attempt, random) {
  if (since < EAGER_FOR) return 100 + 300 * random();
  const ceiling = Math.min(5000, 400 * 2 ** Math.min(attempt, 10));
  return ceiling * (0.5 + random() / 2);
}

/** @param {any} problem what socket.io gives to `connect_error` @returns {Refusal | undefined} */
function refusalIn(problem) {
  const said = problem?.data?.refusal ?? problem?.data;
  if (typeof said?.code === 'string') return said;
  const message = String(problem?.message ?? '');
  return /^[a-z_]+\/[a-z_]+$/.test(message) ? { code: message } : undefined;
}

/**
 * @param {object} given
 * @param {Open} given.open
 * @param {string} given.code
 * @param {string} given.key
 * @param {import('./store.js').Store} given.store
 * @param {import('./clock.js').Clock} given.clock
 * @param {import('./time.js').Time} [given.time]
 * @param {() => number} [given.random]
 * @param {import('./watch.js').Page} [given.page]
 * @param {string} [given.build]
 */
export function createConnection({ open, code, key, store, clock, time = machineTime, random = Math.random, page, build = thisBuild }) {
  const state = signal(/** @type {LineState} */ ({ name: 'connecting' }));
  /** The truth of this moment, without grace: whoever sends asks here. */
  const up = signal(false);
  /** The server's build, when it is another one than this page's: it was upgraded, and the page is to be loaded anew. */
  const renewed = signal('');
  /** @type {Socket | undefined} */
  let socket;
  let attempt = 0;
  let lostAt = time.now();
  let wasUp = false;
  let stopped = false;
  let syncing = false;
  /** @type {Set<() => void>} what to call when the line breaks under a question */
  const asking = new Set();
  /** @type {() => void} */
  let cancelNext = () => {};
  /** @type {() => void} */
  let cancelWord = () => {};

  /** @param {number} ms @param {LineState} next */
  function sayLater(ms, next) {
    cancelWord();
    cancelWord = time.after(ms, () => (state.value = next));
  }

  function leave() {
    const old = socket;
    socket = undefined;
    old?.off();
    old?.disconnect();
    up.value = false;
    for (const giveUp of [...asking]) giveUp();
  }

  function lost() {
    if (stopped) return;
    if (up.peek()) {
      lostAt = time.now();
      attempt = 0;
      sayLater(GRACE, { name: 'off_line' });
    } else if (attempt === 2 && state.peek().name === 'connecting') state.value = { name: 'off_line' };
    leave();
    cancelNext();
    cancelNext = time.after(pause(time.now() - lostAt, attempt, random), connect);
  }

  function connect() {
    if (stopped) return;
    cancelNext();
    leave();
    attempt += 1;
    const mine = open((give) => give({ code, key, epoch: store.epoch.peek(), have: store.have() }), attempt);
    socket = mine;
    mine.on('connect', connected);
    mine.on('connect_error', failed);
    mine.on('disconnect', lost);
    listen(mine);
    cancelNext = time.after(3000 + 1000 * Math.min(attempt, 6), lost);
    mine.connect();
  }

  function connected() {
    cancelNext();
    cancelWord();
    attempt = 0;
    syncing = false;
    batch(() => {
      up.value = true;
      const told = state.peek().name;
      if (told !== 'on_line') state.value = { name: wasUp && told === 'off_line' ? 'back' : 'on_line' };
    });
    wasUp = true;
    if (state.peek().name === 'back') sayLater(BACK_SHOWN, { name: 'on_line' });
    void sync(ANSWER_LIMIT); // the first reading of the server's time
  }

  /** @param {any} problem */
  function failed(problem) {
    const refusal = refusalIn(problem);
    if (!refusal || PASSING.has(refusal.code)) lost();
    else refuse(refusal);
  }

  /** @param {Refusal} refusal */
  function refuse(refusal) {
    stop();
    state.value = { name: 'refused', refusal };
  }

  /** @param {Socket} from */
  function listen(from) {
    from.on('layers', (/** @type {import('./store.js').LayersMessage} */ message) => {
      clock.learn(message.now);
      if (message.build && build) renewed.value = message.build === build ? '' : message.build;
      store.replace(message);
    });
    from.on('patch', (/** @type {import('./store.js').PatchMessage} */ message) => {
      if (!store.patch(message) && !syncing) void sync(ANSWER_LIMIT);
    });
    from.on('drop', (/** @type {{of: string, why?: string}} */ { of, why }) => {
      if (why) refuse({ code: why }); // our place is somewhere else now: coming back by ourselves would take it from there
      else store.drop(of);
    });
  }

  /**
   * @param {string} name @param {object} data @param {number} limit ms
   * @returns {Promise<any>} the answer; rejects with LineLost when none comes
   */
  function ask(name, data, limit) {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        cancel();
        asking.delete(giveUp);
        reject(new LineLost(name));
      };
      const cancel = time.after(limit, giveUp);
      if (!socket || !up.peek()) return giveUp();
      asking.add(giveUp);
      socket.emit(name, data, (/** @type {any} */ answer) => {
        cancel();
        if (asking.delete(giveUp)) resolve(answer);
      });
    });
  }

  /** Asks for what is missing; a line that does not answer in time is dead. @param {number} limit */
  async function sync(limit) {
    if (!up.peek()) return;
    const from = socket;
    const askedAt = time.now();
    syncing = true;
    try {
      const { now } = await ask('sync', { have: store.have() }, limit);
      clock.learn(now, askedAt);
    } catch {
      if (from === socket) lost();
    } finally {
      if (from === socket) syncing = false;
    }
  }

  const watch = createWatch({
    time,
    page,
    check: () => (up.peek() ? void sync(CHECK_LIMIT) : connect()),
    reconnect: () => {
      if (up.peek()) lost();
      connect();
    },
  });
  let stopHeartbeat = () => {};

  function stop() {
    stopped = true;
    cancelNext();
    cancelWord();
    stopHeartbeat();
    watch.stop();
    leave();
  }

  return {
    /** @type {import('@preact/signals-core').ReadonlySignal<LineState>} */
    state,
    /** @type {import('@preact/signals-core').ReadonlySignal<boolean>} */
    up,
    /** @type {import('@preact/signals-core').ReadonlySignal<string>} */
    renewed,
    /** Also after a refusal, when the person asks for it. */
    start() {
      stopped = false;
      lostAt = time.now();
      attempt = 0;
      if (state.peek().name === 'refused') state.value = { name: 'connecting' };
      stopHeartbeat = time.every(HEARTBEAT, () => void sync(ANSWER_LIMIT));
      watch.start();
      connect();
    },
    stop,
    /** @param {object} command @returns {Promise<Ack>} rejects with LineLost: send it again with the same id */
    do: (command) => ask('do', command, 2 * ANSWER_LIMIT),
    /** @param {object} draft @returns {Promise<Ack>} rejects with LineLost */
    draft: (draft) => ask('draft', draft, ANSWER_LIMIT),
  };
}

/** @typedef {ReturnType<typeof createConnection>} Connection */
