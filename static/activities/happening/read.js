/** What a run of a happening holds, for this reader. Values in, values out. */

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {{id: string, text: any, n: number, by?: string}} Choice */
/** @typedef {{id: string, text: string, by: string, choice: string, n: number}} Objection */

/** What can be chosen: what the author offers, or what people wrote. @param {View} view @returns {Choice[]} */
export function choicesOf({ run }) {
  const from = run.answer === 'free' ? Object.entries(run.cards ?? {}).filter(([, card]) => card.field === 'answer') : Object.entries(run.choices ?? {});
  return from.map(([id, one]) => ({ id, ...one })).sort((a, b) => a.n - b.n);
}

/** @param {View} view @returns {string | undefined} what I chose or wished for */
export const mine = ({ own, runId }) => own.runs?.[runId]?.choice;

/** @param {View} view @returns {'none' | 'objects' | undefined} what I answered to what is proposed */
export const myAnswer = ({ own, run, runId }) => own.runs?.[runId]?.answers?.[run.proposed];

/** @param {View} view @returns {string} why I object to what is proposed */
export function myReason({ own, run, runId }) {
  const cards = Object.values(own.runs?.[runId]?.cards ?? {});
  return cards.find((card) => card.choice === run.proposed)?.text ?? '';
}

/** @param {Doc} run @param {string} choice @returns {Objection[]} as they turned */
export function objectionsTo(run, choice) {
  const cards = Object.entries(run.cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return cards.filter((card) => card.choice === choice).sort((a, b) => a.n - b.n);
}

/** How it was decided. @param {Doc} run @returns {'won' | 'tie' | 'by-lot' | 'consent' | 'fewest' | 'unasked' | 'stands'} */
export function decidedBy(run) {
  if (run.fewest) return 'fewest';
  if (run.unasked) return 'unasked';
  if (run.answer === 'consent') return 'consent';
  if (run.answer === 'free') return 'stands';
  const counts = Object.values(run.counts ?? {});
  const most = Math.max(0, ...counts);
  if (most === 0) return 'by-lot';
  return counts.filter((count) => count === most).length > 1 ? 'tie' : 'won';
}
