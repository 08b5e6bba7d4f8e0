/** Whose turn it is where the running step is played in turn, and who comes after. */

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {{name: any, role?: string, seat?: string}} Holder */

/** A turn is of characters or of seats; who plays one character is called by its name until it is laid down. @param {Doc} room @param {string} id @returns {Holder} */
function holderOf(room, id) {
  const role = room.roles?.[id];
  if (role) return { name: role.name, role: id, seat: room.characters?.[id]?.seat };
  const mine = Object.keys(room.characters ?? {}).filter((one) => room.characters[one].seat === id && !room.characters[one].laid);
  const played = mine.length === 1 ? room.roles?.[mine[0]] : undefined;
  return { name: played?.name ?? room.seats?.[id]?.name ?? '', role: mine[0], seat: id };
}

/** @param {Doc} room @returns {Doc | undefined} the running turn */
function turnOf(room) {
  const turn = room.now?.closed ? undefined : room.runs?.[room.now?.run ?? '']?.turn;
  return turn && turn.at < (turn.order?.length ?? 0) ? turn : undefined;
}

/** @param {Doc} room @returns {Holder | undefined} */
export function whoseTurn(room) {
  const turn = turnOf(room);
  return turn && holderOf(room, turn.order[turn.at]);
}

/** @param {Doc} room @returns {'talk' | 'turn'} what the floor is for: speaking, or acting */
export const floorFor = (room) => (turnOf(room)?.talk ? 'talk' : 'turn');

/** @param {Doc} room @param {number} [count] @returns {Holder[]} who has it next, without who has it now */
export function comingTurns(room, count = 2) {
  const turn = turnOf(room);
  if (!turn) return [];
  const rest = turn.order.slice(turn.at + 1).concat(turn.cyclic ? turn.order.slice(0, turn.at) : []);
  return rest.slice(0, count).map((/** @type {string} */ id) => holderOf(room, id));
}
