// Every block of code in README.md, CONTRIBUTING.md and docs/*.md has a class: a test runs it, or it is said why none does
// (test/support/snippets.mjs).
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { classOf, snippets, staleClasses } from '../support/snippets.mjs';

test('somebody has decided about every block', () => {
  const undecided = snippets.filter((snippet) => !classOf(snippet));
  assert.deepEqual(
    undecided.map(({ where, language, label }) => `${where} ${language} ${label}`),
    [],
    'say in test/support/snippets.mjs what runs them',
  );
  assert.ok(snippets.length > 50, `${snippets.length} blocks`);
});

test('nothing is said of blocks that are not there', () => assert.deepEqual(staleClasses(), []));

test('the tests that run blocks exist, and read them', () => {
  for (const snippet of snippets) {
    const { test: path, reason } = classOf(snippet) ?? {};
    if (reason) continue;
    assert.ok(existsSync(path), `${snippet.where}: ${path}`);
    const code = readFileSync(path, 'utf8');
    const isRead = code.includes(snippet.file) || code.includes(`snippetsFor('${basename(path, '.test.mjs')}')`);
    assert.ok(isRead, `${path} does not read ${snippet.where}`);
  }
});
