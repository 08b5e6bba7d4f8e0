import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { createWords, firstKnown } from '../../static/core/words.js';
import { memoryBox, memoryStorage } from './memory_box.mjs';

const FOLDER = new URL('../../static/words/', import.meta.url);
const read = (language, area) => readFile(new URL(`${language}/${area}.ftl`, FOLDER), 'utf8');
const areas = async (language) => (await readdir(new URL(`${language}/`, FOLDER))).filter((name) => name.endsWith('.ftl')).sort();
const keys = (text) => [...text.matchAll(/^(?:([a-z][\w-]*) =|    (\.[a-z][\w-]*) =)/gm)].map((found) => found[1] ?? found[2]).join(' ');

const TEXTS = {
  fr: 'hello = Bonjour { $name }\n    .more = Ça va ?\ncount = { $n ->\n    [one] un\n   *[other] { $n } fois\n}\n',
  en: 'hello = Hello { $name }\n    .more = All right?\ncount = { $n ->\n    [one] one\n   *[other] { $n } times\n}\n',
};

async function reader(wished = ['fr'], box = memoryBox()) {
  const loaded = [];
  const words = createWords({
    storage: memoryStorage(box), wished,
    load: async (language) => (loaded.push(language), TEXTS[language]),
  });
  await words.use();
  return { words, loaded, box };
}

test('every area has the same keys, in the same order, in each language', async () => {
  assert.deepEqual(await areas('fr'), await areas('en'));
  for (const file of await areas('fr')) {
    const area = file.replace('.ftl', '');
    assert.equal(keys(await read('fr', area)), keys(await read('en', area)), area);
  }
});

test('a word has one meaning: no key is given twice in a language', async () => {
  const texts = await Promise.all((await areas('fr')).map((file) => read('fr', file.replace('.ftl', ''))));
  const named = texts.flatMap((text) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]));
  assert.deepEqual(named.filter((name, i) => named.indexOf(name) < i), []);
});

test('every word file can be read whole', async () => {
  const { FluentResource } = await import(new URL('../../static/node_modules/@fluent/bundle/esm/index.js', import.meta.url).href);
  for (const language of ['fr', 'en']) {
    for (const file of await areas(language)) {
      const text = await read(language, file.replace('.ftl', ''));
      const named = [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]);
      const parsed = new FluentResource(text).body.map((message) => message.id);
      assert.deepEqual(parsed, named, `${language}/${file}`);
    }
  }
});

