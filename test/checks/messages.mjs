// Finds messages that nothing shows: each name in the interfaces of src/locales/*-messages.ts must be used somewhere else in src. And finds
// code that puts a message together with signs or spaces of its own: what stands between words is different in other languages, so it
// belongs to the messages. That no language lacks a message is checked by the compiler.
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

/** A text with a message in it. The templates of elements follow on `html`, and their elements part the words. */
const JOINING = /(?<=[\s(=:?{,])`[^`\n]*\$\{[^`{}]*\b(?:messages|words|settings|errors)[.[][^`{}]*\}[^`\n]*`/g;
const joinedIn = (path) => (readFileSync(path, 'utf8').match(JOINING) ?? []).map((text) => `${path}: ${text}`);
const joined = filesIn('src/elements').flatMap(joinedIn);
for (const place of joined)
  console.error(`${place}: the words of a language are joined by a message, or by messages.gap.`);

console.log(`messages: ${names.length} names, ${unused.length} unused, ${joined.length} joined by code`);
process.exitCode = unused.length || joined.length ? 1 : 0;
