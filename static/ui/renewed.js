/** The server was upgraded under an open page: the page loads itself anew as soon as nobody loses a word by it. */
import { useEffect } from 'preact/hooks';
import { browserStorage } from '../core/storage.js';
import { machineTime } from '../core/time.js';
import { missing } from './activity.js';
import { Button } from './button.js';
import { html, useWords } from './html.js';
import { Notice } from './notice.js';

const LOOK = 500;
const DONE = 'tutti/renewed'; // for which build this window loaded itself: never twice, should it not come

/** Something is written and not sent. */
function writing() {
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('textarea, input:not([type=radio], [type=checkbox])'));
  return [...fields].some((one) => one.value !== '');
}

/** @typedef {Pick<import('../core/room.js').Room, 'connection' | 'outbox'>} Entered */

/**
 * @param {Entered} room
 * @returns {boolean} whether this page is an old one, and still here
 */
export function useRenewal({ connection, outbox }) {
  const build = connection.renewed.value;
  const sent = outbox.pending.value === 0;
  useEffect(() => {
    const kept = browserStorage('sessionStorage');
    if (!build || !sent || kept.get(DONE) === build) return undefined;
    return machineTime.every(LOOK, () => {
      if (writing()) return;
      kept.set(DONE, build);
      location.reload();
    });
  }, [build, sent]);
  return Boolean(build) || (missing.value && connection.up.value);
}

/** The way on, for who is writing. @param {{room: Entered}} props */
export function Renewed({ room }) {
  const t = useWords();
  if (!useRenewal(room)) return null;
  return html`<${Notice} bold=${t('ui-renewed')} more=${t('ui-renewed-more')}
    action=${html`<${Button} little onPress=${() => location.reload()}>${t('ui-renewed-go')}<//>`} />`;
}
