/** What every part of the desk needs: the room as it is now, and how to act in it. */
import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isApart, seenFrom } from '../core/view.js';
import { refusalWords } from '../ui/notice.js';

const SETTLES_IN = 20_000; // after the desk came on line: until then, who is not here may still be on their way
const SLOW_BEAT = 10_000;

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {import('../core/connection.js').Ack} Ack */

/**
 * @param {object} given
 * @param {import('../core/room.js').Room} given.room
 * @param {string} given.key
 * @param {import('../core/words.js').Words} given.words
 * @param {import('../core/time.js').Time} given.time
 */
export function createDesk({ room: entered, key, words, time }) {
  const { store, clock, connection, outbox } = entered;
  const room = store.layer('room');
  /** One thing asked at a time: what stands over the page. @type {import('@preact/signals').Signal<any>} */
  const sheet = signal(undefined);
  /** @type {import('@preact/signals').Signal<{bold: string, more?: string} | undefined>} */
  const notice = signal(undefined);
  const settled = signal(false);
  /** The group that the desk looks into while the groups are apart; empty: everybody. @type {import('@preact/signals').Signal<string>} */
  const group = signal('');
  let cancelSettling = () => {};
  connection.up.subscribe((up) => {
    cancelSettling();
    settled.value = false;
    if (up) cancelSettling = time.after(SETTLES_IN, () => (settled.value = true));
  });
  const minute = signal(time.now());
  time.every(SLOW_BEAT, () => (minute.value = time.now()));

  const whole = () => room.value?.doc ?? {};
  /** Where the desk is: in the group it looks into, as long as it is apart. */
  function here() {
    const doc = isApart(whole(), group.value) && store.layer(`group:${group.value}`).value?.doc;
    return doc ? group.value : '';
  }

  return {
    code: entered.code, key, clock, connection, outbox, store, sheet, notice, whole, here,
    look: (/** @type {string} */ id) => (group.value = id),
    /** The room's document, as the group sees it that the desk looks into; read in a render, it keeps it fresh. @returns {Doc} */
    room() {
      const id = here();
      return id ? seenFrom(whole(), store.layer(`group:${id}`).value?.doc ?? {}, id) : whole();
    },
    /** @returns {boolean} */
    ready: () => Boolean(room.value),
    /** The server's time, renewed every few seconds: for what is said in minutes. */
    time() {
      void minute.value;
      void room.value;
      return clock.now();
    },
    /** The groups that are apart now. @returns {import('./coming.js').Group[]} */
    apart: () => Object.entries(whole().groups ?? {})
      .filter(([id]) => isApart(whole(), id))
      .map(([id, { n }]) => ({ n, doc: store.layer(`group:${id}`).value?.doc ?? {} })),
    /** When the facilitator said it must end; ms. @returns {number | undefined} */
    plannedEnd: () => store.layer('desk').value?.doc.plan?.end,
    /** @returns {Doc} */
    help: () => store.layer('desk').value?.doc.help ?? {},
    /** @returns {Doc} */
    presence: () => store.layer('presence').value?.doc.seats ?? {},
    /** The site that this relay is of; none at the facilitator's desk. @returns {string | undefined} */
    site: () => store.bound.value.site,
    /** @returns {Doc} site → when a relay's link was handed out */
    handed: () => store.layer('desk').value?.doc.relays ?? {},
    /** @returns {Doc} id → when a projector page's key was handed out, and of which site or group it is */
    screens: () => store.layer('desk').value?.doc.screens ?? {},
    /** @returns {Doc} id → that page is here, away or gone; one that never came stands nowhere */
    screensHere: () => store.layer('presence').value?.doc.screens ?? {},
    /** @returns {Doc} site → its relay is here, away or gone; one that never came stands nowhere */
    relays: () => store.layer('presence').value?.doc.relays ?? {},
    /** @returns {string | undefined} whether the facilitator is here */
    leads: () => store.layer('presence').value?.doc.desk?.facilitator,
    settled,
    /** @param {string} name @param {Doc} [data] @returns {Promise<Ack>} a refusal is also said on the page */
    async act(name, data = {}) {
      const ack = await outbox.do(name, data);
      notice.value = ack.ok ? undefined : refusalWords(words, ack.refusal, room.peek()?.doc);
      return ack;
    },
    /** For the run on the screen: a second press, here or at another desk, is refused instead of doubled. @param {string} name @param {Doc} [data] */
    actNow(name, data = {}) {
      const id = here();
      return this.act(name, { ...data, ...(id && { group: id }), seen: this.room().now?.run ?? '' });
    },
    close: () => (sheet.value = undefined),
  };
}

/** @typedef {ReturnType<typeof createDesk>} Desk */

export const DeskContext = createContext(/** @type {Desk | undefined} */ (undefined));

/** @returns {Desk} */
export function useDesk() {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the desk was drawn outside the desk');
  return desk;
}