test('French keeps its high points on the line of their word', async () => {
  for (const file of await areas('fr')) {
    const text = await read('fr', file.replace('.ftl', ''));
    for (const line of text.split('\n').filter((one) => !one.startsWith('#'))) {
      assert.doesNotMatch(line, / [?!:;»]/, line);
      assert.doesNotMatch(line, /[\p{L}\d][?!»]/u, line);
      assert.doesNotMatch(line, /« /, line);
      assert.doesNotMatch(line, /\p{L}'\p{L}/u, line);
    }
  }
});

test('nobody is told "error", asked to "please wait", or shouted at', async () => {
  for (const language of ['fr', 'en']) {
    for (const file of await areas(language)) {
      const shown = (await read(language, file.replace('.ftl', ''))).replace(/^#.*$/gm, '');
      assert.doesNotMatch(shown, /\berreur|\berror|veuillez|please|!/i, `${language}/${file}`);
    }
  }
});

test('every refusal of the closed list has its sentence', async () => {
  const source = await readFile(new URL('../../server/game/outcome.py', import.meta.url), 'utf8');
  const codes = source.slice(0, source.indexOf('"""The closed list')).match(/"[a-z_]+\/[a-z_]+"/g) ?? [];
  assert.ok(codes.length > 40);
  const text = await read('fr', 'refusals');
  const missing = codes.map((code) => code.slice(1, -1)).filter((code) => !text.includes(`refusal-${code.replace(/[/_]/g, '-')} =`));
  assert.deepEqual(missing, []);
});

test('each person reads in their language, and it is remembered', async () => {
  const { words, box } = await reader(['en-GB', 'fr']);
  assert.equal(words('hello', { name: 'Odile' }), 'Hello Odile');
  await words.choose('fr');
  assert.equal(words('hello', { name: 'Odile' }), 'Bonjour Odile');
  assert.equal(words('hello.more'), 'Ça va ?');
  assert.equal((await reader(['en'], box)).words('count', { n: 3 }), '3 fois');
});

test('only the language that is read is loaded', async () => {
  const { words, loaded } = await reader();
  assert.deepEqual(loaded, ['fr']);
  await words.use();
  await words.choose('en');
  assert.deepEqual(loaded, ['fr', 'en']);
});

/** Words that come when a test says so. */
function slow(texts) {
  const asked = [];
  const waiting = new Map();
  const load = (language, area) => new Promise((resolve, reject) => {
    asked.push(`${language}/${area}`);
    waiting.set(`${language}/${area}`, { come: () => resolve(texts[`${language}/${area}`] ?? ''), fail: () => reject(new Error('lost')) });
  });
  const settle = () => new Promise((done) => setImmediate(done));
  return { asked, load, settle, come: (name) => (waiting.get(name).come(), settle()), fail: (name) => (waiting.get(name).fail(), settle()) };
}

const VOTES = { 'fr/': 'hello = Bonjour\n', 'en/': 'hello = Hello\n', 'fr/vote': 'vote = Votez\n', 'en/vote': 'vote = Vote\n' };

async function voting() {
  const line = slow(VOTES);
  const words = createWords({ storage: memoryStorage(), wished: ['fr'], load: line.load });
  const page = words.use();
  await line.come('fr/');
  await page;
  return { line, words };
}

test('an activity brings its own words, once, in the language that is read', async () => {
  const { line, words } = await voting();
  assert.equal(words.has('vote'), false);
  const job = words.bring('vote');
  await line.come('fr/vote');
  await job;
  assert.equal(words('vote'), 'Votez');
  await words.bring('vote');
  assert.deepEqual(line.asked, ['fr/', 'fr/vote']);
});

test('another language is read when it has the words of every activity that came, and not before', async () => {
  const { line, words } = await voting();
  const job = words.bring('vote');
  await line.come('fr/vote');
  await job;
  const chosen = words.choose('en');
  await line.come('en/');
  assert.equal(words.language.peek(), 'fr');
  await line.come('en/vote');
  await chosen;
  assert.equal(words('vote'), 'Vote');
});

test('who changes the language while an activity comes lacks none of its words', async () => {
  const { line, words } = await voting();
  const chosen = words.choose('en');
  const job = words.bring('vote');
  await line.come('fr/vote');
  await line.come('en/');
  assert.equal(words.language.peek(), 'fr', 'what came meanwhile is waited for');
  await line.come('en/vote');
  await Promise.all([chosen, job]);
  assert.equal(words('vote'), 'Vote');
});

test('an activity whose words did not come keeps nobody from another language, and asks for them again', async () => {
  const { line, words } = await voting();
  const refused = assert.rejects(words.bring('vote'));
  await line.fail('fr/vote');
  await refused;
  const chosen = words.choose('en');
  await line.come('en/');
  await chosen;
  const again = words.bring('vote');
  await line.come('en/vote');
  await again;
  assert.equal(words('vote'), 'Vote');
});

test('kinds that show the same words bring them twice and say them once', async () => {
  const words = createWords({ storage: memoryStorage(), wished: ['fr'], load: async () => 'card = Une carte\n' });
  await words.use();
  await words.bring('cast');
  await words.bring('build');
  assert.equal(words('card'), 'Une carte');
});

test('words that could not be loaded are asked for again', async () => {
  let fails = 1;
  const words = createWords({
    storage: memoryStorage(), wished: ['fr'],
    load: async () => { if (fails--) throw new Error('lost'); return TEXTS.fr; },
  });
  await assert.rejects(words.use());
  await words.use();
  assert.equal(words('hello.more'), 'Ça va ?');
});

test('authored text falls back to the language of the room, then to what there is', async () => {
  const { words } = await reader(['en']);
  assert.equal(words.pick('dit tel quel'), 'dit tel quel');
  assert.equal(words.pick({ fr: 'la halle', en: 'the hall' }), 'the hall');
  assert.equal(words.pick({ fr: 'la halle' }), 'la halle');
  assert.equal(words.languageOf({ fr: 'la halle' }), 'fr');
  words.setRoomLanguage('oc');
  assert.equal(words.pick({ fr: 'la halle', oc: 'la hala' }), 'la hala');
  assert.equal(words.pick(undefined), '');
});

test('a missing figure or a missing word never takes the screen down', async () => {
  const { words } = await reader();
  assert.match(words('hello'), /Bonjour/);
  assert.equal(words('nothing-of-the-kind'), 'nothing-of-the-kind');
});

test('a browser that asks for a language we do not have gets the first it wishes that we have', () => {
  assert.equal(firstKnown(['de', 'en-US']), 'en');
  assert.equal(firstKnown(['de']), 'fr');
});
