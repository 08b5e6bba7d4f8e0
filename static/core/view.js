/** What an activity may read: the layers of this reader, seen from where they are and from the step that runs. */

/** @typedef {import('./patch.js').Doc} Doc */
/**
 * @typedef {object} View
 * @property {Doc} room the room as this reader's scope sees it: in a group, with the group's own step, runs, people, characters, city
 * @property {Doc} whole the room's own document, whatever the scope
 * @property {string} group the group it is seen from; empty: the room
 * @property {string} [site] the site that this screen or this relay's desk is of
 * @property {Doc} own the seat's own layer; empty where there is no seat
 * @property {Doc | undefined} desk
 * @property {string | undefined} seat
 * @property {'play' | 'desk' | 'screen'} place
 * @property {Doc} run the running activity's public state; empty before the first step
 * @property {string} runId
 * @property {Doc | undefined} now
 * @property {string | undefined} kind
 * @property {Doc | undefined} step
 * @property {string[]} roles the characters this seat plays
 * @property {string} language
 * @property {() => number} serverNow
 */

/** @param {Doc} room @param {string | undefined} seat @returns {string[]} */
function rolesOf(room, seat) {
  const characters = room.characters ?? {};
  const mine = Object.keys(characters).filter((role) => seat && characters[role].seat === seat);
  return mine.sort((a, b) => (room.roles?.[a]?.order ?? 0) - (room.roles?.[b]?.order ?? 0));
}

/** Whether a group works apart now. @param {Doc} room @param {string | undefined} group */
export const isApart = (room, group) => Boolean(group && room.groups?.[group] && !room.groups[group].closed);

/** @type {WeakMap<Doc, {room: Doc, seen: Doc}>} a group's document → what was made of it last */
const made = new WeakMap();

/** The room as one of its groups sees it. @param {Doc} room @param {Doc} doc the group's layer @param {string} group @returns {Doc} */
export function seenFrom(room, doc, group) {
  const known = made.get(doc);
  if (known?.room === room) return known.seen;
  const seats = Object.fromEntries(Object.entries(room.seats ?? {}).filter(([, seat]) => seat.group === group));
  const seen = { ...room, now: undefined, runs: {}, ...doc, seats };
  made.set(doc, { room, seen });
  return seen;
}

/** @param {import('./store.js').Store} store @param {string} kind @returns {string | undefined} the id of the layer of that kind */
const held = (store, kind) => Object.keys(store.have()).find((of) => of.startsWith(`${kind}:`))?.slice(kind.length + 1);

/** The group that a screen shows: the server gives it the layer of one at most. @param {import('./store.js').Store} store @param {Doc} room */
const shown = (store, room) => Object.keys(room.groups ?? {}).find((group) => isApart(room, group) && store.layer(`group:${group}`).value);

/**
 * @param {object} given
 * @param {import('./store.js').Store} given.store
 * @param {import('./clock.js').Clock} given.clock
 * @param {string} given.language
 * @param {View['place']} given.place
 * @param {string} [given.group] the desk looks into this one
 * @returns {View | undefined} nothing has come yet
 */
export function viewOf({ store, clock, language, place, group: looked }) {
  const whole = store.layer('room').value?.doc;
  if (!whole) return undefined;
  const seat = held(store, 'seat');
  const own = seat ? store.layer(`seat:${seat}`).value?.doc : undefined;
  const mine = place === 'desk' ? looked : seat ? whole.seats?.[seat]?.group : shown(store, whole);
  const apart = isApart(whole, mine) ? store.layer(`group:${mine}`).value?.doc : undefined;
  const room = apart && mine ? seenFrom(whole, apart, mine) : whole;
  return {
    room, whole, group: apart && mine ? mine : '', site: store.bound.value.site, own: own ?? {}, desk: store.layer('desk').value?.doc, seat, place,
    ...onStage(room), roles: rolesOf(room, seat), language, serverNow: clock.now,
  };
}

/** @param {Doc} room @returns {Pick<View, 'run' | 'runId' | 'now' | 'step' | 'kind'>} */
function onStage(room) {
  const { now } = room;
  const step = now ? room.steps?.[now.step] : undefined;
  return { run: (now && room.runs?.[now.run]) ?? {}, runId: now?.run ?? '', now, step, kind: step?.kind };
}

/**
 * The runs that are open around the one on the stage, the nearest first; in a group, those of the room around all groups too.
 * @param {View} view @returns {View[]} the same view, from each of them
 */
export function runsAround(view) {
  const around = (/** @type {Doc} */ room) => [...(room.now?.outer ?? [])].reverse().map((run) => from(view, room, run));
  return view.group ? [...around(view.room), ...around(view.whole)] : around(view.room);
}

/** The runs that are open beside everything. @param {View} view @returns {View[]} the same view, from each of them */
export const runsBeside = (view) => Object.keys(view.whole.beside ?? {}).map((run) => from(view, view.whole, run));

/**
 * What is to be answered: the step's own question, or the one its group was given, which a player has above every step.
 * @param {View} view
 */
export const questionOf = ({ run, whole, group, place }) => run.question ?? (place === 'play' ? undefined : whole.groups?.[group]?.question);

/** @param {View} view @param {Doc} room @param {string} runId @returns {View} */
function from(view, room, runId) {
  const run = room.runs?.[runId] ?? {};
  return { ...view, room, run, runId, step: room.steps?.[run.step], kind: run.kind };
}

/**
 * The room as somebody else sees it, without what they alone may read: that never left the server.
 * @param {View} view @param {string} seat @returns {View}
 */
export const seenBy = (view, seat) => ({ ...view, seat, own: {}, desk: undefined, place: 'play', roles: rolesOf(view.room, seat) });
