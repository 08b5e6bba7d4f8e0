/** A refusal in words: what, and who can help. Its figures may be ids: the reader sees names. */

/** @typedef {import('../core/connection.js').Refusal} Refusal */
/** @typedef {import('../core/words.js').Words} Words */

/** @param {Words} t @param {{[name: string]: any} | undefined} room @param {any} figure */
function named(t, room, figure) {
  if (figure && typeof figure === 'object') return t.pick(figure);
  if (typeof figure !== 'string' || !room) return figure;
  const known = room.roles?.[figure]?.name ?? room.seats?.[figure]?.name ?? room.steps?.[figure]?.title;
  return known === undefined ? figure : t.pick(known);
}

/**
 * @param {Words} t @param {Refusal} refusal @param {{[name: string]: any}} [room] the room's document
 * @returns {{bold: string, more?: string}}
 */
export function refusalWords(t, refusal, room) {
  const { code, ...given } = refusal;
  const figures = Object.fromEntries(Object.entries(given).map(([name, figure]) => [name, named(t, room, figure)]));
  const key = `refusal-${code.replace(/[/_]/g, '-')}`;
  const known = t.has(key) ? key : 'refusal-room-fault';
  return { bold: t(known, figures), more: t.has(`${known}.more`) ? t(`${known}.more`, figures) : undefined };
}
