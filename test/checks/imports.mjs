// Who may import whom in src/ (the rooms and their table), that no circle exists, and that no file is a drawer for odds
// and ends. Type imports count.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const rooms = {
  core: ['core'],
  protocol: ['core', 'protocol'],
  body: ['core', 'body', 'character-entities', 'character-entities-legacy'],
  locales: ['locales'],
  adapters: ['core', 'protocol', 'adapters', 'idb-keyval'],
  elements: ['core', 'body', 'locales', 'elements', 'lit'],
  importers: ['core', 'importers', 'entities', 'saxes'],
  server: [
    'core',
    'protocol',
    'body',
    'adapters',
    'server',
    'importers',
    'unhomoglyph',
    ...Object.keys(peerDependencies),
  ],
  testing: ['core', 'testing'],
  // src/index.ts, define.ts, afterword.ts: they put the rooms together
  '.': ['core', 'adapters', 'elements', 'locales', '.'],
};

/** Within what a room may import at all: finer rules, each a sentence. */
const rules = [
  {
    says: 'adapters share only how they ask (request, json-in, event-stream, page-visibility, whole-discussion) and how they reach IndexedDB (idb-*), or are one’s own parts',
    breaks: (from, to) =>
      isIn('adapters', from) &&
      isIn('adapters', to) &&
      !/\/(request|json-in|event-stream|page-visibility|whole-discussion|idb-[\w-]+)\.ts$/.test(to) &&
      !to.startsWith(from.replace('.ts', '-')),
  },
  {
    says: 'only the IndexedDB files know idb-keyval',
    breaks: (from, to) => to === 'idb-keyval' && !/^adapters\/(indexeddb|reader-store|idb-[\w-]+)\.ts$/.test(from),
  },
  {
    says: 'only the http adapter knows the protocol',
    breaks: (from, to) => isIn('adapters', from) && isIn('protocol', to) && from !== 'adapters/http.ts',
  },
  {
    says: 'elements do not import each other’s classes (writing.ts is the chunk that holds the form’s)',
    breaks: (from, to) =>
      isIn('elements', from) && /^elements\/afterword-[\w-]+\.ts$/.test(to) && from !== 'elements/writing.ts',
  },
  {
    says: 'only server/node knows Node: the handler runs anywhere',
    breaks: (from, to) => to.startsWith('node:') && !from.startsWith('server/node/'),
  },
  {
    says: 'pages load the names of characters and the larger parsers when a body needs them: only the server has all at hand',
    breaks: (from, to) => to === 'body/parse.ts' && !isIn('server', from),
  },
  {
    says: 'the server knows no adapter but memory',
    breaks: (from, to) => isIn('server', from) && isIn('adapters', to) && to !== 'adapters/memory.ts',
  },
];

const drawers = /(^|\/)(utils?|helpers?|common|misc|types)\.ts$/;
const root = 'src';
const roomOf = (file) => (file.includes('/') ? file.split('/')[0] : '.');
const isIn = (room, file) => file.startsWith(`${room}/`);

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
  if (drawers.test(file)) faults.push(`${file}: name it by the concept it holds`);
  for (const to of imported) {
    const isFile = graph.has(to);
    const room = isFile ? roomOf(to) : packageOf(to);
    if (!to.startsWith('node:') && !rooms[roomOf(file)]?.includes(room)) faults.push(`${file} may not import ${to}`);
    for (const { says, breaks } of rules) if (breaks(file, to)) faults.push(`${file} imports ${to}: ${says}`);
  }
}

const done = new Set();
const visit = (file, path) => {
  if (path.includes(file)) faults.push(`a circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
  if (path.includes(file) || done.has(file)) return;
  for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
  done.add(file);
};
for (const file of files) visit(file, []);

// The table in docs/architecture.md says the same as `rooms`.
const guide = readFileSync('docs/architecture.md', 'utf8');
for (const [room, others] of Object.entries(rooms)) {
  const [, cell] = guide.match(new RegExp(`^\\| \`${room.replace('.', '\\.')}\` \\|.*\\| ([^|]+) \\|$`, 'm')) ?? [];
  const known = others.filter((other) => other !== room && other in rooms);
  if (cell !== (known.map((other) => `\`${other}\``).join(', ') || 'nothing'))
    faults.push(`docs/architecture.md says of ${room} that it imports ${cell}, not ${known.join(', ') || 'nothing'}`);
}

for (const fault of faults) console.error(fault);
console.log(`imports: ${files.length} files, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
