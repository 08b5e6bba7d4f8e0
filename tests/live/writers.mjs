// Many people who are writing, each with the page's own room: its line, its drafts, its bell. All in one process.
// Arguments: the server's address, the room's code, their keys and the fields they write in, as JSON.
// Says `ready` once all of it is written and nothing sent yet; on `send`, everybody's page sends at once.
import { createInterface } from 'node:readline';
import { createStorage } from '../../static/core/storage.js';

const [url, code, keys, fields] = process.argv.slice(2);
globalThis.location = new URL(url); // to which a page's line goes
const { enterRoom } = await import('../../static/core/room.js');

const page = { onWake: () => () => {}, hidden: () => false };
const people = JSON.parse(keys).map((key, who) => enterRoom({ code, key, who: `s${who}`, page, storage: createStorage() }));
const runOf = (one) => one.store.layer('room').peek()?.doc.now?.run;
while (!people.every(runOf)) await new Promise((go) => { setTimeout(go, 20); });

const NEVER = 600_000;
const soon = globalThis.setTimeout;
globalThis.setTimeout = (act, ms, ...more) => soon(act, ms === 1000 ? NEVER : ms, ...more); // no hand rests here
people.forEach((one, who) => {
  for (const field of JSON.parse(fields)) one.drafts.field('st1', runOf(one), field).write(`${field} of ${who}`);
});
globalThis.setTimeout = soon;
process.stdout.write('ready\n');
createInterface({ input: process.stdin }).on('line', () => people.forEach((one) => one.drafts.flush()));
