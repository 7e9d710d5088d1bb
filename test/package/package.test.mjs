// The package as others import it, from what is published.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allAbilitiesBut } from '../support/abilities.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every entry can be imported where there is no page', async () => {
  for (const [path, target] of Object.entries(exports)) {
    // What is for Angular has to be linked by the app's build, as every library for Angular.
    if (typeof target === 'string' || ['./afterword.js', './angular'].includes(path)) continue;
    const module = await import(`afterword${path.slice(1)}`);
    assert.equal(typeof module, 'object', path);
  }
});

test('the core keeps a discussion where there is no page', async () => {
  const { createDiscussion } = await import('afterword/core');
  const { memoryAdapter } = await import('afterword/adapters/memory');
  const discussion = createDiscussion({ adapter: memoryAdapter(), id: 'd' });
  await discussion.load();
  await discussion.post({ id: '1', parent: null, author: { name: '' }, body: { format: 'text', source: 'Hello.' } });
  assert.equal(discussion.state.total, 1);
  discussion.close();
});

test('an adapter that keeps records itself has what it needs in afterword/core/store', async () => {
  const { assertCanChange, pageOf, recordChanges, stateNumber } = await import('afterword/core/store');
  const draft = { id: '1', parent: null, author: { name: 'Ada' }, body: { format: 'text', source: 'Hello.' } };
  const record = recordChanges.createRecord('d', draft, undefined, 0);
  const edited = recordChanges.edit(record, { body: { format: 'text', source: 'Hello!' } }, 1000);
  assert.equal(stateNumber(edited), stateNumber(record) + 1);
  assert.deepEqual(pageOf([edited]).records, [edited]);
  assert.throws(() => assertCanChange(edited, 'ada', { key: 'eve' }), { code: 'forbidden' });
});

test('the conformance suite runs under any runner', async () => {
  const { conformanceTests } = await import('afterword/testing');
  const { memoryAdapter } = await import('afterword/adapters/memory');
  const target = {
    can: allAbilitiesBut('session', 'again', 'readers', 'mine'),
    open: async (archive) => ({ adapter: memoryAdapter(archive ? { archive } : {}) }),
  };
  for (const { skip, run } of conformanceTests(target)) if (!skip) await run();
});

test('a deviation is expected where it is declared, and a stale one fails', async () => {
  const { conformanceTests } = await import('afterword/testing');
  const { memoryAdapter } = await import('afterword/adapters/memory');
  const name = 'adds a draft and lists the record it became';
  const runWith = (adapter) =>
    conformanceTests({ can: ['add'], open: async () => ({ adapter }), deviations: { [name]: 'the reason' } })
      .find((one) => one.name.endsWith(name))
      .run();
  await runWith({ ...memoryAdapter(), add: async () => assert.fail('no') });
  await assert.rejects(runWith(memoryAdapter()), /remove the declaration/);
  assert.throws(
    () => conformanceTests({ can: [], open: async () => ({}), deviations: { 'no such case': 'x' } }),
    /no such case/,
  );
});

test('every module of the elements can be imported, and its elements made, where there is no page', async () => {
  const files = readdirSync('dist/elements').filter((name) => name.endsWith('.js'));
  assert.ok(files.length > 30);
  for (const name of files) await import(`../../dist/elements/${name}`);
  await import('afterword/define');
  const classes = Object.entries(await import('afterword')).filter(([name]) => /^Afterword\w+Element$/.test(name));
  assert.ok(classes.length >= 5);
  for (const [name, Element] of classes) assert.ok(new Element(), name);
});

test('the stores of a browser can be made where there is no page', async () => {
  const [{ idbReaderStore }, { indexedDbAdapter }, { httpAdapter }] = await Promise.all([
    import('afterword/adapters/reader-store'),
    import('afterword/adapters/indexeddb'),
    import('afterword/adapters/http'),
  ]);
  assert.equal(typeof idbReaderStore().keepText, 'function');
  assert.equal(indexedDbAdapter().name, 'indexeddb');
  assert.equal(httpAdapter({ url: 'https://comments.example' }).name, 'http');
});

test('styles, permalinks and bodies are text where there is no page', async () => {
  const { styleText } = await import('../../dist/elements/styles.js');
  assert.match(styleText, /^\s*:host \{/);
  const { permalinkHash } = await import('../../dist/core/permalink.js');
  const { commentInHash } = await import('../../dist/core/comment-in-address.js');
  for (const id of ['1', 'a b', 'é/?#%', '%', 'comment-'])
    assert.equal(commentInHash(permalinkHash(id)), id, 'leads back');
  assert.equal(commentInHash('#comment-%E9'), undefined);
  assert.equal(commentInHash('#comment-'), undefined);
  assert.equal(commentInHash('#top'), undefined);
  const { treeHtml } = await import('../../dist/body/to-html.js');
  const { parseText } = await import('../../dist/body/text.js');
  assert.equal(treeHtml(parseText('a < b\n\nc'), 'page'), '<p>a &lt; b</p><p>c</p>');
});
