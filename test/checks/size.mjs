// Prints what a reader downloads, and fails when it is over the budget in package.json ("budgets"). The lines it prints
// stand in the README too, and are brought up to date there.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));
const old = readFileSync('README.md', 'utf8');
let readme = old;

for (const [file, { brotli: budget }] of Object.entries(budgets)) {
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content).length;
  const gzip = gzipSync(content, { level: 9 }).length;
  const line = `${file}: ${content.length} B, gzip ${gzip} B, brotli ${brotli} B of ${budget} B`;
  console.log(line);
  readme = readme.replace(new RegExp(`^${file.replaceAll('.', '\\.')}: .*$`, 'm'), line);
  if (brotli > budget) {
    console.error(`${file} is ${brotli - budget} B over its budget.`);
    process.exitCode = 1;
  }
}
if (readme !== old) writeFileSync('README.md', readme);
