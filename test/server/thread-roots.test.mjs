// Which rows are under which root while a batch is restored.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ThreadRoots } from '../../src/server/sql/thread-roots.js';

test('a thread moves with all that hangs from it, and with what was moved there before', () => {
  const roots = new ThreadRoots();
  const rows = ['a', 'a', 'b', 'c'].map((root) => ({ root }));
  for (const row of rows) roots.add(row);
  roots.move('a', 'b');
  roots.move('b', 'c');
  roots.move('c', 'c');
  assert.deepEqual(
    rows.map(({ root }) => root),
    ['c', 'c', 'c', 'c'],
  );
  assert.deepEqual(
    [...roots.moves()].sort(([a], [b]) => (a < b ? -1 : 1)),
    [
      ['a', 'c'],
      ['b', 'c'],
    ],
  );
});

test('many threads move in as many steps as they have rows', () => {
  const roots = new ThreadRoots();
  const rows = Array.from({ length: 200_000 }, (_, number) => ({ root: `orphan ${number}` }));
  for (const row of rows) roots.add(row);
  // Looking at every row for each of them would take minutes.
  for (const { root } of rows) roots.move(root, 'parent');
  assert.ok(rows.every(({ root }) => root === 'parent'));
  assert.equal([...roots.moves()].length, rows.length);
});
