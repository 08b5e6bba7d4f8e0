import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, possible } from '../../static/studio/editor/document/plain.js';
import { missingIn, textChange, textIn } from '../../static/studio/editor/document/texts.js';
import { newName, ownOf } from '../../static/studio/editor/new_role.js';
import { fieldsOf, kindsOf, settingsOf } from '../../static/studio/editor/form/schema.js';

const PHRASE = { type: 'string', minLength: 1, maxLength: 2000 };
const TEXT = [PHRASE, { type: 'object', additionalProperties: PHRASE, propertyNames: { enum: ['fr', 'en'] } }];
const ROOT = {
  $defs: {
    Choice: { type: 'object', required: ['text'], properties: { text: { anyOf: TEXT, description: 'What is chosen.' }, wild: { type: 'integer', minimum: 0, maximum: 4, default: 0 } } },
    Step: {
      type: 'object',
      properties: { title: { anyOf: TEXT }, steps: { type: 'array', items: { $ref: '#/$defs/Step' } } },
      allOf: [
        {
          if: { properties: { kind: { const: 'vote' } } },
          then: {
            properties: {
              settings: {
                type: 'object',
                properties: {
                  question: { anyOf: [...TEXT, { type: 'null' }], default: null },
                  choices: { type: 'array', items: { $ref: '#/$defs/Choice' }, maxItems: 12, default: [] },
                  last_word: { type: 'boolean', default: true },
                  how: { enum: ['dots', 'scale'], default: 'dots', type: 'string' },
                  number: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }], default: null },
                  order: { type: 'array', items: { enum: ['a', 'b'] } },
                  prompts: { type: 'object', propertyNames: { enum: ['facts', 'futures'] }, additionalProperties: { anyOf: TEXT } },
                },
              },
            },
          },
        },
      ],
    },
  },
};

test('each setting becomes a field of its type, with what counts when it is left out', () => {
  assert.deepEqual(kindsOf(ROOT), ['vote']);
  const fields = fieldsOf(ROOT, settingsOf(ROOT, 'vote'), 'vote-set');
  assert.deepEqual(fields.map(({ name, type }) => `${name}: ${type}`), [
    'question: text', 'choices: list', 'last_word: flag', 'how: choice', 'number: number', 'order: marks', 'prompts: each',
  ]);
  const [question, choices, word, how, number, , prompts] = fields;
  assert.deepEqual([question.standard, question.limit, question.label], [undefined, 2000, 'vote-set-question']);
  assert.deepEqual([choices.item?.type, choices.item?.label, choices.most], ['group', 'vote-set-choices-one', 12]);
  assert.deepEqual([word.standard, word.label, how.options, number.least], [true, 'vote-set-last-word', ['dots', 'scale'], 1]);
  assert.deepEqual([prompts.options, prompts.item?.type], [['facts', 'futures'], 'text']);
  const inChoice = choices.item?.fields?.find((field) => field.name === 'text');
  assert.deepEqual([inChoice?.label, inChoice?.required, inChoice?.says], ['vote-set-choices-one-text', true, 'What is chosen.']);
});

test('steps lie in steps, as deep as somebody looks', () => {
  const [, steps] = fieldsOf(ROOT, ROOT.$defs.Step, 'form-step');
  assert.equal(steps.item?.fields?.[1].item?.fields?.[0].name, 'title');
});

test('a kind that the schema does not know has no settings', () => {
  assert.deepEqual(fieldsOf(ROOT, settingsOf(ROOT, 'dance'), 'dance-set'), []);
});

/** @param {any} value @param {string} language @param {string} written @param {string[]} languages */
function write(value, language, written, languages = ['fr', 'en']) {
  const whole = { title: value, kept: 1 };
  return changed(whole, possible(whole, textChange(['title'], value, language, written, languages))).title;
}

test('a text is written in one language without the other one being lost', () => {
  assert.deepEqual(write(undefined, 'en', 'Hello'), { en: 'Hello' });
  assert.deepEqual(write({ en: 'Hello' }, 'fr', 'Bonjour'), { en: 'Hello', fr: 'Bonjour' });
  assert.deepEqual(write('Tutti', 'en', 'All'), { fr: 'Tutti', en: 'All' });
  assert.deepEqual(write({ fr: 'Bonjour', en: 'Hello' }, 'fr', ''), { en: 'Hello' });
  assert.equal(write({ fr: 'Bonjour' }, 'fr', ''), undefined);
});

test('where there is one language a text is simply written', () => {
  assert.equal(write(undefined, 'fr', 'Bonjour', ['fr']), 'Bonjour');
  assert.equal(write('Bonjour', 'fr', '', ['fr']), undefined);
  assert.deepEqual(write({ fr: 'a', en: 'b' }, 'fr', 'c', ['fr']), { fr: 'c', en: 'b' });
});

test('only a text that is begun is missing in the other language', () => {
  assert.deepEqual(missingIn({ fr: 'Bonjour' }, ['fr', 'en']), ['en']);
  assert.deepEqual(missingIn({ fr: 'Bonjour', en: ' ' }, ['fr', 'en']), ['en']);
  assert.deepEqual(missingIn('Tutti', ['fr', 'en']), []);
  assert.deepEqual(missingIn(undefined, ['fr', 'en']), []);
  assert.equal(textIn('Tutti', 'en'), 'Tutti');
});

test('a common character becomes one of the scenario’s own, whose card follows its colour', () => {
  const common = { name: { fr: 'Lou' }, colour: 'meadow', portrait: { skin: 2, colour: 'meadow' }, need: { plan: 'house' } };
  const own = ownOf(common);
  assert.deepEqual(own, { name: { fr: 'Lou' }, colour: 'meadow', portrait: { skin: 2 }, need: { plan: 'house' } });
  assert.notEqual(own.need, common.need);
  assert.equal(newName({ own_1: own }), 'own_2');
});
