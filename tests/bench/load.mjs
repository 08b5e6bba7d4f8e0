// Players who place bricks. Reads its order as JSON from the first argument, prints what it saw as JSON.
import { at, cpuOf, firstFrom, inParallel, memoryOf, now, pauseMs, Player, spread } from './player.mjs';

const order = JSON.parse(process.argv[2]);
const COLOURS = ['snow', 'wheat', 'poppy', 'meadow', 'lake', 'plum'];
const cpu = () => cpuOf(order.pid);
const memory = () => memoryOf(order.pid);

class Builder extends Player {
  constructor(room, key) {
    super(order.url, room.code, key);
    this.room = room;
  }

  layers(packet) {
    // One in each room reads it: what is measured is the server, not eight hundred pages on its machine.
    if (this === this.room.players[0]) this.terrain = JSON.parse(packet.slice(8))[1].layers.room?.doc.city?.terrain ?? [];
  }

  patch(packet, seenAt) {
    const said = JSON.parse(packet.slice(8))[1];
    if (!order.product) this.seen.push([said.n, seenAt]);
    else if (said.layers.room) this.seen.push([said.layers.room.rev, seenAt]);
  }

  act(number) {
    const [x, y] = this.room.ground[Math.floor(Math.random() * this.room.ground.length)];
    const brick = { x, y, colour: COLOURS[number % COLOURS.length] };
    if (order.product) return this.say(number, 'do', { id: `a${number}`, name: 'place_brick', with: brick });
    this.socket.send(`42/room,["do",${JSON.stringify({ n: number, name: 'place_brick', ...brick })}]`);
    return { player: this, at: now(), seq: number };
  }
}

/** Acts at `order.rate` a second for `order.seconds`, or all players once within them. */
const play = (players) => spread(order.once ? players.length : Math.round(order.rate * order.seconds), order.seconds, (nth) =>
  players[order.once ? nth : Math.floor(Math.random() * players.length)].act(nth + 1));

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
const players = order.rooms.flatMap((room) => (room.players = room.keys.map((key) => new Builder(room, key))));
const [joinedAt, joinedCpu] = [now(), cpu()];
await inParallel(players, 40, (one) => one.connect());
const joins = { took: now() - joinedAt, spent: cpu() - joinedCpu, megabytes: memory() - before };
for (const room of order.rooms) {
  const rows = room.players[0].terrain;
  const cells = rows.flatMap((row, y) => [...row].map((sign, x) => [sign, x, y]).filter(([sign]) => sign === '.').map(([, x, y]) => [x, y]));
  room.ground = cells.length ? cells : FLAT;
}
for (const one of players) one.bytes = one.frames = 0; // what came in whole is no delivery
let played = {};
if (order.seconds) {
  const [since, spentBefore] = [now(), cpu()];
  const actions = await play(players);
  await pauseMs(order.settleMs ?? 1000);
  played = told(actions, players, cpu() - spentBefore, (now() - since) / 1000);
}
for (const one of players) one.socket.terminate();
console.log(JSON.stringify({ joins, ...played }));
