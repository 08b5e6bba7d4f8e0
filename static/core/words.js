/**
 * Every word on the screen, in the language of the person who reads it. Reading a word in a render keeps that render up to
 * date when the person changes their language.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { computed, signal } from '@preact/signals-core';

/** @typedef {'fr' | 'en'} Language */
/** @typedef {{[name: string]: string | number | undefined | null | boolean | object}} Figures */
/** @typedef {string | {[language: string]: string}} Authored */

/** @type {Language[]} */
export const LANGUAGES = ['fr', 'en'];
export const LANGUAGE_NAMES = { fr: 'Français', en: 'English' };
const CHOSEN = 'tutti/language';

/** @param {readonly string[]} wished @returns {Language} */
export function firstKnown(wished) {
  for (const one of wished) {
    const found = LANGUAGES.find((language) => one.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'fr';
}

/** What Fluent can hold: authored text and the rest are worded before. @param {Figures} figures */
function sayable(figures) {
  /** @type {{[name: string]: string | number}} */
  const plain = {};
  for (const [name, value] of Object.entries(figures)) {
    if (typeof value === 'string' || typeof value === 'number') plain[name] = value;
  }
  return plain;
}

/**
 * @param {object} given
 * @param {(language: Language) => Promise<string>} given.load every word of a language
 * @param {import('./storage.js').Kept} given.storage
 * @param {readonly string[]} given.wished the browser's languages
 */
export function createWords({ load, storage, wished }) {
  const language = signal(firstKnown([storage.get(CHOSEN) ?? '', ...wished]));
  /** @type {Map<Language, Promise<void>>} */
  const loading = new Map();
  const bundles = Object.fromEntries(LANGUAGES.map((one) => [one, new FluentBundle(one, { useIsolating: false })]));
  const loaded = signal(0);
  /** @type {string} what is read when a text lacks the reader's language */
  let roomLanguage = 'fr';

  /** Once it is done, every word of that language can be said. @param {Language} [of] */
  function use(of = language.peek()) {
    const job = loading.get(of) ?? load(of).then((text) => {
      bundles[of].addResource(new FluentResource(text));
      loaded.value += 1;
    });
    loading.set(of, job);
    job.catch(() => loading.delete(of)); // the next one who needs it tries again
    return job;
  }

  /** @param {Language} next */
  async function choose(next) {
    await use(next);
    storage.set(CHOSEN, next);
    language.value = next;
  }

  /** @param {string} key `message` or `message.attribute` */
  function pattern(key) {
    void loaded.value;
    const [id, attribute] = key.split('.');
    const message = bundles[language.value].getMessage(id);
    return attribute ? message?.attributes[attribute] : message?.value;
  }

  /** @param {string} key @param {Figures} [figures] @returns {string} */
  function words(key, figures = {}) {
    const found = pattern(key);
    if (!found) return key;
    /** @type {Error[]} */
    const problems = []; // a missing figure leaves its name in the sentence, it never takes the screen down
    return bundles[language.peek()].formatPattern(found, sayable(figures), problems);
  }

  const formats = computed(() => ({
    number: new Intl.NumberFormat(language.value),
    time: new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day: new Intl.DateTimeFormat(language.value, { day: 'numeric', month: 'long', year: 'numeric' }),
    list: new Intl.ListFormat(language.value, { type: 'conjunction' }),
  }));

  return Object.assign(words, {
    /** @type {import('@preact/signals-core').ReadonlySignal<Language>} */
    language,
    use,
    choose,
    /** @param {string} key */
    has: (key) => Boolean(pattern(key)),
    /** @param {string | undefined} of */
    setRoomLanguage: (of) => (roomLanguage = of ?? roomLanguage),
    /** @param {Authored | undefined | null} text @returns {string} */
    pick(text) {
      if (typeof text === 'string') return text;
      if (!text) return '';
      return text[language.value] ?? text[roomLanguage] ?? Object.values(text)[0] ?? '';
    },
    /** The language `pick` would read it in, for the page to mark. @param {Authored | undefined | null} text */
    languageOf(text) {
      if (!text || typeof text === 'string') return undefined;
      return language.value in text ? undefined : roomLanguage in text ? roomLanguage : Object.keys(text)[0];
    },
    /** @param {number} figure */
    number: (figure) => formats.value.number.format(figure),
    /** The time of day. @param {number} ms */
    time: (ms) => formats.value.time.format(ms),
    /** A date in full. @param {number} ms */
    day: (ms) => formats.value.day.format(ms).replace(/^1 /, language.value === 'fr' ? '1er ' : '1 '),
    /** @param {string[]} names */
    list: (names) => formats.value.list.format(names),
  });
}

/** @typedef {ReturnType<typeof createWords>} Words */
