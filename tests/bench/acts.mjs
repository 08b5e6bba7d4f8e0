// What people do in a full hall: the command of each act and what it carries, from what their own page knows.

const near = (nth, step) => ((nth * step) % 201) - 100;

/** @type {{[act: string]: (room: any, nth: number) => [string, object]}} `room`: the document all read; `nth`: which of the people */
export const ACTS = {
  write: (room, nth) => ['write_card', { field: 'ideas_1', text: `A kitchen for everybody, said number ${nth}` }],
  elect: (room, nth) => ['elect_card', { card: cardsOf(room)[(nth * 7) % cardsOf(room).length] }],
  place: (room, nth) => ['place_dot', { at: near(nth, 37) }],
  move: (room, nth) => ['place_dot', { at: near(nth + 50, 41) }],
  ask: () => ['ask_floor', {}],
};

/** What somebody is still writing. @param {any} room @param {number} nth */
export const draftOf = ({ now }, nth) => ({ step: now.step, run: now.run, field: 'ideas_1', rev: 1, text: `And a garden on the roof, thought number ${nth}` });

let known = {};

/** The cards that lie open: all pages know the same ones. */
function cardsOf({ now, runs }) {
  const { cards } = runs[now.run];
  if (known.cards !== cards) known = { cards, ids: Object.keys(cards) };
  return known.ids;
}
