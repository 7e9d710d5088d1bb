// Writes the integrity values of the built scripts, by which a browser refuses a changed file:
//   dist/integrity.json   an import map for a page: every file that the script may load
//   README.md             the value of dist/afterword.js, beside its tag
// and prints those of the files that pages name in tags. `npm run build` calls it. Without --write it compares, and fails if something is
// not up to date.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const integrityOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${name}`))
    .digest('base64')}`;

/** Files that a page names in a tag itself; what a page loads from them is in the import map. */
const TAGS = ['afterword.js', 'afterword-moderation.js', 'afterword-importers.js'];

const scripts = readdirSync('dist').filter(
  (name) => /^afterword(-.+)?\.js$/.test(name) && name !== 'afterword-importers.js',
);
/** Of the languages, what a page loads: English is in the scripts, and the words of mails are the server's. */
const languages = readdirSync('dist/locales').filter((name) => name.endsWith('.js') && !/^en\b|-mail\.js$/.test(name));
const names = [...scripts, ...languages.map((name) => `locales/${name}`)].sort();

const map = { integrity: Object.fromEntries(names.map((name) => [`./${name}`, integrityOf(name)])) };
const json = `${JSON.stringify(map, null, 2)}\n`;

const readme = readFileSync('README.md', 'utf8');
const TAG = /(<script type="module" integrity=")[^"]*(" src="https:\/\/your\.site\/afterword\.js">)/;

if (process.argv.includes('--write')) {
  writeFileSync('dist/integrity.json', json);
  const written = readme.replace(TAG, (_, before, after) => before + integrityOf('afterword.js') + after);
  if (written !== readme) writeFileSync('README.md', written);
  for (const name of TAGS) console.log(`${name}: ${integrityOf(name)}`);
} else {
  const stale = [
    existsSync('dist/integrity.json') && readFileSync('dist/integrity.json', 'utf8') === json
      ? []
      : 'dist/integrity.json',
    readme.includes(integrityOf('afterword.js')) ? [] : 'README.md',
  ].flat();
  for (const path of stale)
    console.error(`${path} has not the integrity values of dist: run npm run integrity and commit it.`);
  console.log(`integrity: ${names.length} files, ${stale.length} stale texts`);
  process.exitCode = stale.length ? 1 : 0;
}
