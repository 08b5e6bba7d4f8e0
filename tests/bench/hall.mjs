// One room of many: what the desk's order says, act by act. Prints how long each one waited, and what it cost.
// The order: `{url, pid, code, desk, keys, acts: [{what, everyone, seconds} | {what, desk, with} | {what, bell}]}`.
import { ACTS, draftOf } from './acts.mjs';
import { at, cpuOf, firstFrom, inParallel, now, pauseMs, Player, spread } from './player.mjs';

const order = JSON.parse(process.argv[2]);
const WRITING_MS = 1500; // the bell waits for what browsers send of unfinished writing
const PATIENCE_MS = 20_000;
const REVS = /"(room|group:g\d+)":\{"from":\d+,"rev":(\d+)/g;

const SESSION = process.pid.toString(36); // a second order in the same room is no repetition

let numbers = 0;
let last = { packet: '', revs: [] };

/** Which layers a patch brings to which revision; most packets are the same for many. */
function revsIn(packet) {
  if (packet !== last.packet) last = { packet, revs: [...packet.slice(0, 4000).matchAll(REVS)].map(([, of, rev]) => [of, Number(rev)]) };
  return last.revs;
}

class Person extends Player {
  group = '';
  there = 0; // when the group's layer came
  of = new Map(); // layer → [revision, when]

  layers(packet) {
    const found = /"group:(g\d+)":\{"rev"/.exec(packet);
    if (found && found[1] !== this.group) [this.group, this.there] = [found[1], now()];
  }

  patch(packet, seenAt) {
    for (const [layer, rev] of revsIn(packet)) this.seenOf(layer).push([rev, seenAt]);
  }

  seenOf(layer) {
    if (!this.of.has(layer)) this.of.set(layer, []);
    return this.of.get(layer);
  }

  do(name, data) {
    numbers += 1;
    return this.say(numbers, 'do', { id: `${SESSION}.${numbers}`, name, with: data });
  }
}

/** The desk's page: it knows the room. */
class Desk extends Person {
  layers(packet) {
    this.room ??= JSON.parse(packet.slice(8))[1].layers.room.doc;
  }

  patch(packet, seenAt) {
    super.patch(packet, seenAt);
    const { room } = JSON.parse(packet.slice(8))[1].layers;
    if (room) merge(this.room, room.patch);
  }
}

function merge(target, patch) {
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete target[key];
    else if (typeof value === 'object' && !Array.isArray(value)) merge((target[key] = typeof target[key] === 'object' ? target[key] : {}), value);
    else target[key] = value;
  }
}

async function until(true_, what) {
  const since = now();
  while (!true_()) {
    if (now() - since > PATIENCE_MS) throw new Error(`waited too long for ${what}`);
    await pauseMs(2);
  }
}

/** When the last one who reads `layer` had seen `seq`; undefined while somebody has not. */
function seenByAll(layer, seq) {
  const readers = layer === 'room' ? people : people.filter((one) => `group:${one.group}` === layer);
  const times = readers.map((one) => firstFrom(one.seenOf(layer), seq));
  return times.includes(undefined) ? undefined : Math.max(...times);
}

const layerOf = ({ player }) => (apart() && player.group ? `group:${player.group}` : 'room');
const apart = () => Object.values(desk.room.groups ?? {}).some((one) => !one.closed);
const isSeen = (action) => action.refused || (action.seq && seenByAll(layerOf(action), action.seq) !== undefined);

/** Everybody once within some seconds. */
async function everyone({ everyone: act, seconds }) {
  const actions = await spread(people.length, seconds, (nth) => {
    const run = apart() ? `${people[nth].group}_r1` : desk.room.now.run;
    const [name, data] = ACTS[act](desk.room, nth);
    return people[nth].do(name, { ...data, run });
  });
  await until(() => actions.every(isSeen), `all to see ${act}`);
  return actions;
}

/** The desk does one thing; `arrives`: who goes into a group has its layer too. */
async function byDesk({ desk: name, with: data = {} }) {
  const before = people.map((one) => one.there);
  const action = desk.do(name, { ...data, ...(name === 'move_on' && { run: desk.room.now.run }) });
  await until(() => isSeen(action), `all to see ${name}`);
  if (name === 'open_groups') {
    await until(() => people.every((one, nth) => one.there > before[nth]), 'the groups');
    action.last = Math.max(...people.map((one) => one.there));
  }
  return [action];
}

/** The facilitator ends the time: every page sends what is being written, and the bell takes it. */
async function bell() {
  const { run, deadline: before } = desk.room.now;
  const rung = desk.do('end_part', { at: desk.room.runs[run].at });
  await until(() => desk.room.now.deadline !== before, 'the deadline');
  const { deadline } = desk.room.now;
  const drafts = people.map((one, nth) => one.say((numbers += 1), 'draft', draftOf(desk.room, nth)));
  await until(() => desk.room.now.deadline !== deadline, 'the bell');
  const seq = desk.seenOf('room').at(-1)[0];
  await until(() => seenByAll('room', seq) !== undefined && drafts.every((one) => one.answered), 'all to hear the bell');
  const kept = Object.keys(desk.room.runs[run].cards).length;
  const due = deadline + WRITING_MS - performance.timeOrigin;
  return [...drafts, { at: due, answered: due, last: seenByAll('room', seq), kept, player: desk, seq: rung.seq, refused: rung.refused }];
}

/** How long people waited in one act, and what it cost the server. */
async function measured(act) {
  for (const one of people) one.bytes = one.largest = 0;
  const [since, spent] = [now(), cpuOf(order.pid)];
  const actions = await (act.everyone ? everyone : act.bell ? bell : byDesk)(act);
  const [took, cpu] = [(now() - since) / 1000, cpuOf(order.pid) - spent];
  const seen = actions.filter((one) => one.seq).map((one) => (one.last ?? seenByAll(layerOf(one), one.seq)) - one.at).sort((a, b) => a - b);
  const readers = act.everyone && apart() ? people.length / Object.keys(desk.room.groups).length : people.length;
  return {
    what: act.what, took, cores: cpu / took, spent: cpu, refused: actions.map((one) => one.refused).filter(Boolean),
    answered: Math.max(...actions.map((one) => one.answered - one.at)), seen: seen.at(-1), half: at(seen, 0.5),
    bytes: people.reduce((sum, one) => sum + one.bytes, 0) / (actions.length * readers),
    largest: Math.max(...people.map((one) => one.largest)), kept: actions.at(-1).kept,
  };
}

const people = order.keys.map((key) => new Person(order.url, order.code, key));
const desk = new Desk(order.url, order.code, order.desk);
await inParallel([desk, ...people], 40, (one) => one.connect());
await pauseMs(order.settleMs ?? 500);
const told = [];
for (const act of order.acts) told.push(await measured(act));
for (const one of [desk, ...people]) one.socket.terminate();
console.log(JSON.stringify(told));
