// `npm run test:mutants:table [report…]`: the share of changes that the tests of src/core and src/body notice, by file, as a table for
// docs/mutation-tests.md. A report is what `npm run test:mutants` writes; of several, the last that has a file counts.
import { readFileSync } from 'node:fs';

const DEFAULT = 'test-results/mutants.json';
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const files = new Map();
for (const report of process.argv.length > 2 ? process.argv.slice(2) : [DEFAULT])
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
    const count = (states) => mutants.filter(({ status }) => states.includes(status)).length;
    const [noticed, missed] = [count(NOTICED), count(MISSED)];
    if (noticed + missed > 0) files.set(file, { noticed, missed });
  }

const share = ({ noticed, missed }) => `${Math.round((100 * noticed) / (noticed + missed))} %`;
const sum = (all) =>
  all.reduce((one, other) => ({ noticed: one.noticed + other.noticed, missed: one.missed + other.missed }), {
    noticed: 0,
    missed: 0,
  });
const rowOf = (name, counts) => `| ${name} | ${counts.noticed + counts.missed} | ${counts.missed} | ${share(counts)} |`;

console.log('| file | changes | not noticed | share noticed |\n| --- | ---: | ---: | ---: |');
for (const [file, counts] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(rowOf(`\`${file}\``, counts));
for (const folder of ['src/core', 'src/body'])
  console.log(
    rowOf(
      `all of \`${folder}\``,
      sum([...files].flatMap(([file, counts]) => (file.startsWith(folder) ? [counts] : []))),
    ),
  );
