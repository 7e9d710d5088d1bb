// Each closed list of words stands once in the source, in core/vocabulary.ts: no other file writes it out, unless the compiler
// checks it against that list (`const NEEDS: typeof IDENTITY_FIELDS = […]`).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as vocabulary from '../../src/core/vocabulary.ts';

const files = readdirSync('src', { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && name !== 'core/vocabulary.ts')
  // That one is made from the elements (npm run element-types).
  .filter((name) => name !== 'frameworks/elements.ts');

/** All words of a list in any order, quoted, one after another: an array, a union type, the arguments of a call. */
const listsIn = (code) =>
  [...code.matchAll(/'[\w-]+'(?:\s*[,|]\s*'[\w-]+')+/g)].map(([list]) => list.match(/(?<=')[\w-]+(?=')/g));

for (const [name, words] of Object.entries(vocabulary).filter(([, value]) => Array.isArray(value)))
  test(`${name} is written once`, () => {
    const found = files.filter((file) =>
      listsIn(readFileSync(`src/${file}`, 'utf8').replaceAll(/: typeof [A-Z_]+ = \[.*?\]/gs, '')).some(
        (list) => list.length === words.length && words.every((word) => list.includes(word)),
      ),
    );
    assert.deepEqual(found, []);
  });
