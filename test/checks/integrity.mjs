// Writes the integrity values of the built scripts, by which a browser refuses a changed file:
//   dist/integrity.json   an import map for a page: every file that the script may load
//   README.md             the value of dist/afterword.js, beside its tag
//   docs/integrity.md     those of all files that a page names in a tag
// and prints the last. `npm run build` calls it. Without --write it compares, and fails if something is not up to date.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

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

const scripts = readdirSync('dist').filter(
  (name) => /^afterword(-.+)?\.js$/.test(name) && name !== 'afterword-importers.js',
);
/** Of the languages, what a page loads: English is in the scripts, and the words of mails are the server's. */
const languages = readdirSync('dist/locales').filter((name) => name.endsWith('.js') && !/^en\b|-mail\.js$/.test(name));
const names = [...scripts, ...languages.map((name) => `locales/${name}`)].sort();

const map = { integrity: Object.fromEntries(names.map((name) => [`./${name}`, integrityOf(name)])) };
const table = [
  '| file in `dist/` | `integrity` |',
  '| --- | --- |',
  ...TAGS.map((name) => `| \`${name}\` | \`${integrityOf(name)}\` |`),
].join('\n');

const replaced = (path, pattern, text) =>
  readFileSync(path, 'utf8').replace(pattern, (_, before, after) => before + text + after);

/** The files with the values in them, as they should be. */
const wanted = {
  'dist/integrity.json': `${JSON.stringify(map, null, 2)}\n`,
  'README.md': replaced(
    'README.md',
    /(<script type="module" integrity=")[^"]*(" src="https:\/\/your\.site\/afterword\.js">)/,
    integrityOf('afterword.js'),
  ),
  'docs/integrity.md': replaced('docs/integrity.md', /(<!-- integrity -->\n\n)[^]*?(\n\n<!-- \/integrity -->)/, table),
};

const stale = Object.keys(wanted).filter((path) => !existsSync(path) || readFileSync(path, 'utf8') !== wanted[path]);
if (process.argv.includes('--write')) {
  for (const path of stale) writeFileSync(path, wanted[path]);
  console.log(table);
} else {
  for (const path of stale)
    console.error(`${path} has not the integrity values of dist: run npm run integrity and commit it.`);
  console.log(`integrity: ${names.length} files, ${stale.length} stale texts`);
  process.exitCode = stale.length ? 1 : 0;
}
