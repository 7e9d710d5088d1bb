// Files that are large or deep: the work grows with the file and with nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importInto, openExport } from '../../src/importers/index.js';
import { contentsOf, openStore } from '../support/importing.mjs';

/** A file that is made while it is read. */
const fileOf = (lines) => ({
  async *stream() {
    const encoder = new TextEncoder();
    let text = '';
    for (const line of lines()) {
      text += line;
      if (text.length < 2 ** 16) continue;
      yield encoder.encode(text);
      text = '';
    }
    yield encoder.encode(text);
  },
});

/** Rows as short as they can be; what is not said in them is what most comments have. */
const rows = (comments) =>
  fileOf(function* () {
    for (const [id, parent] of comments())
      yield `{"_id":"${id}","pid":"${parent}","nick":"A","comment":"${id}","url":"/","created":1700000000000}\n`;
  });

/** A destination that keeps who hangs from whom, and nothing else. */
const parents = () => {
  const known = new Map();
  return {
    known,
    async restore({ comments }) {
      for (const { id, parent } of comments) known.set(id, parent);
      return { added: comments.length, changed: 0, unchanged: 0, kept: 0 };
    },
  };
};

const DEEP = 100_000;

const deep = {
  'parents first': function* () {
    for (let id = 1; id <= DEEP; id += 1) yield [id, id - 1];
  },
  'children first': function* () {
    for (let id = DEEP; id > 0; id -= 1) yield [id, id - 1];
  },
};

for (const [order, comments] of Object.entries(deep))
  test(`a hundred thousand replies, each to the one before, ${order}`, async () => {
    const place = parents();
    const { total, repaired } = await importInto(await openExport(rows(comments)), place);
    assert.equal(total.added, DEEP);
    assert.deepEqual(repaired, []);
    for (let id = 1; id <= DEEP; id += 1) assert.equal(place.known.get(String(id)), id === 1 ? null : String(id - 1));
  });

test('a hundred thousand comments in one circle are cut once', async () => {
  const circle = function* () {
    for (let id = 1; id <= DEEP; id += 1) yield [id, id === 1 ? DEEP : id - 1];
  };
  const place = parents();
  const { repaired } = await importInto(await openExport(rows(circle)), place);
  assert.deepEqual(
    repaired.map(({ kind, count }) => [kind, count]),
    [['cycle', 1]],
  );
  assert.deepEqual(
    [...place.known].filter(([, parent]) => parent === null),
    [['1', null]],
  );
});

test('ten thousand equal comments without an id get one each, the same when they come again', async () => {
  const EQUAL = 10_000;
  const nameless = function* () {
    for (let index = 0; index < EQUAL; index += 1) yield ['', 0];
  };
  const [first, second] = [parents(), parents()];
  for (const place of [first, second]) {
    const { total } = await importInto(await openExport(rows(nameless)), place);
    assert.equal(total.added, EQUAL);
    assert.equal(place.known.size, EQUAL);
  }
  assert.deepEqual([...second.known.keys()], [...first.known.keys()]);
});

test('a chain of ten thousand is stored whole, and again unchanged', async (t) => {
  const chain = function* () {
    for (let id = 10_000; id > 0; id -= 1) yield [id, id - 1];
  };
  const store = await openStore(t);
  const source = await openExport(rows(chain));
  assert.equal((await importInto(source, store)).total.added, 10_000);
  assert.equal((await importInto(source, store)).total.unchanged, 10_000);
  const [{ comments }] = await contentsOf(store);
  for (const { id, parent } of comments) assert.equal(parent, id === '1' ? null : String(Number(id) - 1));
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const bytesInBuffers = () => {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
};

test('a quarter of a million comments, in little memory', async () => {
  // Just below a power of two, at which the room for what is known doubles.
  const MANY = 2 ** 18 - 1000;
  const file = rows(function* () {
    for (let id = 1; id <= MANY; id += 1) yield [id, id % 10 ? id - 1 : 0];
  });
  let added = 0;
  let kept;
  const before = bytesInBuffers();
  const place = {
    restore: async ({ comments }) => {
      // By now the whole file was read once.
      kept ??= bytesInBuffers() - before;
      added += comments.length;
      return { added: comments.length, changed: 0, unchanged: 0, kept: 0 };
    },
  };
  const { total } = await importInto(await openExport(file), place);
  assert.equal(added, MANY);
  assert.equal(total.added, MANY);
  // What is known of each comment while its file is read: 44 bytes, and up to 12 for finding it.
  assert.ok(kept > 44 * MANY && kept < 64 * MANY, `${kept / MANY} bytes a comment`);
});
