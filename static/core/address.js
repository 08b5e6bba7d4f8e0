/** Where a file of this build lies. Whoever is served lies one folder deep, this module too, joined to others or not. */

/** @param {string} path @returns {string} */
export const addressOf = (path) => new URL(`../${path}`, import.meta.url).href;
