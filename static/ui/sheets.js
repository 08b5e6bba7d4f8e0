/** The style sheets that come later than the page. */

/** @type {Map<string, Promise<void>>} */
const asked = new Map();

/** Once it is done, the page has the sheet. @param {string} address @returns {Promise<void>} */
export function dressed(address) {
  const job = asked.get(address) ?? bring(address);
  asked.set(address, job);
  job.catch(() => asked.delete(address)); // the next one who needs it tries again
  return job;
}

/** @param {string} address @returns {Promise<void>} */
function bring(address) {
  const came = [...document.styleSheets].some((sheet) => sheet.href === address); // with the page
  if (came) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no style sheet ${address}`));
    });
    document.head.append(link);
  });
}
