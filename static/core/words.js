/**
 * Every word on the screen, in the language of the person who reads it. Reading a word in a render keeps that render up to
 * date when the person changes their language. The page begins with its own words; an activity brings its own.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { computed, signal } from '@preact/signals-core';
import { machineTime } from './time.js';

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

const COUNTED = new FluentResource('counted = { $count ->\n  [one] { $count }\n *[other] { $count }\n}');

/** A slow browser takes long over its first number and its first plural: it makes them while the words are on their way. @param {Language} language */
function learnToCount(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(COUNTED);
  bundle.formatPattern(bundle.getMessage('counted')?.value ?? '', { count: 1 });
}

/**
 * @param {object} given
 * @param {(language: Language, area: string) => Promise<string>} given.load the words of an area in a language; empty: the page's own
 * @param {import('./storage.js').Kept} given.storage
 * @param {readonly string[]} given.wished the browser's languages
 */
export function createWords({ load, storage, wished }) {
  const language = signal(firstKnown([storage.get(CHOSEN) ?? '', ...wished]));
  /** @type {Map<string, Promise<void>>} */
  const loading = new Map();
  const areas = new Set(['']);
  const bundles = Object.fromEntries(LANGUAGES.map((one) => [one, new FluentBundle(one, { useIsolating: false })]));
  const loaded = signal(0);
  /** @type {string} what is read when a text lacks the reader's language */
  let roomLanguage = 'fr';

  /** @param {Language} of @param {string} area */
  function read(of, area) {
    const name = `${of}/${area}`;
    const job = loading.get(name) ?? load(of, area).then((text) => {
      bundles[of].addResource(new FluentResource(text));
      loaded.value += 1;
    });
    loading.set(name, job);
    job.catch(() => loading.delete(name)); // the next one who needs it tries again
    return job;
  }

  /** Once it is done, every word of that language can be said, also those that were wanted meanwhile. @param {Language} [of] */
  async function use(of = language.peek()) {
    machineTime.after(0, () => learnToCount(of));
    for (let known = 0; known < areas.size;) {
      known = areas.size;
      await Promise.all([...areas].map((area) => read(of, area)));
    }
  }

  /** Once it is done, the words of the area can be said, in whatever language the reader chooses. @param {string} area */
  async function bring(area) {
    areas.add(area);
    try {
      for (let of; of !== language.peek();) {
        of = language.peek();
        await read(of, area);
      }
    } catch (problem) {
      areas.delete(area); // nobody shows it yet: another language does not wait for it
      throw problem;
    }
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
    bring,
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
