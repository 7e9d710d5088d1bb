// What the published texts link to is published with them; the files and the commands that they name exist.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

const texts = published.filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/'));

/** Every file and folder of the project, by its path. */
const paths = ['src', 'test', 'docs', 'demo', 'deploy', 'dist', '.ci'].flatMap((folder) => [
  folder,
  ...readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
]);

/** What a text has in backticks; blocks of code are left out. */
const namesIn = (file) =>
  [
    ...readFileSync(file, 'utf8')
      .replaceAll(/^```.*?^```/gms, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, name]) => name);

/** Whether a path is there; `*` stands for a part of a name, and `<…>` for a name that is yours. */
const isThere = (path) => {
  const pattern = path
    .replace(/\/$/, '')
    .split(/(\*)/)
    .map((part) => (part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return paths.some((known) => new RegExp(`^${pattern}$`).test(known));
};

test('every path of the project that a text names exists', () => {
  for (const text of texts)
    for (const name of namesIn(text))
      if (/^(src|test|docs|demo|deploy|dist|\.ci)\/\S*$/.test(name) && !name.includes('<'))
        assert.ok(isThere(name), `${text} names ${name}`);
});

test('every npm script that a text names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const text of texts)
    for (const [, name] of readFileSync(text, 'utf8').matchAll(/npm run ([\w:-]+)/g))
      assert.ok(scripts[name], `${text} names npm run ${name}`);
});
