// npm run bench:server: measures a server. Each figure is compared with another one that is measured alternately in the same run, as a
// ratio, because absolute figures depend on the machine and change from minute to minute.
//
//   node test/bench/server.mjs [--against CHECKOUT] [PART…]
//
// --against: the part `writes` alternates with the store of another checkout, which has been built.
import { parseArgs } from 'node:util';
import { memoryUnderLoad } from './server-memory.mjs';
import { instances } from './server-instances.mjs';
import { pageCost } from './server-pages.mjs';
import { reads } from './server-reads.mjs';
import { writes } from './server-writes.mjs';

/** Each function returns the lines of a table. */
const parts = { reads, memory: memoryUnderLoad, instances, writes, pages: pageCost };

const { positionals: names, values } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(parts))
  if (names.length === 0 || names.includes(name)) console.log(`${(await measure(values)).join('\n')}\n`);
process.exit();
