// The public surface: what every entry of package.json exports, with its signatures, as docs/api/ lists it. It is made
// from the built .d.ts files. Without arguments it compares the listing with dist/ and fails if they differ; with --write it writes it.
//
// A declaration is listed once, at the entry that its file belongs to; other entries only name it. Types that a signature uses but no
// entry exports are listed in unexported.md, because a change to one of them is a change for users too.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';

const OUT = 'docs/api';
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a statement of a .d.ts declares: `[name, kind]`. */
const declaredBy = (node) => {
  if (node.type === 'VariableDeclaration')
    return node.declarations.map(({ id }) => [id.name, node.kind === 'const' ? 'constant' : 'variable']);
  const kind = {
    TSInterfaceDeclaration: 'interface',
    TSTypeAliasDeclaration: 'type',
    ClassDeclaration: 'class',
    TSDeclareFunction: 'function',
    FunctionDeclaration: 'function',
  }[node.type];
  return kind ? [[node.id.name, kind]] : [];
};

/** Without comments, and without what is private; `'…//…'` is no comment. */
const bare = (code) =>
  code
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[^]*?\*\/|\/\/.*/g, (found) =>
      found.startsWith('/') ? '' : found,
    )
    .replaceAll(/^\s*(?:#private|private\s[^;]*);$/gm, '')
    .replace(/^(?:export )?(?:declare )?/, '')
    .replaceAll(/\s*\n(?:\s*\n)*/g, '\n')
    .replaceAll(/\n( *)/g, (_, indent) => `\n${indent.slice(indent.length / 2)}`)
    .trim();

const nameOf = (node) => node.name ?? node.value;

/** A .d.ts file: its declarations by name, what it imports, and what it exports. */
const files = new Map();
const read = (path) => {
  const known = files.get(path);
  if (known) return known;
  const code = readFileSync(path, 'utf8');
  const file = { path, declared: new Map(), imported: new Map(), exported: new Map(), all: [] };
  files.set(path, file);
  const fileAt = ({ value }) =>
    value.startsWith('.') ? posix.join(posix.dirname(path), value).replace(/\.js$/, '.d.ts') : undefined;
  for (const node of parseAst(code, { lang: 'dts' }, path).body) {
    const inner = node.type === 'ExportNamedDeclaration' ? (node.declaration ?? node) : node;
    for (const [name, kind] of declaredBy(inner)) {
      file.declared.set(name, { file, name, kind, code: bare(code.slice(node.start, node.end)) });
      if (inner !== node) file.exported.set(name, { name });
    }
    if (node.type === 'ImportDeclaration' && fileAt(node.source))
      for (const { local, imported } of node.specifiers)
        file.imported.set(local.name, { from: fileAt(node.source), name: imported && nameOf(imported) });
    if (node.type === 'ExportNamedDeclaration')
      for (const { local, exported } of node.specifiers)
        file.exported.set(nameOf(exported), { from: node.source && fileAt(node.source), name: nameOf(local) });
    if (node.type === 'ExportAllDeclaration') {
      if (node.exported) file.exported.set(nameOf(node.exported), { from: fileAt(node.source), space: true });
      else file.all.push(fileAt(node.source));
    }
  }
  return file;
};

/** The declaration of a name that a file uses; `undefined` if it is of another package or of the platform. */
const find = (file, name) => {
  const declared = file.declared.get(name);
  if (declared) return declared;
  const { from, name: original } = file.imported.get(name) ?? {};
  return from && original ? exportOf(read(from), original) : undefined;
};
const exportOf = (file, name) => {
  const { from, name: original } = file.exported.get(name) ?? {};
  if (original) return from ? exportOf(read(from), original) : find(file, original);
  return file.all.map((path) => exportOf(read(path), name)).find(Boolean);
};

/** What a file exports: `[name, declaration]`, by name. The members of a namespace come as `space.member`. */
const surfaceOf = (file) =>
  [
    ...[...file.exported].flatMap(([name, { from, space }]) =>
      space
        ? surfaceOf(read(from)).map(([member, declaration]) => [`${name}.${member}`, declaration])
        : [[name, exportOf(file, name)]],
    ),
    ...file.all.flatMap((path) => surfaceOf(read(path))),
  ].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));

const entries = Object.entries(exports)
  .filter(([, target]) => target.types)
  .map(([key, { types }]) => ({
    name: posix.join('afterword', key),
    types,
    surface: surfaceOf(read(posix.join(types))),
  }));

/** The entry that lists a declaration: the first of those whose folder is nearest to its file. */
const homes = new Map();
for (const entry of entries)
  for (const [name, declaration] of entry.surface) {
    if (!declaration) throw new Error(`${entry.name} exports ${name}, whose declaration is not found.`);
    const isNear = posix.dirname(posix.join(entry.types)) === posix.dirname(declaration.file.path);
    if (!homes.has(declaration) || (isNear && !homes.get(declaration).isNear))
      homes.set(declaration, { entry, isNear });
  }

/** The declarations that signatures use but no entry exports. */
const unexported = new Set();
const follow = (declaration) => {
  for (const [name] of declaration.code.matchAll(/(?<![.'"\w-])[A-Za-z_$][\w$]*/g)) {
    const used = find(declaration.file, name);
    if (!used || homes.has(used) || unexported.has(used)) continue;
    unexported.add(used);
    follow(used);
  }
};
for (const declaration of homes.keys()) follow(declaration);

const block = (name, { kind, code }) => `### ${name}\n\n${kind}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;

const textOf = ({ name, surface }) => {
  const own = surface.filter(([, declaration]) => homes.get(declaration).entry.name === name);
  const shared = surface.filter(([, declaration]) => homes.get(declaration).entry.name !== name);
  return [
    `# ${name}\n`,
    'Written by `npm run api` from the built types. `npm run check:api` fails when it is not what is built.\n',
    ...(surface.length ? [] : ['Exports nothing: importing it has effects.\n']),
    ...own.map(([exported, declaration]) => block(exported, declaration)),
    ...(shared.length ? ['## Also in another entry\n'] : []),
    ...(shared.length
      ? [shared.map(([exported, declaration]) => `- \`${exported}\`: ${homes.get(declaration).entry.name}\n`).join('')]
      : []),
  ].join('\n');
};

const byPath = [...unexported].sort((a, b) => (`${a.file.path} ${a.name}` < `${b.file.path} ${b.name}` ? -1 : 1));
const texts = new Map([
  ...entries.map((entry) => [`${entry.name.replaceAll(/[/.]/g, '-')}.md`, textOf(entry)]),
  [
    'unexported.md',
    [
      '# Types that no entry exports\n',
      'Signatures of the public surface use them. Written by `npm run api`.\n',
      ...byPath.map((declaration) => block(`${declaration.name} (${declaration.file.path})`, declaration)),
    ].join('\n'),
  ],
]);

if (process.argv.includes('--write')) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(OUT, name), text);
}
const written = existsSync(OUT) ? readdirSync(OUT) : [];
const stale = [...new Set([...texts.keys(), ...written])].filter(
  (name) => !written.includes(name) || readFileSync(join(OUT, name), 'utf8') !== texts.get(name),
);
for (const name of stale) console.error(`${OUT}/${name} is not what is built.`);
if (stale.length) console.error('The public surface changed: look at it, then run npm run api and commit the listing.');
console.log(`api: ${entries.length} entries, ${homes.size} exports, ${stale.length} stale listings`);
process.exitCode = stale.length ? 1 : 0;
