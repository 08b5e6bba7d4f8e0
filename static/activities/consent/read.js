/** What a run of consent holds, for this reader. Values in, values out. */

/** @typedef {import('../../core/patch.js').Doc} Doc */
/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {{id: string, field: string, text: string, n: number, by?: string, [more: string]: any}} Card */

export const PHASES = ['present', 'clarify', 'react', 'amend', 'objections', 'integrate', 'adopt'];
export const TERMS = ['review', 'quarter', 'half_year', 'year', 'open'];

/** @param {Doc} run @param {string} field @returns {Card[]} oldest first */
export function ofField(run, field) {
  const all = Object.entries(run.cards ?? {}).map(([id, card]) => ({ id, ...card }));
  return all.filter((card) => card.field === field).sort((a, b) => a.n - b.n);
}

/** @param {Doc} run @returns {Card | undefined} the text as it stands */
export const current = (run) => (run.version ? { id: run.version, ...run.cards[run.version] } : undefined);

/** A first version that was authored is read in the reader's language. @param {Doc} run @param {Card | undefined} card @param {Words} t */
export const textOf = (run, card, t) => (card && card.n === 1 && !card.by && run.proposal ? t.pick(run.proposal) : card?.text ?? '');

/** @param {Doc} run @returns {[string, Doc] | undefined} the round of objections that was opened last */
export function lastRound(run) {
  const rounds = /** @type {[string, Doc][]} */ (Object.entries(run.rounds ?? {}));
  return rounds.sort(([, a], [, b]) => a.n - b.n).at(-1);
}

/** @param {Doc} run whether answers lie face down */
export const isOpen = (run) => run.phase === 'objections' && !lastRound(run)?.[1].answers;

/** @param {Doc} run @returns {Card[]} the objections of the last round, as they turned */
export function objections(run) {
  const last = lastRound(run)?.[0];
  return ofField(run, 'objection').filter((card) => card.round === last);
}

/** @param {Doc} run @returns {Card[]} those that nobody has lifted */
export const standing = (run) => objections(run).filter((card) => !card.lifted);

/** @param {Doc} run whether everyone has answered on the text as it stands and nothing stands against it */
export function isAgreed(run) {
  const last = lastRound(run)?.[1];
  return Boolean(last?.answers && last.version === run.version && !standing(run).length);
}

/** @param {Doc} run @param {string} objection @returns {string} what it would break */
export const breaksOf = (run, objection) => ofField(run, 'breaks').find((card) => card.of === objection)?.text ?? '';

/** @param {View} view */
export const isMine = ({ run, seat }) => Boolean(seat) && run.proposer === seat;

/** @param {View} view @returns {'none' | 'objects' | undefined} what I answered in the last round */
export const myAnswer = ({ run, own, runId }) => own.runs?.[runId]?.answers?.[lastRound(run)?.[0] ?? ''];

/** @typedef {{kind: 'same' | 'gone' | 'new', text: string}} Piece */

/** @param {string} text @returns {string[]} each word with the space behind it */
const wordsOf = (text) => text.match(/\S+\s*/g) ?? [];

/**
 * Both wordings in one: what stayed, what went, what came.
 * @param {string} before @param {string} after @param {number[][]} changes as the server found them: from, to, from, to
 * @returns {Piece[]}
 */
export function pieces(before, after, changes) {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  /** @type {Piece[]} */
  const found = [];
  const add = (/** @type {Piece['kind']} */ kind, /** @type {string[]} */ words) => words.length && found.push({ kind, text: words.join('') });
  let at = 0;
  for (const [a, b, c, d] of changes) {
    add('same', now.slice(at, c));
    add('gone', old.slice(a, b));
    add('new', now.slice(c, d));
    at = d;
  }
  add('same', now.slice(at));
  return found;
}

/** A day such as `2027-03-15`, in words. @param {string | undefined} day @param {string} language */
export function dayIn(day, language) {
  if (!day) return '';
  const said = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
