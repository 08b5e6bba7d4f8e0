/** Who plays by keyboard is never left nowhere: when what had the focus is gone, the nearest that stays has it, or the sentence. */

const HOLDERS = 'main li, main section, main [role=group], main form, main fieldset, dialog';
const SENTENCE = 'main h1';

/** @param {Element | null} of @returns {Element[]} it, and all it lies in, from inside */
function wayOut(of) {
  const way = [];
  for (let one = of; one; one = one.parentElement) way.push(one);
  return way;
}

/** @param {HTMLElement} box it can have the focus, with its ring, for as long as it has it */
function focusOn(box) {
  const before = box.getAttribute('tabindex');
  box.tabIndex = -1;
  box.dataset.kept = '';
  box.addEventListener('blur', () => {
    if (before === null) box.removeAttribute('tabindex');
    delete box.dataset.kept;
  }, { once: true });
  box.focus();
}

/** Fingers and mice need nothing of this: they begin where they tap. @param {Document} page */
export function keepFocus(page) {
  let byKeys = false;
  /** @type {Element[]} */
  let way = [];

  function mend() {
    const [had] = way;
    if (!byKeys || !had || had.isConnected || page.activeElement !== page.body) return;
    const stays = way.find((one) => one.isConnected && one.matches(HOLDERS)) ?? page.querySelector(SENTENCE);
    way = [];
    if (stays) focusOn(/** @type {HTMLElement} */ (stays));
  }

  page.addEventListener('keydown', () => (byKeys = true), true);
  page.addEventListener('pointerdown', () => (byKeys = false), true);
  page.addEventListener('focusin', (event) => (way = wayOut(/** @type {Element} */ (event.target))));
  new MutationObserver(mend).observe(page.body, { childList: true, subtree: true });
}
