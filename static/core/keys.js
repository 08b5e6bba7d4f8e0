/**
 * The keys this browser holds, by room. A key says who one is: it stays in storage, never in an address that could be
 * copied, logged or photographed.
 */

/** @typedef {{key: string, seat: string, at: number}} Held */

const MINE = 'tutti/keys/';
const HERE = 'tutti/here/';

/**
 * @param {object} given
 * @param {import('./storage.js').Kept} given.lasting shared by this browser's windows
 * @param {import('./storage.js').Kept} given.window this window's own
 * @param {() => number} [given.now]
 */
export function createKeys({ lasting, window, now = Date.now }) {
  /** @param {string} code @returns {{[seat: string]: Held}} */
  const all = (code) => lasting.get(MINE + code) ?? {};

  return {
    /** Who this window is in the room; a new window is whoever was here last. @param {string} code @returns {Held | undefined} */
    of(code) {
      const held = all(code);
      const here = window.get(HERE + code);
      if (here !== undefined) return held[here]; // this window left its seat: it does not take a neighbour's
      return Object.values(held).sort((a, b) => b.at - a.at)[0];
    },
    /** @param {string} code @returns {Held[]} the seats this browser may sit in, the last one first */
    seats: (code) => Object.values(all(code)).sort((a, b) => b.at - a.at),
    /** @param {string} code @param {string} seat @param {string} key */
    keep(code, seat, key) {
      lasting.set(MINE + code, { ...all(code), [seat]: { key, seat, at: now() } });
      window.set(HERE + code, seat);
    },
    /** This window is for somebody else now. @param {string} code */
    standUp: (code) => window.set(HERE + code, ''),
    /** The key was revoked. @param {string} code @param {string} seat */
    forget(code, seat) {
      const { [seat]: _gone, ...others } = all(code);
      lasting.set(MINE + code, others);
      window.remove(HERE + code);
    },
  };
}

/**
 * Takes the key out of an address like `/ABCDEF/desk#key=…`, and the address out of sight.
 * @param {{hash: string, pathname: string, search: string}} location
 * @param {{replaceState(data: any, unused: string, url: string): void}} history
 * @returns {{[name: string]: string}} what the fragment said: `key`; `of` which site or group, if not the room
 */
export function takeFragment(location, history) {
  const text = location.hash.replace(/^#/, '');
  if (!text) return {};
  history.replaceState(null, '', location.pathname + location.search);
  return text.includes('=') ? Object.fromEntries(new URLSearchParams(text)) : { key: text };
}

/** @typedef {ReturnType<typeof createKeys>} Keys */
