/** The city as it stood at the end. Its parts are the building activity's, fetched only then: not every room has built one. */
import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../core/address.js';
import { html, useWords } from './html.js';

/** @typedef {{[name: string]: any}} Doc */
/** @typedef {{Board: any, boardOf: (city: Doc, roles: Doc) => any, namesOf: (room: Doc, pick: (text: any) => string) => any}} Parts */

/** @param {Doc} room @returns {boolean} */
export const hasCity = ({ city }) => ['sites', 'bricks'].some((name) => Object.keys(city?.[name] ?? {}).length > 0);

/** @param {boolean} wanted @returns {Parts | undefined} */
export function useCity(wanted) {
  const [parts, setParts] = useState(/** @type {Parts | undefined} */ (undefined));
  useEffect(() => {
    if (!wanted) return;
    import(addressOf('activities/build.js'))
      .then((module) => module.default.parts())
      .then(setParts)
      .catch((problem) => console.error(problem)); // the thanks stand without it
  }, [wanted]);
  return parts;
}

/** @param {{room: Doc, parts: Parts, fit?: 'width' | 'box'}} props */
export function LastCity({ room, parts: { Board, boardOf, namesOf }, fit = 'box' }) {
  const t = useWords();
  return html`<div class="last-city">
    <${Board} description=${boardOf(room.city, room.roles)} words=${t} names=${namesOf(room, t.pick)} fit=${fit} still />
  </div>`;
}
