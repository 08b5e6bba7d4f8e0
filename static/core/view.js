/** What an activity may read: the layers of this reader, seen from where they are and from the step that runs. */

/** @typedef {import('./patch.js').Doc} Doc */
/**
 * @typedef {object} View
 * @property {Doc} room
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

/**
 * @param {object} given
 * @param {import('./store.js').Store} given.store
 * @param {import('./clock.js').Clock} given.clock
 * @param {string} given.language
 * @param {View['place']} given.place
 * @returns {View | undefined} nothing has come yet
 */
export function viewOf({ store, clock, language, place }) {
  const room = store.layer('room').value?.doc;
  if (!room) return undefined;
  const ownLayer = Object.keys(store.have()).find((of) => of.startsWith('seat:'));
  const own = ownLayer ? store.layer(ownLayer).value?.doc : undefined;
  const seat = ownLayer?.slice('seat:'.length);
  const now = room.now;
  const step = now ? room.steps?.[now.step] : undefined;
  return {
    room, own: own ?? {}, desk: store.layer('desk').value?.doc, seat, place,
    run: (now && room.runs?.[now.run]) ?? {}, runId: now?.run ?? '', now, step, kind: step?.kind,
    roles: rolesOf(room, seat), language, serverNow: clock.now,
  };
}

/**
 * The room as somebody else sees it, without what they alone may read: that never left the server.
 * @param {View} view @param {string} seat @returns {View}
 */
export const seenBy = (view, seat) => ({ ...view, seat, own: {}, desk: undefined, place: 'play', roles: rolesOf(view.room, seat) });
