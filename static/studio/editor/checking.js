/** What the server notices in the text, asked a moment after each change: what is wrong, what to look at again, the times. */
import { signal } from '@preact/signals-core';
import { machineTime } from '../../core/time.js';

const A_MOMENT = 350; // ms after the last letter

/** @typedef {import('./document/plain.js').Path} Path */
/** @typedef {{label: string, changes: {path: Path, value?: any, name?: string}[]}} Fix `name`: its key is called so */
/** @typedef {{path: Path, line: number, column?: number, key?: string, step?: string, sentence: string, short?: string, fix?: Fix}} Remark */
/** @typedef {{path?: Path, seconds?: number, starts?: number}} StepTime */
/** @typedef {{problems: Remark[], doubts: Remark[], steps: StepTime[], play?: number, debrief?: number, missing: {[language: string]: number}, version?: number}} Checked `version`: of the document; none before the first look */

/** @type {Checked} */
const NOTHING = { problems: [], doubts: [], steps: [], missing: {} };

/**
 * @param {object} given
 * @param {() => string} given.text
 * @param {() => number} given.version which grows with each change of the text
 * @param {(text: string) => Promise<{ok: true, said: any} | {ok: false}>} given.ask
 * @param {import('../../core/time.js').Time} [given.time]
 */
export function createChecking({ text, version, ask, time = machineTime }) {
  const found = signal(NOTHING);
  const counted = signal(NOTHING); // the last that could be counted: a text with a mistake in it has no times
  let stop = () => {};
  let asked = 0;

  async function look() {
    const mine = (asked += 1);
    const of = version();
    const answer = await ask(text());
    if (!answer.ok || mine !== asked) return; // a later question has the better answer
    found.value = { ...NOTHING, ...answer.said, version: of };
    if (found.value.steps.length) counted.value = found.value;
  }

  return {
    found,
    counted,
    look,
    touch() {
      stop();
      stop = time.after(A_MOMENT, () => void look());
    },
  };
}

/** @param {Checked} checked @returns {(Remark & {wrong: boolean})[]} what is wrong first */
export const remarksOf = ({ problems, doubts }) => [
  ...problems.map((one) => ({ ...one, wrong: true })),
  ...doubts.map((one) => ({ ...one, wrong: false })),
];

/** @typedef {ReturnType<typeof createChecking>} Checking */
