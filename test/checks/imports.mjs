// Checks which folders of src/ import which (the table in docs/architecture.md says the same), that there are no import cycles, and
// that no file is a collection of unrelated things. Type imports count.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Only src/frameworks imports these, and only types of all but Angular. */
const frameworks = ['@angular/core', 'preact', 'react', 'solid-js', 'svelte', 'vue'];

const folders = {
  core: ['core'],
  protocol: ['core', 'protocol'],
  body: ['core', 'body', 'character-entities', 'character-entities-legacy', 'mdast-util-to-markdown'],
  locales: ['core', 'locales'],
  adapters: ['core', 'protocol', 'adapters', 'idb-keyval', '@noble/hashes'],
  elements: ['core', 'body', 'locales', 'elements', 'diff', 'lit'],
  importers: ['core', 'importers', 'entities', 'saxes'],
  server: [
    'core',
    'protocol',
    'body',
    'locales',
    'adapters',
    'server',
    'importers',
    'unhomoglyph',
    ...Object.keys(peerDependencies).filter((name) => !frameworks.includes(name)),
  ],
  testing: ['core', 'testing'],
  frameworks: ['elements', 'frameworks', ...frameworks],
  // src/index.ts, define.ts, afterword.ts, moderation.ts: they connect the folders
  '.': ['core', 'adapters', 'elements', 'locales', '.'],
};

/** More rules, each with the sentence that is printed if it is broken. */
const rules = [
  {
    says: 'adapters share only the code for requests (request, json-in, advice, event-stream, page-visibility, whole-discussion), for IndexedDB (idb-*), and the comments and decisions of the memory adapter (memory-comments, memory-moderation-log); parts of one adapter begin with its name, and the calls of the http adapter that are loaded later are a part that has parts',
    breaks: (from, to) =>
      isIn('adapters', from) &&
      isIn('adapters', to) &&
      !/\/(request|json-in|advice|event-stream|page-visibility|whole-discussion|memory-comments|memory-moderation-log|idb-[\w-]+)\.ts$/.test(
        to,
      ) &&
      !to.startsWith(from.replace('.ts', '-')) &&
      !(
        from === 'adapters/http-occasional.ts' &&
        /^adapters\/http-(administration|moderator|proof|requests)\.ts$/.test(to)
      ) &&
      !(from === 'adapters/http-administration.ts' && to === 'adapters/http-requests.ts') &&
      !(from === 'adapters/http-requests.ts' && to === 'adapters/http-secret.ts') &&
      !(from === 'adapters/http-moderator.ts' && to === 'adapters/http-secret.ts'),
  },
  {
    says: 'only the files for IndexedDB import idb-keyval',
    breaks: (from, to) => to === 'idb-keyval' && !/^adapters\/(indexeddb|reader-store|idb-[\w-]+)\.ts$/.test(from),
  },
  {
    says: 'only the http adapter imports the protocol',
    breaks: (from, to) => isIn('adapters', from) && isIn('protocol', to) && !/^adapters\/http(-\w+)?\.ts$/.test(from),
  },
  {
    says: 'elements do not import each other’s classes (writing.ts is the chunk that holds the form’s)',
    breaks: (from, to) =>
      isIn('elements', from) && /^elements\/afterword-[\w-]+\.ts$/.test(to) && from !== 'elements/writing.ts',
  },
  {
    says: 'only server/node imports modules of Node, because the handler runs in other runtimes too',
    breaks: (from, to) => to.startsWith('node:') && !from.startsWith('server/node/'),
  },
  {
    says: 'a page loads the named characters and the larger parsers only if a body needs them; only the server imports all of them',
    breaks: (from, to) => to === 'body/parse.ts' && !isIn('server', from),
  },
  {
    says: 'the server imports no adapter but memory',
    breaks: (from, to) => isIn('server', from) && isIn('adapters', to) && to !== 'adapters/memory.ts',
  },
];

/** Names that do not say what a file contains. */
const vague = /(^|\/)(utils?|helpers?|common|misc|types)\.ts$/;
const root = 'src';
const folderOf = (file) => (file.includes('/') ? file.split('/')[0] : '.');
const isIn = (folder, file) => file.startsWith(`${folder}/`);

const files = readdirSync(root, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/** What a file imports: files of src/ by path, packages by name. */
const importsOf = (file) => {
  const code = readFileSync(join(root, file), 'utf8').replaceAll(/^\s*(\/\/|\*).*$/gm, '');
  const found = [
    ...code.matchAll(/(?:^|\s)(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|^import\s*'([^']+)'|import\('([^']+)'\)/gm),
  ];
  return found
    .map((match) => match[1] ?? match[2] ?? match[3])
    .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name).replace(/\.js$/, '.ts') : name));
};

const packageOf = (name) =>
  (name.startsWith('@') ? name.split('/').slice(0, 2) : name.split('/').slice(0, 1)).join('/');
const graph = new Map(files.map((file) => [file, importsOf(file)]));
const faults = [];

for (const [file, imported] of graph) {
  if (vague.test(file)) faults.push(`${file}: name it after its concept`);
  for (const to of imported) {
    const isFile = graph.has(to);
    const folder = isFile ? folderOf(to) : packageOf(to);
    if (!to.startsWith('node:') && !folders[folderOf(file)]?.includes(folder))
      faults.push(`${file} may not import ${to}`);
    for (const { says, breaks } of rules) if (breaks(file, to)) faults.push(`${file} imports ${to}: ${says}`);
  }
}

const done = new Set();
const visit = (file, path) => {
  if (path.includes(file)) faults.push(`an import cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
  if (path.includes(file) || done.has(file)) return;
  for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
  done.add(file);
};
for (const file of files) visit(file, []);

// The table in docs/architecture.md says the same as `folders`.
const guide = readFileSync('docs/architecture.md', 'utf8');
for (const [folder, others] of Object.entries(folders)) {
  const [, cell] = guide.match(new RegExp(`^\\| \`${folder.replace('.', '\\.')}\` \\|.*\\| ([^|]+) \\|$`, 'm')) ?? [];
  const known = others.filter((other) => other !== folder && other in folders);
  if (cell !== (known.map((other) => `\`${other}\``).join(', ') || 'nothing'))
    faults.push(`docs/architecture.md says of ${folder} that it imports ${cell}, not ${known.join(', ') || 'nothing'}`);
}

for (const fault of faults) console.error(fault);
console.log(`imports: ${files.length} files, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
