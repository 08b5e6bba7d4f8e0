/** Which of my characters acts, and whether it may: the floor decides where a step is played in turn. */
import { useState } from 'preact/hooks';
import { whoseTurn } from '../core/turns.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {(name: string, data?: object) => Promise<any>} Send */

/** Is the step played in turn? @param {View} view */
export const inTurn = (view) => Boolean(view.run.turn);

/** Who has the floor, where it is in turn. @param {View} view @returns {string | undefined} */
export const floorOf = (view) => (inTurn(view) ? whoseTurn(view.room)?.role : undefined);

/** May this character do what needs the floor? @param {View} view @param {string | undefined} role */
export const hasFloor = (view, role) => Boolean(role) && (!inTurn(view) || floorOf(view) === role);

/** The character that is spoken to: the one of mine that has the floor, else my first. @param {View} view @returns {string | undefined} */
export function myRole(view) {
  const floor = floorOf(view);
  return floor && view.roles.includes(floor) ? floor : view.roles[0];
}

/**
 * The character that acts for me, and how to act as it. Who plays several says which one.
 * @param {View} view @param {Send} send
 * @returns {{role: string | undefined, act: Send, choose: (role: string) => void}}
 */
export function useActing(view, send) {
  const [chosen, choose] = useState(/** @type {string | undefined} */ (undefined));
  const floor = floorOf(view);
  const known = chosen && view.roles.includes(chosen) ? chosen : view.roles[0];
  const role = floor && view.roles.includes(floor) ? floor : known;
  const act = (/** @type {string} */ name, /** @type {object} */ data = {}) => send(name, view.roles.length > 1 ? { ...data, as: role } : data);
  return { role, act, choose };
}
