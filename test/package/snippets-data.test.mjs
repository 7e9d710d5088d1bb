// Every block of JSON and YAML in README.md and docs/*.md, and the formula: our own parsers and schemas read what is ours, and the rest
// is compared with what the code has.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { Validator } from '@cfworker/json-schema';
import { load } from 'js-yaml';
import { jsonAdapter } from 'afterword/adapters/json';
import { memoryAdapter } from 'afterword/adapters/memory';
import { createHandler } from 'afterword/server';
import { bestTimeOf } from '../../src/core/order.js';
import { EVENT_TYPES } from '../../src/core/vocabulary.js';
import { parseLocales } from '../../src/server/node/locales-file.js';
import { parseRules } from '../../src/server/node/rules-file.js';
import { examplePayload } from '../../src/server/webhooks/payload.js';
import { snippets, snippetsFor } from '../support/snippets.mjs';

/** The names in an object, and those in its objects. */
const namesIn = (value, path = '') =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => [path + name, ...namesIn(inner, `${path}${name}.`)])
    : [];

const assertFits = async (value, name) => {
  const answer = await createHandler({ adapter: memoryAdapter() })(
    new Request('https://comments.example/openapi.json'),
  );
  const { components } = await answer.json();
  assert.ok(components.schemas[name], name);
  const { valid, errors } = new Validator({ components, ...components.schemas[name] }, '2020-12').validate(value);
  assert.ok(valid, JSON.stringify(errors));
};

const YEARS = 5;
const FIVE_YEARS = YEARS * 365.25 * 24 * 3600 * 1000;

/** The blocks, each by some words of it, and what is done with its text. */
const CHECKS = {
  async '"afterword": 1'(text) {
    const { records } = await jsonAdapter({ archive: JSON.parse(text) }).list('my-essay');
    assert.deepEqual(
      records.map(({ id, author }) => [id, author.name]),
      [['1', 'Ada']],
    );
  },
  '"$schema"'(text) {
    assert.equal(parseRules(text, 'rules.json').discussions.length, 1);
    const path = JSON.parse(text).$schema.replace('./node_modules/afterword/', '');
    assert.ok(existsSync(path), path);
  },
  '"gsw"'(text) {
    assert.deepEqual(Object.keys(parseLocales(text, 'words.json')), ['de', 'gsw']);
  },
  '"signedIn"': (text) => assertFits(JSON.parse(text), 'CheckedComment'),
  '"because"': (text) => assertFits(JSON.parse(text), 'CheckResult'),
  '"type": "comment.held"'(text) {
    const shown = JSON.parse(text);
    assert.ok(EVENT_TYPES.includes(shown.type));
    assert.deepEqual(namesIn(shown), namesIn(examplePayload('https://comments.example', 0)));
  },
  // Traefik is neither in Debian nor on npm. proxies.test.mjs has nginx, Apache and Caddy, with the same paths.
  'loadBalancer:'(text) {
    const { routers, services } = load(text).http;
    const { rule, service } = routers.comments;
    assert.match(rule, /^Host\(`[\w.]+`\) && PathPrefix\(`\/comments`\)$/);
    assert.deepEqual(services[service].loadBalancer.servers, [{ url: 'http://127.0.0.1:8080' }]);
  },
  'scrape_configs:'(text) {
    // Prometheus itself would be a download of 19 MB for these lines. The command above it, which snippets-sh.test.mjs runs, has the same file and the same address.
    const command = snippets.find(
      ({ file, text: other }) => file === 'docs/deploying.md' && other.includes('--metrics'),
    );
    const [{ authorization, static_configs: configs }] = load(text).scrape_configs;
    assert.ok(command.text.includes(`--metrics ${authorization.credentials_file}\n`));
    for (const target of configs.flatMap(({ targets }) => targets))
      assert.ok(command.text.includes(`http://${target}/metrics`), target);
  },
  '(likes − dislikes)'(text) {
    const formula = text
      .replace(`${YEARS} years`, String(FIVE_YEARS))
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replaceAll('−', '-');
    for (const [likes, dislikes] of [
      [0, 0],
      [1, 0],
      [10, 3],
      [2, 1000],
    ]) {
      const reactions = { like: { count: likes }, dislike: { count: dislikes } };
      const moved = bestTimeOf({ record: { id: 'a', reactions }, time: 1e12 });
      assert.equal(
        moved,
        Math.round(runInNewContext(formula, { time: 1e12, likes, dislikes })),
        `${likes} likes, ${dislikes} dislikes`,
      );
    }
  },
};

const blocks = snippetsFor('snippets-data');

test('the test knows every block, and each by words that no other one has', () => {
  for (const { where, text } of blocks)
    assert.equal(Object.keys(CHECKS).filter((words) => text.includes(words)).length, 1, where);
  assert.equal(blocks.length, Object.keys(CHECKS).length);
});

for (const { where, text } of blocks) {
  const [, check] = Object.entries(CHECKS).find(([words]) => text.includes(words)) ?? [];
  if (check) test(`${where} is what the code reads or makes`, () => check(text));
}
