// npm run bench:server: what a server costs. Each figure beside another of the same run, taken in turns, as a ratio: absolute
// figures differ from machine to machine, and from one minute to the next.
//
//   node test/bench/server.mjs [PART…]
import { memoryUnderLoad } from './server-memory.mjs';
import { instances } from './server-instances.mjs';
import { pageCost } from './server-pages.mjs';
import { reads } from './server-reads.mjs';

/** Each gives the lines of a table. */
const parts = { reads, memory: memoryUnderLoad, instances, pages: pageCost };

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(parts))
  if (names.length === 0 || names.includes(name)) console.log(`${(await measure()).join('\n')}\n`);
process.exit();
