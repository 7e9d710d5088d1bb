// What is written about deploying names every flag and variable of the command, each with its own, and none that is not there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EXPORT, IMPORT, MODERATOR, SERVE } from '../../src/server/node/flags.js';

const guide = readFileSync('docs/deploying.md', 'utf8');
const files = ['docs/deploying.md', 'deploy/Dockerfile', 'deploy/compose.yaml'].map((name) =>
  readFileSync(name, 'utf8'),
);
const settings = { ...SERVE, ...MODERATOR, ...EXPORT, ...IMPORT };

test('the guide to deploying names every flag of the command with its variable', () => {
  for (const [name, { value, variable }] of Object.entries(SERVE))
    assert.ok(guide.includes(`| \`--${name}${value ? ` ${value}` : ''}\` | \`${variable}\` |`), name);
  for (const [name, { variable }] of Object.entries(settings)) {
    assert.ok(guide.includes(`--${name}`), name);
    assert.ok(guide.includes(variable), variable);
  }
});

test('neither the guide nor the container’s files name a variable that does not exist', () => {
  const known = new Set(Object.values(settings).map(({ variable }) => variable));
  for (const text of files)
    for (const [name] of text.matchAll(/\bAFTERWORD_[A-Z_]+/g)) assert.ok(known.has(name), name);
});
