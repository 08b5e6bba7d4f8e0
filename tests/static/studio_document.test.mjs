import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { createDocument } from '../../static/studio/editor/document/document.js';
import { parse } from '../../static/node_modules/yaml/dist/index.js';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const TEXT = `# A meeting of ours
title: {fr: "Décider", en: "Decide"} # short
languages: [fr, en]
players: {least: 3, most: 12}
steps:
  # how we arrive
  - kind: weather
    title: {fr: "La météo", en: "The weather"}
    minutes: 5 # not more
  - kind: round # closing
    title: "Un mot"
`;
const DID = { key: 'edit-did' };

/** A change in a form must say the same in the text. */
function agree(document) {
  assert.deepEqual(parse(document.text()), document.value.value);
}

test('a scenario that nobody changed is written as its author wrote it', () => {
  for (const file of readdirSync(SCENARIOS).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(new URL(file, SCENARIOS), 'utf8');
    const document = createDocument(text);
    document.change(DID, { put: ['title'], value: 'x' });
    document.undo();
    assert.equal(document.text(), text, file);
  }
});

test('a change in a form changes its own line and leaves every comment where it is', () => {
  const document = createDocument(TEXT);
  document.change(DID, { put: ['steps', 0, 'title', 'fr'], value: 'Le ciel de chacun' });
  assert.equal(document.text(), TEXT.replace('La météo', 'Le ciel de chacun'));
  agree(document);
});

test('a new key stands where authors look for it, in both languages side by side', () => {
  const document = createDocument(TEXT);
  document.change(DID, { put: ['steps', 1, 'minutes'], value: 4 });
  document.change(DID, { put: ['steps', 1, 'settings', 'prompt', 'fr'], value: 'Avec quoi repartez-vous ?' });
  document.change(DID, { put: ['steps', 1, 'debrief'], value: true });
  assert.match(document.text(), /title: "Un mot"\n {4}minutes: 4\n {4}debrief: true\n {4}settings:\n {6}prompt: \{fr: "Avec quoi/);
  agree(document);
});

test('what is left empty goes with the last thing in it', () => {
  const document = createDocument(TEXT);
  document.change(DID, { put: ['steps', 0, 'settings', 'prompt', 'fr'], value: 'Ciel' });
  document.change(DID, { drop: ['steps', 0, 'settings', 'prompt', 'fr'] });
  assert.equal(document.text(), TEXT);
  agree(document);
});

test('a step moves with its comments, also into another step', () => {
  const document = createDocument(TEXT);
  document.change(DID, { move: ['steps', 1], to: ['steps', 0] });
  assert.ok(document.text().indexOf('round # closing') < document.text().indexOf('weather'));
  document.change(DID, { put: ['steps', 1, 'steps'], value: [] }, { move: ['steps', 0], to: ['steps', 0, 'steps', 0] });
  assert.equal(document.value.value.steps[0].steps[0].kind, 'round');
  agree(document);
});

test('a key that was misspelt gets its name where it stands', () => {
  const document = createDocument(TEXT.replace('minutes: 5', 'minuts: 5'));
  document.change(DID, { rename: ['steps', 0, 'minuts'], name: 'minutes' });
  assert.equal(document.text(), TEXT);
  agree(document);
  document.undo();
  assert.match(document.text(), /minuts: 5 # not more/);
  agree(document);
});

test('undo takes the last thing back and names it, redo does it again', () => {
  const document = createDocument(TEXT);
  document.change({ key: 'minutes' }, { put: ['steps', 0, 'minutes'], value: 9 });
  document.change({ key: 'gone' }, { drop: ['steps', 0] });
  assert.equal(document.undoes.value?.key, 'gone');
  assert.equal(document.undo()?.key, 'gone');
  assert.equal(document.undoes.value?.key, 'minutes');
  document.undo();
  assert.equal(document.text(), TEXT);
  assert.equal(document.undoes.value, undefined);
  document.redo();
  document.redo();
  assert.equal(document.value.value.steps.length, 1);
  agree(document);
});

test('what is typed at one go into one field is one thing to undo', () => {
  let time = 0;
  const document = createDocument(TEXT, { now: () => time });
  for (const text of ['D', 'De', 'Deux']) {
    document.change({ key: 'title', same: 'title' }, { put: ['title', 'fr'], value: text });
    time += 300;
  }
  time += 10_000;
  document.change({ key: 'title', same: 'title' }, { put: ['title', 'fr'], value: 'Deux mots' });
  document.undo();
  assert.equal(document.value.value.title.fr, 'Deux');
  document.undo();
  assert.equal(document.text(), TEXT);
  document.redo();
  assert.equal(document.value.value.title.fr, 'Deux');
});

test('a text that cannot be read is kept as it is, says where, and leaves the last good value in sight', () => {
  const document = createDocument(TEXT);
  const broken = TEXT.replace('players: {least: 3', 'players: {least: 3}}');
  document.rewrite(DID, broken);
  assert.equal(document.unreadable.value[0].line, 4);
  assert.equal(document.text(), broken);
  assert.equal(document.value.value.players.least, 3);
  document.change(DID, { put: ['players', 'least'], value: 4 });
  assert.equal(document.text(), broken);
  document.undo();
  assert.equal(document.text(), TEXT);
  assert.deepEqual(document.unreadable.value, []);
});

test('what a change does not touch stays the same object', () => {
  const document = createDocument(TEXT);
  const [first, second] = document.value.value.steps;
  document.change(DID, { put: ['steps', 1, 'title'], value: 'Deux mots' });
  assert.equal(document.value.value.steps[0], first);
  assert.notEqual(document.value.value.steps[1], second);
});

test('a scenario begins from nothing', () => {
  const document = createDocument('');
  document.change(DID, { put: ['title', 'fr'], value: 'Décider' });
  document.change(DID, { insert: ['steps', 0], value: { kind: 'weather', title: { fr: 'Le ciel' } } });
  document.change(DID, { insert: ['steps', 1], value: { kind: 'round', title: { fr: 'Un mot' } } });
  agree(document);
  assert.match(document.text(), /^title: \{fr: "Décider"\}\nsteps:\n {2}- kind: weather\n/);
});

test('a word that begins with a star is told at its line, and what is written goes on being kept', () => {
  const document = createDocument(TEXT);
  for (const [text, line] of [[TEXT.replace('"Un mot"', '*Un_mot*'), 11], ['a: &a [x]\nb: [' + '*a,'.repeat(200) + ']\n', 2]]) {
    document.rewrite(DID, text);
    assert.equal(document.text(), text);
    assert.deepEqual(document.unreadable.value.map((one) => one.line), [line]);
    assert.equal(document.value.value.languages[0], 'fr');
  }
  document.rewrite(DID, TEXT);
  assert.deepEqual(document.unreadable.value, []);
});
