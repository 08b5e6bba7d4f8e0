import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument } from '../../static/studio/editor/document/document.js';
import { added, beside, copied, moved, putInside, removed, rowsOf, shifted, takenOut } from '../../static/studio/editor/document/steps.js';

const TEXT = `title: Journée
steps:
  - {kind: weather, title: A}
  - kind: groups
    title: B
    steps:
      - {kind: ideas, title: C}
      - {kind: vote, title: D}
  - {kind: round, title: E}
beside:
  - {kind: ideas_box, title: Box}
`;
const DID = { key: 'edit-did' };

function open() {
  const document = createDocument(TEXT);
  return {
    document,
    /** @param {any} move */
    go(move) {
      document.change(DID, ...move.changes);
      return move.path;
    },
    titles: () => rowsOf(document.value.value).map(({ step, depth }) => '.'.repeat(depth) + step.title).join(' '),
    at: (/** @type {any[]} */ path) => path.reduce((value, key) => value[key], document.value.value).title,
  };
}

test('the list shows steps inside steps and what is open beside them, numbered as the checks number them', () => {
  const { titles, document } = open();
  assert.equal(titles(), 'A B .C .D E Box');
  assert.deepEqual(rowsOf(document.value.value).map((row) => row.number), ['1', '2', '2.1', '2.2', '3', '1']);
});

test('a step goes up and down among its own, and not beyond them', () => {
  const { document, go, titles, at } = open();
  assert.equal(at(go(shifted(document.value.value, ['steps', 0], 1))), 'A');
  assert.equal(titles(), 'B .C .D A E Box');
  assert.equal(shifted(document.value.value, ['steps', 0], -1), undefined);
  assert.equal(shifted(document.value.value, ['steps', 2], 1), undefined);
});

test('a step goes into the one before it and comes out again, as by keyboard', () => {
  const { document, go, titles, at } = open();
  assert.equal(at(go(putInside(document.value.value, ['steps', 2]))), 'E');
  assert.equal(titles(), 'A B .C .D .E Box');
  assert.equal(at(go(takenOut(document.value.value, ['steps', 1, 'steps', 0]))), 'C');
  assert.equal(titles(), 'A B .D .E C Box');
  assert.equal(putInside(document.value.value, ['steps', 0]), undefined);
  assert.equal(takenOut(document.value.value, ['steps', 0]), undefined);
});

test('a step goes into one that held none, and the last that leaves takes the empty list along', () => {
  const { document, go, titles, at } = open();
  assert.equal(at(go(moved(document.value.value, ['steps', 1, 'steps', 0], ['steps', 0, 'steps', 0]))), 'C');
  assert.equal(titles(), 'A .C B .D E Box');
  assert.equal(at(go(takenOut(document.value.value, ['steps', 1, 'steps', 0]))), 'D');
  assert.equal(titles(), 'A .C B D E Box');
  assert.ok(!('steps' in document.value.value.steps[1]));
  assert.equal(at(go(moved(document.value.value, ['steps', 0, 'steps', 0], ['steps', 0]))), 'C');
  assert.equal(titles(), 'C A B D E Box');
  assert.ok(!('steps' in document.value.value.steps[1]));
});

test('a step is dragged anywhere but into itself', () => {
  const { document, go, titles, at } = open();
  assert.equal(moved(document.value.value, ['steps', 1], ['steps', 1, 'steps', 0]), undefined);
  assert.equal(at(go(moved(document.value.value, ['steps', 0], ['steps', 1, 'steps', 1]))), 'A');
  assert.equal(titles(), 'B .C .A .D E Box');
  assert.equal(at(go(moved(document.value.value, ['steps', 1], ['steps', 0]))), 'E');
  assert.equal(titles(), 'E B .C .A .D Box');
});

test('a step is copied with all that is in it, added after another one, and removed', () => {
  const { document, go, titles, at } = open();
  assert.equal(at(go(copied(document.value.value, ['steps', 1]))), 'B');
  assert.equal(titles(), 'A B .C .D B .C .D E Box');
  assert.equal(at(go(removed(document.value.value, ['steps', 1]))), 'B');
  assert.equal(at(go(added(document.value.value, ['steps', 0], { kind: 'round', title: 'N' }))), 'N');
  assert.equal(titles(), 'A N B .C .D E Box');
  assert.equal(at(go(added(document.value.value, undefined, { kind: 'round', title: 'Z' }))), 'Z');
  while (document.undoes.value) document.undo();
  assert.equal(document.text(), TEXT);
});

test('an author whose step has gone stands at what is left of it', async () => {
  const { placeLeft, placeOf } = await import('../../static/studio/editor/editing.js');
  const { document } = open();
  const scenario = document.value.value;
  const about = { of: 'about', path: [] };
  assert.equal(placeLeft(scenario, about), about);
  const inner = placeOf(['steps', 1, 'steps', 1, 'settings', 'choices', 0]);
  assert.deepEqual(inner, { of: 'step', path: ['steps', 1, 'steps', 1] });
  assert.equal(placeLeft(scenario, inner), inner);
  assert.deepEqual(placeLeft(scenario, placeOf(['steps', 1, 'steps', 7])), { of: 'step', path: ['steps', 1] });
  assert.deepEqual(placeLeft(scenario, placeOf(['steps', 9])), { of: 'about', path: [] });
  assert.deepEqual(placeLeft(scenario, placeOf(['own_roles', 'own_1', 'name', 'fr'])), { of: 'roles', path: [] });
});

test('something is opened beside all steps', () => {
  const { document, go, titles, at } = open();
  assert.equal(at(go(beside(document.value.value, { kind: 'ideas_box', title: 'More' }))), 'More');
  assert.equal(titles(), 'A B .C .D E Box More');
});
