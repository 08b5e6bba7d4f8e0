/** Where a file of this build lies. Whoever is served lies one folder deep, this module too, joined to others or not. */

/** @param {string} path @returns {string} */
export const addressOf = (path) => new URL(`../${path}`, import.meta.url).href;

/** The build this page is of; none where the files are not served, as in a test. */
export const thisBuild = /\/static\/([^/]+)\//.exec(import.meta.url)?.[1] ?? '';
