/** What a seat is called while it plays: its character's name until it is laid down, then the person's own. */

/** @typedef {import('../core/view.js').View} View */

/** @param {View} view @param {string | undefined} seat @returns {string} */
export function nameOf({ room, language }, seat) {
  const characters = room.characters ?? {};
  const played = Object.keys(characters).filter((role) => characters[role].seat === seat && !characters[role].laid && room.roles?.[role]);
  if (played.length !== 1) return room.seats?.[seat ?? '']?.name ?? '';
  const { name } = room.roles[played[0]];
  return typeof name === 'string' ? name : name[language] ?? Object.values(name)[0] ?? '';
}
