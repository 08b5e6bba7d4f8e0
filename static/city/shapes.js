// What bricks, plans and props look like: one file of data, read by the browser here and by server/minutes/city.
const address = new URL('./shapes.json', import.meta.url);

/** @returns {Promise<any>} */
async function load() {
  if (address.protocol !== 'file:') return (await fetch(address)).json();
  const { readFileSync } = await import(/** @type {any} */ ('node:fs')); // the tests run without a server
  return JSON.parse(readFileSync(address, 'utf8'));
}

export const shapes = await load();
