// Players by hand-written Engine.IO over `ws`: light enough that the server is what is measured.
// Reads its order as JSON from the first argument, prints what it saw as JSON.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(new URL('../../static/package.json', import.meta.url));
const WebSocket = require('ws');

const order = JSON.parse(process.argv[2]);
const COLOURS = ['snow', 'wheat', 'poppy', 'meadow', 'lake', 'plum'];
const TICKS_A_SECOND = 100;
const now = () => performance.now();

/** User and system time of the server, in seconds. */
function cpu() {
  const fields = readFileSync(`/proc/${order.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

function memory() {
  const kept = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${order.pid}/status`, 'utf8'));
  return Number(kept[1]) / 1024;
}

/** One player's line. `seen`: [revision or number of an action, when] */
class Player {
  constructor(room, key) {
    Object.assign(this, { room, key, seen: [], asked: new Map(), bytes: 0, frames: 0, terrain: [] });
  }

  connect() {
    return new Promise((resolve, reject) => {
      const address = `${order.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
      this.socket = new WebSocket(address, { perMessageDeflate: false });
      this.socket.on('error', reject);
      this.socket.on('message', (data) => this.hear(data.toString(), resolve, reject));
    });
  }

  hear(packet, resolve, reject) {
    if (packet === '2') this.socket.send('3');
    else if (packet[0] === '0') this.socket.send('40/room,' + JSON.stringify({ code: this.room.code, key: this.key }));
    else if (packet.startsWith('42/room,["patch"')) this.patched(packet);
    else if (packet.startsWith('43/room,')) this.answered(packet);
    else if (packet.startsWith('42/room,["layers"')) this.entered(packet, resolve);
    else if (packet.startsWith('44')) reject(new Error(packet));
  }

  entered(packet, resolve) {
    // One in each room reads it: what is measured is the server, not eight hundred pages on its machine.
    if (this === this.room.players[0]) this.terrain = JSON.parse(packet.slice(8))[1].layers.room?.doc.city?.terrain ?? [];
    resolve(this);
  }

  patched(packet) {
    const at = now();
    const said = JSON.parse(packet.slice(8))[1];
    if (!order.product) this.seen.push([said.n, at]);
    else if (said.layers.room) this.seen.push([said.layers.room.rev, at]);
    this.bytes += packet.length + (packet.length < 126 ? 2 : 4);
    this.frames += 1;
  }

  answered(packet) {
    const comma = packet.indexOf('[');
    const action = this.asked.get(Number(packet.slice(8, comma)));
    const answer = JSON.parse(packet.slice(comma))[0];
    if (answer.ok) action.seq = answer.seq;
    else action.refused = answer.refusal.code;
  }

  act(number) {
    const action = { player: this, at: now(), seq: order.product ? undefined : number };
    const [x, y] = this.room.ground[Math.floor(Math.random() * this.room.ground.length)];
    const brick = { x, y, colour: COLOURS[number % COLOURS.length] };
    this.asked.set(number, action);
    const said = order.product ? { id: `a${number}`, name: 'place_brick', with: brick } : { n: number, name: 'place_brick', ...brick };
    this.socket.send(`42/room,${order.product ? number : ''}["do",${JSON.stringify(said)}]`);
    return action;
  }
}

async function inParallel(things, most, work) {
  const left = [...things];
  await Promise.all(Array.from({ length: most }, async () => { while (left.length) await work(left.shift()); }));
}

const pauseMs = (ms) => new Promise((go) => { setTimeout(go, ms); });

/** Acts at `order.rate` a second for `order.seconds`, or all players once within them. */
async function play(players) {
  const actions = [];
  const total = order.once ? players.length : Math.round(order.rate * order.seconds);
  const since = now();
  while (actions.length < total) {
    const due = Math.min(total, Math.floor(((now() - since) / 1000) * (total / order.seconds)) + 1);
    while (actions.length < due) actions.push(players[order.once ? actions.length : Math.floor(Math.random() * players.length)].act(actions.length + 1));
    await pauseMs(2);
  }
  return actions;
}

/** When everybody in the room had seen it, in ms from the act; undefined when somebody never did. */
function seenByAll(action) {
  let last = 0;
  for (const one of action.player.room.players) {
    const first = order.product ? firstFrom(one.seen, action.seq) : one.byNumber.get(action.seq);
    if (first === undefined) return undefined;
    last = Math.max(last, first);
  }
  return last - action.at;
}

function firstFrom(seen, seq) {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seen[middle][0] >= seq) high = middle;
    else low = middle + 1;
  }
  return seen[low]?.[1];
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function told(actions, players, spent, took) {
  for (const one of players) one.byNumber = new Map(order.product ? [] : one.seen);
  const waits = actions.filter((one) => one.seq !== undefined).map(seenByAll);
  const waited = waits.filter((one) => one !== undefined).sort((a, b) => a - b);
  const deliveries = waited.length * (players.length / order.rooms.length);
  const refused = actions.map((one) => one.refused).filter(Boolean);
  return {
    deliveries, spent, took, p50: at(waited, 0.5), p99: at(waited, 0.99), max: waited.at(-1),
    perCoreSecond: deliveries / spent, lost: actions.length - waited.length - refused.length, refused: refused.length, why: refused[0],
    bytes: players.reduce((sum, one) => sum + one.bytes, 0) / deliveries,
    framesADelivery: players.reduce((sum, one) => sum + one.frames, 0) / deliveries,
  };
}

const FLAT = Array.from({ length: 64 }, (_, n) => [n % 8, n >> 3]);
const before = memory();
const players = order.rooms.flatMap((room) => (room.players = room.keys.map((key) => new Player(room, key))));
const [joinedAt, joinedCpu] = [now(), cpu()];
await inParallel(players, 40, (one) => one.connect());
const joins = { took: now() - joinedAt, spent: cpu() - joinedCpu, megabytes: memory() - before };
for (const room of order.rooms) {
  const rows = room.players[0].terrain;
  const cells = rows.flatMap((row, y) => [...row].map((sign, x) => [sign, x, y]).filter(([sign]) => sign === '.').map(([, x, y]) => [x, y]));
  room.ground = cells.length ? cells : FLAT;
}
let played = {};
if (order.seconds) {
  const [since, spentBefore] = [now(), cpu()];
  const actions = await play(players);
  await pauseMs(order.settleMs ?? 1000);
  played = told(actions, players, cpu() - spentBefore, (now() - since) / 1000);
}
for (const one of players) one.socket.terminate();
console.log(JSON.stringify({ joins, ...played }));
