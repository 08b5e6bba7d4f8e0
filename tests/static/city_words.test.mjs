// The board in words, in both languages: what who cannot see the picture is told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeBoard, describeParcel, describePicture } from '../../static/city/describe.js';
import { colours } from '../../static/city/palette.js';
import { shapes } from '../../static/city/palette.js';
import { createWords } from '../../static/core/words.js';
import { memoryStorage } from './memory_box.mjs';

const near = (name) => new URL(name, import.meta.url);
const town = JSON.parse(readFileSync(near('city_town.json'), 'utf8'));
const load = async (language) => readFileSync(near(`../../static/words/${language}/city.ftl`), 'utf8');

async function wordsIn(language) {
  const words = createWords({ load, storage: memoryStorage(), wished: [language] });
  await words.use();
  return words;
}

/** `~` stands for a space that does not break. */
const typeset = (text) => text.replaceAll('~', '\u00a0');

const school = { terrain: town.terrain, sites: { s1: {
  plan: 'school', x: 6, y: 0, by: 'lake', n: 1, need: 6, label: 'A', wanted: ['apricot', 'poppy', 'apricot'],
  bricks: { k1: { colour: 'wheat', n: 1 }, k2: { colour: 'wheat', n: 2 }, k3: { colour: 'lake', n: 3 } },
} } };

test('an open site says where it is, what it has and what it still misses', async () => {
  const [, sentence] = describeBoard(school, await wordsIn('fr'), { sites: { s1: 'L’école du haut' }, colours: { wheat: 'Inès' } });
  assert.equal(sentence, typeset('A. L’école du haut (école), chantier ouvert, près de la rivière~: 3 sur 6. Déjà là~: 2 jaunes (Inès) et 1 bleue. Il manque~: 2 orange et 1 rouge.'));
});

test('the same in English', async () => {
  const [, sentence] = describeBoard(school, await wordsIn('en'), {});
  assert.equal(sentence, 'A. school, open site, near the river: 3 of 6. Already there: 2 yellow and 1 blue. Still missing: 2 orange and 1 red.');
});

test('the picture has a sentence of its own', async () => {
  assert.equal(describePicture(town, await wordsIn('fr')), typeset('La ville~: 12 bâtiments finis, 3 chantiers ouverts, 2 briques libres.'));
  assert.equal(describePicture({ terrain: town.terrain }, await wordsIn('en')), 'The town: no finished building, no open site.');
});

test('what people have put is told with their word', async () => {
  const told = describeBoard(town, await wordsIn('fr'), { colours: { sky: 'Nora' } });
  assert.ok(told.includes(typeset('Un sapin (Nora)~: «~Un sapin~».')), told.join(' | '));
});

test('the cursor is told where it is and what lies beside it', async () => {
  const words = await wordsIn('en');
  assert.equal(describeParcel(school, [4, 3], words), 'Column 5, row 4. Old mill. Beside the river and the street.');
  assert.match(describeParcel(school, [7, 1], words), /^Column 8, row 2\. A\. school, open site/);
});

test('every colour, sign, plan, ground and prop has its word in both languages', async () => {
  for (const language of ['fr', 'en']) {
    const words = await wordsIn(language);
    const keys = [
      ...colours.flatMap((name) => [`city-colour-${name}`, `city-sign-${name}`, `city-brick-${name}`, `city-bricks-${name}`]),
      ...Object.keys(shapes.plans).map((plan) => `city-plan-${plan.replace('_', '-')}`),
      ...Object.keys(shapes.props).map((kind) => `city-prop-${kind}`),
      ...['grass', 'meadow', 'lot', 'river', 'street', 'bridge', 'square', 'mill', 'hill'].map((ground) => `city-ground-${ground}`),
    ];
    assert.deepEqual(keys.filter((key) => !words.has(key)), [], language);
  }
});
