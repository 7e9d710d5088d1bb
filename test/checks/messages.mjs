// Finds messages that nothing shows: each name in the interfaces of src/locales/*-messages.ts must be used somewhere else in src. That
// no language lacks one is checked by the compiler.
import { readdirSync, readFileSync } from 'node:fs';

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

const uses = filesIn('src')
  .filter((path) => !path.startsWith('src/locales/'))
  .map((path) => readFileSync(path, 'utf8').replaceAll(/^\s*\/\/.*$|\/\*[^]*?\*\//gm, ''))
  .join('\n');

/** The names that are read: after a point, in braces, or as a string that is a key. */
const used = new Set([...uses.matchAll(/(?:\.|[{,]\s*|['"])(\w+)/g)].map(([, name]) => name));

const interfaces = filesIn('src/locales').filter(
  (path) => path.endsWith('-messages.ts') && !path.endsWith('with-messages.ts'),
);
const names = interfaces.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^ {2}readonly (\w+): /gm)].map(([, name]) => ({ path, name })),
);
const unused = names.filter(({ name }) => !used.has(name));
for (const { path, name } of unused) console.error(`${path}: nothing shows ${name}. Remove it from all languages.`);
console.log(`messages: ${names.length} names, ${unused.length} unused`);
process.exitCode = unused.length ? 1 : 0;
