// Prints what a reader downloads, and fails when it is over the budget in package.json ("budgets").
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const [file, { brotli: budget }] of Object.entries(budgets)) {
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content).length;
  const gzip = gzipSync(content, { level: 9 }).length;
  console.log(`${file}: ${content.length} B, gzip ${gzip} B, brotli ${brotli} B of ${budget} B`);
  if (brotli > budget) {
    console.error(`${file} is ${brotli - budget} B over its budget.`);
    process.exitCode = 1;
  }
}
