/**
 * What the next step will need, brought into the browser's own store while nobody waits for it: on a village's line a step
 * then begins at once. A hint: it waits until the page is quiet, gives way to all else, and nothing is said if it fails.
 */
import { useEffect } from 'preact/hooks';
import { addressOf } from '../core/address.js';
import { nextStep } from '../core/path.js';
import { machineTime } from '../core/time.js';
import { useWords } from './html.js';

const QUIET = 4000;
const SPREAD = 8000; // a whole hall does not ask at the same moment
// As the build writes it; the second also finds what only players and projectors are shown.
const AT_ONCE = /(?:from|import)"(\.[^"]+\.js)"/g;
const ALL = /(?:from|import\(?)"(\.[^"]+\.js)"/g;

/** @param {string} address a module, a sheet, words: once asked for, it is never asked for again @param {RegExp} imported */
async function bring(address, imported) {
  if (performance.getEntriesByName(address).length) return;
  const answer = await fetch(address, { priority: 'low' });
  const text = await answer.text();
  if (!answer.ok || !address.endsWith('.js')) return;
  for (const [, path] of text.matchAll(imported)) await bring(new URL(path, address).href, imported);
}

/** @param {string} kind @param {string} language @param {RegExp} imported */
async function bringKind(kind, language, imported) {
  const parts = [`activities/${kind}.js`, `words/${language}/${kind}.ftl`, `styles/${kind}.css`];
  for (const part of parts) await bring(addressOf(part), imported);
}

/** @param {import('../core/view.js').View | undefined} view @param {boolean} up on a lost line it waits */
export function usePrefetch(view, up) {
  const language = useWords().language.value;
  const next = view && !view.room.state?.ended ? nextStep(view.room, view.group) : undefined;
  const kind = next && view?.room.steps[next.step]?.kind;
  useEffect(() => {
    if (!kind || !up) return undefined;
    return machineTime.after(QUIET + Math.random() * SPREAD, () => bringKind(kind, language, view?.place === 'desk' ? AT_ONCE : ALL).catch(() => {}));
  }, [kind, up, language]);
}
