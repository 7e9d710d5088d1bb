// Prints what each module takes of a built file, dist/afterword.js unless another is named: its minified bytes, and how many
// bytes (brotli) the file would have less without them. What modules have in common counts for none of them.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

const [file = 'dist/afterword.js'] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');
const payload = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
const map = new SourceMap(payload);
const compressed = (text) => brotliCompressSync(text).length;

/** The module that each character comes from. */
const modules = code.split('\n').flatMap((line, row) => [
  ...line.split('').map((_, column) => {
    const { originalSource } = map.findEntry(row, column);
    return originalSource?.replace(/^.*\/(?:src|node_modules)\//, '').replace(/\?.*/, '') ?? 'the file itself';
  }),
  'the file itself',
]);

const characters = code.split('');
const whole = compressed(code);
const rows = [...new Set(modules)].map((name) => ({
  name,
  bytes: modules.filter((module) => module === name).length,
  brotli: whole - compressed(characters.filter((_, at) => modules[at] !== name).join('')),
}));
const packages = rows.filter(({ name }) => /^(@lit|lit)/.test(name));
const sumOf = (list, key) => list.reduce((sum, row) => sum + row[key], 0);

console.log('| module | bytes | brotli |\n| --- | ---: | ---: |');
for (const { name, bytes, brotli } of rows.toSorted((a, b) => b.brotli - a.brotli))
  console.log(`| \`${name}\` | ${bytes} | ${brotli} |`);
console.log(
  `\n${file}: ${whole} B (brotli). Lit: ${sumOf(packages, 'brotli')} B. In common: ${whole - sumOf(rows, 'brotli')} B.`,
);
