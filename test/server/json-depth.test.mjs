// How deep JSON is nested, told before it is parsed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonDepth } from '../../src/server/json-depth.js';

test('counts brackets that are open at once, and none in strings', () => {
  for (const [text, depth] of [
    ['', 0],
    ['1', 0],
    ['[]', 1],
    ['[[],{"a":[1]}]', 3],
    ['{"[[[[":"{{{{\\"[["}', 1],
    ['"\\\\"[', 1],
    ['"not ended [[', 0],
    [']]][', 0],
  ])
    assert.equal(jsonDepth(text), depth, text);
});

test('takes strings of any length', () => {
  const long = 'a'.repeat(20_000_000);
  assert.equal(jsonDepth(`["${long}"]`), 1);
  assert.equal(jsonDepth(`["${'\\n'.repeat(10_000_000)}`), 1);
});
