// A player by hand-written Engine.IO over `ws`: light enough that the server is what is measured.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(new URL('../../static/package.json', import.meta.url));
const WebSocket = require('ws');
const TICKS_A_SECOND = 100;

export const now = () => performance.now();
export const pauseMs = (ms) => new Promise((go) => { setTimeout(go, ms); });

/** User and system time of the server, in seconds. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

export function memoryOf(pid) {
  const kept = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kept[1]) / 1024;
}

/** One player's line. `seen`: [revision of the room, when] */
export class Player {
  constructor(url, code, key) {
    Object.assign(this, { url, code, key, seen: [], asked: new Map(), bytes: 0, frames: 0, largest: 0 });
  }

  connect() {
    return new Promise((resolve, reject) => {
      const address = `${this.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
      this.socket = new WebSocket(address, { perMessageDeflate: false });
      this.socket.on('error', reject);
      this.socket.on('message', (data) => this.hear(data.toString(), resolve, reject));
    });
  }

  hear(packet, resolve, reject) {
    if (packet === '2') this.socket.send('3');
    else if (packet[0] === '0') this.socket.send('40/room,' + JSON.stringify({ code: this.code, key: this.key }));
    else if (packet.startsWith('42/room,["patch"')) this.#patched(packet);
    else if (packet.startsWith('43/room,')) this.#answered(packet);
    else if (packet.startsWith('42/room,["layers"')) this.#entered(packet, resolve);
    else if (packet.startsWith('44')) reject(new Error(packet));
  }

  /** What came in whole, and what changed: for who looks into it. */
  layers() {}
  patch() {}

  #entered(packet, resolve) {
    this.#count(packet);
    this.layers(packet);
    resolve(this);
  }

  #patched(packet) {
    const at = now();
    this.#count(packet);
    this.patch(packet, at);
  }

  #count(packet) {
    const size = packet.length + (packet.length < 126 ? 2 : 4);
    this.bytes += size;
    this.frames += 1;
    this.largest = Math.max(this.largest, size);
  }

  #answered(packet) {
    const comma = packet.indexOf('[');
    const action = this.asked.get(Number(packet.slice(8, comma)));
    const answer = JSON.parse(packet.slice(comma))[0];
    action.answered = now();
    if (answer.ok) action.seq = answer.seq;
    else action.refused = answer.refusal.code;
  }

  /** Sends `event`; `number`: by which its answer is known. */
  say(number, event, said) {
    const action = { player: this, at: now() };
    this.asked.set(number, action);
    this.socket.send(`42/room,${number}["${event}",${JSON.stringify(said)}]`);
    return action;
  }
}

export async function inParallel(things, most, work) {
  const left = [...things];
  await Promise.all(Array.from({ length: most }, async () => { while (left.length) await work(left.shift()); }));
}

/** Starts `total` actions evenly in `seconds`; `act` is given how many there were before. */
export async function spread(total, seconds, act) {
  const actions = [];
  const since = now();
  while (actions.length < total) {
    const due = Math.min(total, Math.floor(((now() - since) / 1000) * (total / seconds)) + 1);
    while (actions.length < due) actions.push(act(actions.length));
    await pauseMs(2);
  }
  return actions;
}

/** When `seq` or a later one was seen first. @param {[number, number][]} seen in their order */
export function firstFrom(seen, seq) {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seen[middle][0] >= seq) high = middle;
    else low = middle + 1;
  }
  return seen[low]?.[1];
}

export const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
