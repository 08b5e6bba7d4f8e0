/** A text is one string for everybody, or one for each language. Where a language is missing, readers get another one. */

/** @typedef {import('../../../core/words.js').Authored} Authored */
/** @typedef {import('./plain.js').Path} Path */
/** @typedef {import('./plain.js').Change} Change */

/** What is written in a language; a text that is the same for all counts in each. @param {Authored | undefined} text @param {string} language */
export function textIn(text, language) {
  if (typeof text === 'string') return text;
  return typeof text?.[language] === 'string' ? text[language] : '';
}

/** The languages in which a text that is begun is not there yet. @param {Authored | undefined} text @param {string[]} languages */
export function missingIn(text, languages) {
  if (!text || typeof text === 'string') return [];
  const written = languages.filter((one) => textIn(text, one).trim());
  return written.length ? languages.filter((one) => !written.includes(one)) : [];
}

/**
 * What is written anew in one language; the others stay.
 * @param {Path} path @param {Authored | undefined} before @param {string} language @param {string} written @param {string[]} languages
 * @returns {Change}
 */
export function textChange(path, before, language, written, languages) {
  const isItem = typeof path[path.length - 1] === 'number';
  if (!before || typeof before === 'string') {
    const others = before ? languages.filter((one) => one !== language).map((one) => [one, before]) : [];
    const isForAll = languages.length < 2 && (before !== undefined || languages[0] === language);
    if (isForAll) return written || isItem ? { put: path, value: written } : { drop: path };
    return { put: path, value: inOrder(Object.fromEntries([...others, ...(written ? [[language, written]] : [])]), languages) };
  }
  if (written) return { put: [...path, language], value: written };
  return Object.keys(before).length > 1 || isItem ? { drop: [...path, language] } : { drop: path };
}

/** @param {{[language: string]: string}} text @param {string[]} languages */
const inOrder = (text, languages) => Object.fromEntries(languages.filter((one) => one in text).map((one) => [one, text[one]]));
