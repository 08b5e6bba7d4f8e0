/** A character's face: its address carries all its settings, so that one address is one picture, for ever and everywhere. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** @typedef {{[name: string]: any}} Portrait as an author writes it under `portrait`; what is left out is the default */
/** @typedef {{[role: string]: {portrait?: Portrait, colour?: string}}} Faces */

/** The characters whose faces a page may show. */
export const FacesContext = createContext(/** @type {Faces} */ ({}));

/** @param {Portrait} settings @param {string} [around] @returns {[string, string][]} */
function flat(settings, around = '') {
  return Object.keys(settings).sort().flatMap((name) => {
    const value = settings[name];
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return value.map((one) => /** @type {[string, string]} */ ([around + name, String(one)]));
    return typeof value === 'object' ? flat(value, `${around}${name}.`) : [[around + name, String(value)]];
  });
}

/** @param {Portrait} settings @param {'bust' | 'card'} [crop] */
export const portraitAddress = (settings, crop = 'bust') => `/portraits/${crop}.svg?${new URLSearchParams(flat(settings))}`;

/** @param {{portrait?: Portrait, colour?: string} | undefined} role */
export const faceOf = (role) => portraitAddress({ ...(role?.colour && { colour: role.colour }), ...role?.portrait });

/** @param {string | undefined} role @returns {string} the address of its face, among those of the page */
export function useFace(role) {
  const faces = useContext(FacesContext);
  return role ? faceOf(faces[role]) : '';
}
