// What the published texts link to is published with them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json'], { stdio: ['ignore', 'pipe', 'ignore'] }),
);
const published = files.map(({ path }) => path);

/** As GitHub makes the name of a heading's anchor. */
const anchorsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every relative link of a published text leads to a published file, and to a heading that it has', () => {
  for (const text of published.filter((path) => path.endsWith('.md')))
    for (const [, address] of readFileSync(text, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(address)) continue;
      const [path, anchor] = address.split('#');
      const file = path ? posix.join(posix.dirname(text), path) : text;
      const isThere = published.some((name) => name === file || name.startsWith(`${file}/`));
      assert.ok(isThere, `${text} links to ${address}, which is not published`);
      if (anchor) assert.ok(anchorsOf(file).includes(anchor), `${text} links to ${address}: no such heading`);
    }
});
