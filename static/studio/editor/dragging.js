/** Steps are dragged with a mouse or, after a moment's press, with a finger. The page is drawn from the document alone. */
import Sortable from 'sortablejs';

/** @typedef {import('./document/plain.js').Path} Path */

/** @param {string | undefined} key @returns {Path} */
const pathOf = (key) => (key ?? '').split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * @param {HTMLElement} box whose lists, also those that come later, can be dragged in and between
 * @param {(from: Path, to: Path) => void} onMove `to`: the place once it has been taken out
 * @returns {() => void} what ends it
 */
export function sortable(box, onMove) {
  /** @type {Map<HTMLElement, Sortable>} */
  const lists = new Map();
  /** @type {Node | null} */
  let next = null;
  const options = {
    group: 'steps', animation: 120, delay: 250, delayOnTouchOnly: true, fallbackOnBody: true, swapThreshold: 0.6, ghostClass: 'step-ghost',
    onStart: (/** @type {any} */ event) => (next = event.item.nextSibling),
    onEnd(/** @type {any} */ event) {
      event.from.insertBefore(event.item, next); // it goes where the document says, once it was changed
      const from = [...pathOf(event.from.dataset.list), event.oldIndex];
      const to = [...pathOf(event.to.dataset.list), event.newIndex];
      if (String(from) !== String(to)) onMove(from, to);
    },
  };
  function look() {
    const there = new Set(/** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll('[data-list]')));
    for (const [list, one] of lists) if (!there.has(list)) (one.destroy(), lists.delete(list));
    for (const list of there) if (!lists.has(list)) lists.set(list, Sortable.create(list, options));
  }
  const watch = new MutationObserver(look);
  watch.observe(box, { childList: true, subtree: true });
  look();
  return () => {
    watch.disconnect();
    lists.forEach((one) => one.destroy());
  };
}
