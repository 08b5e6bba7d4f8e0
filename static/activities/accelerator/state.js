/** Where an accelerator is, for this reader: its phase, whose project it is, what was written. Values in, values out. */
import { shownCards } from '../../ui/cards.js';

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/writing.js').Send} Send */
/** @typedef {import('../../ui/writing.js').Draft} Draft */
/** @typedef {import('../../ui/cards.js').Card & {more?: string, parked?: boolean, aloud?: boolean, to?: string, when?: string, whom?: string}} Card */
/** @typedef {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} Props */

export const PHASES = ['choose', 'situation', 'facts', 'ask', 'help', 'synthesis', 'keep'];

/** @param {View} view @returns {string} */
export const phaseOf = ({ run }) => run.phase ?? PHASES[0];

/** @param {string} phase @returns {string | undefined} */
export const after = (phase) => PHASES[PHASES.indexOf(phase) + 1];

/** @param {View} view */
export const owns = ({ run, seat }) => Boolean(seat) && run.owner === seat;

/** @param {View} view @param {string | undefined} seat @returns {string} */
export const nameOf = ({ room }, seat) => room.seats?.[seat ?? '']?.name ?? '';

/** @param {View} view techniques inside wait for the stage: they are the help */
export const waitsInside = ({ room, run }) => !run.resumed && Object.values(room.steps ?? {}).some((step) => step.inside === run.step);

/** @param {View} view @returns {string} whose project it is */
export const ownerName = (view) => nameOf(view, view.run.owner);

/** @param {View} view somebody has to be named: the owner left, or nobody was found */
export const lacksOwner = ({ run }) => !run.owner && (run.phase !== 'choose' || Boolean(run.late));

const OWNER_GOES_ON = ['situation', 'facts', 'ask', 'synthesis']; // by the owner's own button

/** @param {View} view @param {Words} t @returns {import('../../ui/activity.js').Ahead | undefined} the next phase */
export function onwards(view, t) {
  const phase = phaseOf(view);
  const next = after(phase);
  if (!next || (owns(view) && OWNER_GOES_ON.includes(phase))) return undefined;
  if (phase === 'help' && waitsInside(view)) return undefined; // the techniques inside are the help
  if (phase === 'choose' && lacksOwner(view) && view.place === 'desk') return undefined; // somebody has to be named first
  return { label: t('accelerator-desk-next', { phase: t(`accelerator-phase-${next}`) }), command: 'next_phase', data: { phase } };
}

/** @param {View} view @param {string} field @returns {Card[]} what all may read, oldest first */
export const cardsOf = ({ run }, field) => shownCards(run, field);

/** @param {View} view @param {'situation' | 'ask' | 'synthesis'} field @returns {string} */
export const textOf = ({ run }, field) => run.cards?.[field]?.text ?? '';

/** @param {View} view @param {'notebook' | 'keep'} field @returns {string} what lies in my own layer alone */
export const ownText = ({ own, runId }, field) => own.runs?.[runId]?.cards?.[field]?.text ?? '';

/** @param {View} view @returns {{card: Card, answer?: Card}[]} questions that were questions */
export function questionsOf(view) {
  const answers = new Map(cardsOf(view, 'answer').map((card) => [card.to, card]));
  return cardsOf(view, 'question').filter((card) => !card.parked).map((card) => ({ card, answer: answers.get(card.id) }));
}

/** @param {View} view @returns {Card[]} advice that waits for the help */
export const parkedOf = (view) => cardsOf(view, 'question').filter((card) => card.parked);

/** @param {View} view @returns {Card[]} what helps: first what had been kept from the questions */
export const helpOf = (view) => [...parkedOf(view), ...cardsOf(view, 'suggestion')];

/** @param {View} view @returns {string | undefined} who has the floor */
export const floorOf = ({ run }) => run.turn?.order?.[run.turn.at];
