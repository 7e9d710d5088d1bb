// docs/moving-in.md says what is so: it has a section for each system, its query is the one that is read, its flags exist.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createMapping, FORMATS, ISSO_QUERY } from '../../src/importers/index.js';
import { EXPORT, IMPORT } from '../../src/server/node/flags.js';

const docs = readFileSync('docs/moving-in.md', 'utf8');

test('every system has a section', () => {
  const sections = new Set([...docs.matchAll(/^## (.+)$/gm)].map(([, name]) => name.toLowerCase()));
  for (const name of Object.keys(FORMATS)) assert.ok(sections.has(name), name);
});

test('the query for Isso’s database is the one whose rows are read', () => {
  const [, query] = /sqlite3 -json comments\.db "([^"]+)"/.exec(docs);
  assert.equal(query.replaceAll(/\s+/g, ' '), ISSO_QUERY);
});

test('every flag exists', () => {
  for (const [, flag] of docs.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)) assert.ok(flag in IMPORT || flag in EXPORT, flag);
});

test('every rule is one', () => {
  const rules = [...docs.matchAll(/--map '?([^'\s\\]+(?: -> [^']+)?)/g)].map(([, rule]) => rule);
  assert.ok(rules.length >= 5);
  createMapping({ rules });
});
