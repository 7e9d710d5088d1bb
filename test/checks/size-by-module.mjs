// Prints what each folder and each module takes of a built file, dist/afterword.js unless another is named: its minified bytes, and
// by how many bytes the file would be smaller without it (brotli). What modules have in common counts for none of them.
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

/** A folder of src, or `Lit` for its packages; files that are directly in src are counted together. */
const folderOf = (module) => {
  if (/^(@lit|lit)/.test(module)) return 'Lit';
  return /^(\w+)\//.exec(module)?.[1] ?? 'the entry files';
};

/** What each group of modules takes, the largest first. */
const rowsBy = (groupOf) => {
  const groups = modules.map(groupOf);
  return [...new Set(groups)]
    .map((name) => ({
      name,
      bytes: Buffer.byteLength(characters.filter((_, at) => groups[at] === name).join('')),
      brotli: whole - compressed(characters.filter((_, at) => groups[at] !== name).join('')),
    }))
    .toSorted((a, b) => b.brotli - a.brotli);
};

const print = (title, rows) => {
  const sum = rows.reduce((total, { brotli }) => total + brotli, 0);
  const format = (bytes) => bytes.toLocaleString('en');
  console.log(`| ${title} | bytes | brotli |\n| --- | ---: | ---: |`);
  for (const { name, bytes, brotli } of rows) console.log(`| ${name} | ${format(bytes)} | ${format(brotli)} |`);
  console.log(
    `| in common | | ${format(whole - sum)} |\n| all | ${format(Buffer.byteLength(code))} | ${format(whole)} |\n`,
  );
};

print('folder', rowsBy(folderOf));
print(
  'module',
  rowsBy((module) => module).map((row) => ({ ...row, name: `\`${row.name}\`` })),
);
