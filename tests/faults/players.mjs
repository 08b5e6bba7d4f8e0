// Eight people with the page's own outbox, line and store, in one process: what they sent and were told, line by line.
// Arguments: the tree whose `static/core` they use, the server's address, the room's code, their keys as JSON.
// On standard input: `cut` breaks every line, `stop` ends sending; then they wait until everything is answered.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [tree, url, code, keys] = process.argv.slice(2);
const core = (name) => import(pathToFileURL(`${tree}/static/core/${name}.js`).href);
const { io } = createRequire(`${tree}/static/package.json`)('socket.io-client');
const [{ createStore }, { createClock }, { createConnection }, { createOutbox }, { createStorage }] = await Promise.all(
  ['store', 'clock', 'connection', 'outbox', 'storage'].map(core),
);

const EVERY_MS = 150;
const LAST_PATCHES_MS = 9000;
const sockets = new Map();
let sending = true;

const say = (what) => process.stdout.write(`${JSON.stringify({ at: Date.now(), ...what })}\n`);

function box() {
  const kept = new Map();
  return {
    get length() { return kept.size; },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

function person(key, who) {
  const store = createStore();
  const open = (auth) => {
    const socket = io(`${url}/room`, { auth, transports: ['websocket'], timeout: 2000, reconnection: false, forceNew: true, autoConnect: false });
    sockets.set(who, socket);
    return socket;
  };
  const connection = createConnection({ open, code, key, store, clock: createClock() });
  const outbox = createOutbox({ storage: createStorage(box()), place: `${code}/${who}`, send: connection.do, up: () => connection.up.peek() });
  connection.up.subscribe((up) => {
    say({ who, up });
    if (up) outbox.flush();
  });
  connection.start();
  return { who, store, connection, outbox, count: 0 };
}

function act(one) {
  one.count += 1;
  const name = `P${one.who} ${one.count}`;
  say({ who: one.who, sent: name });
  void one.outbox.do('rename_seat', { name }).then((ack) => say({ who: one.who, told: name, ...ack }));
}

const sorted = (value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
    : value;

const people = JSON.parse(keys).map(person);
people.forEach((one, n) => setTimeout(() => setInterval(() => sending && act(one), EVERY_MS), n * 17));

/** The others' last patches; what was lost of them is noticed at the next heartbeat. */
async function equals(until) {
  const revs = () => new Set(people.map((one) => one.store.layer('room').peek().rev));
  while (revs().size > 1 && Date.now() < until) await new Promise((go) => { setTimeout(go, 50); });
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  if (line === 'cut') for (const socket of sockets.values()) socket.io.engine.close();
  if (line !== 'stop') return;
  sending = false;
  while (people.some((one) => one.outbox.pending.peek() > 0 || !one.connection.up.peek())) await new Promise((go) => { setTimeout(go, 50); });
  await equals(Date.now() + LAST_PATCHES_MS);
  for (const one of people) say({ who: one.who, end: JSON.stringify(sorted(one.store.layer('room').peek().doc)), rev: one.store.layer('room').peek().rev });
  process.exit(0);
});
