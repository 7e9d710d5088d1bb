// Writes the integrity values of the built scripts, by which a browser refuses a changed file:
//   dist/integrity.json   an import map for a page: every file that the script may load
//   README.md             the value of dist/afterword.js, beside its tag
//   docs/integrity.md     those of all files that a page names in a tag
// and prints the last. `npm run size` calls it, at the end of each build. Without --write it compares, and fails if something is not up to date.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

const integrityOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${name}`))
    .digest('base64')}`;

/** Files that a page names in a tag itself; what a page loads from them is in the import map. */
const TAGS = [
  'afterword.js',
  'afterword-http.js',
  'afterword-indexeddb.js',
  'afterword-moderation.js',
  'afterword-importers.js',
];

/** What a page loads: the scripts, and the words of languages; those of mails are the server's. */
const first = [
  ...readdirSync('dist').filter((name) => /^afterword(-.+)?\.js$/.test(name) && name !== 'afterword-importers.js'),
  ...readdirSync('dist/locales').flatMap((name) => (/(?<!-mail)\.js$/.test(name) ? [`locales/${name}`] : [])),
];

const importsOf = (name) =>
  [...readFileSync(`dist/${name}`, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g)]
    .map(([, path]) => posix.join(posix.dirname(name), path))
    .filter((path) => existsSync(`dist/${path}`));

/** With all that they import. */
const names = new Set(first);
for (const name of names) for (const path of importsOf(name)) names.add(path);

const map = { integrity: Object.fromEntries([...names].sort().map((name) => [`./${name}`, integrityOf(name)])) };
const table = [
  '| file in `dist/` | `integrity` |',
  '| --- | --- |',
  ...TAGS.map((name) => `| \`${name}\` | \`${integrityOf(name)}\` |`),
].join('\n');

/** A text with its part between the two comments written anew. */
const replaced = (path, part) =>
  readFileSync(path, 'utf8').replace(
    /(<!-- integrity -->\n\n)[^]*?(\n\n<!-- \/integrity -->)/,
    (_, before, after) => before + part + after,
  );

const tag = [
  '```html',
  `<script type="module" integrity="${integrityOf('afterword.js')}" src="https://your.site/afterword.js"></script>`,
  '<afterword-discussion></afterword-discussion>',
  '```',
].join('\n');

/** The files with the values in them, as they should be. */
const wanted = {
  'dist/integrity.json': `${JSON.stringify(map, null, 2)}\n`,
  'README.md': replaced('README.md', tag),
  'docs/integrity.md': replaced('docs/integrity.md', table),
};

const stale = Object.keys(wanted).filter((path) => !existsSync(path) || readFileSync(path, 'utf8') !== wanted[path]);
if (process.argv.includes('--write')) {
  for (const path of stale) writeFileSync(path, wanted[path]);
  console.log(table);
} else {
  for (const path of stale)
    console.error(`${path} has not the integrity values of dist: run npm run integrity and commit it.`);
  console.log(`integrity: ${names.size} files, ${stale.length} stale texts`);
  process.exitCode = stale.length ? 1 : 0;
}
