// Checks what npm would publish: that the files that others need are in it, that nothing is that nobody needs, and that it stays small
// (package.json, "tarball").
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

const { bin, exports, tarball: budget } = JSON.parse(readFileSync('package.json', 'utf8'));
const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
});
const [{ files, size, unpackedSize }] = JSON.parse(packed);
const names = new Set(files.map(({ path }) => path));
const faults = [];

const needed = [
  ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))),
  ...Object.values(bin),
  './dist/node/LICENSES.txt',
  './LICENSE',
  './README.md',
  './CHANGELOG.md',
  './SECURITY.md',
].map((path) => path.slice(2));
for (const name of needed) if (!names.has(name)) faults.push(`${name} is missing`);

/** Folders and files at the top that are published, and the endings that each may have. */
const ALLOWED = [
  /^(package\.json|LICENSE|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md)$/,
  /^dist\/.*\.(js|js\.map|d\.ts)$/,
  /^dist\/(custom-elements\.json|vscode\.html-custom-data\.json|web-types\.json|afterword\.php|node\/LICENSES\.txt)$/,
  /^docs\/.*\.(md|txt|json|png|svg)$/,
  /^deploy\/(Dockerfile|compose\.yaml)$/,
  /^demo\/screenshot\.png$/,
  /^dist\/integrity\.json$/,
];
for (const name of names)
  if (!ALLOWED.some((pattern) => pattern.test(name)))
    faults.push(`${name} is published, and test/checks/tarball.mjs does not know why`);

/**
 * Source maps are published, because they have the sources in them, which the package has not: a debugger shows those. They name files
 * of the project and of its packages only, nothing else of the machine where they were made.
 */
for (const name of [...names].filter((one) => one.endsWith('.map'))) {
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(name, 'utf8'));
  if (!names.has(name.slice(0, -'.map'.length))) faults.push(`${name} has no script`);
  for (const [index, source] of sources.entries()) {
    const path = posix.join(posix.dirname(name), source);
    if (!/^(src|node_modules)\//.test(path)) faults.push(`${name} names ${source}`);
    if (typeof sourcesContent[index] !== 'string') faults.push(`${name} has not the text of ${source}`);
  }
}
for (const name of [...names].filter((one) => /\.(js|ts|map|md|json|php|yaml)$|Dockerfile$/.test(one)))
  if (readFileSync(name, 'utf8').includes(process.cwd())) faults.push(`${name} names a folder of this machine`);

/** The command has every package in it but SQLite's driver, and two that pg can do without. */
const OUTSIDE = new Set(['libsql', 'pg-native', 'pg-cloudflare']);
const command = readFileSync(bin.afterword, 'utf8');
for (const [, name] of command.matchAll(/(?:^import [^"\n]*|\bimport\(|\b__require\()"([^"]+)"/gm))
  if (!isBuiltin(name) && !OUTSIDE.has(name)) faults.push(`the command imports ${name}`);

const format = (bytes) => bytes.toLocaleString('en');
for (const [what, bytes, most] of [
  ['packed', size, budget.packed],
  ['unpacked', unpackedSize, budget.unpacked],
  ['the command', Buffer.byteLength(command), budget.command],
]) {
  console.log(`tarball: ${what} ${format(bytes)} B of ${format(most)} B`);
  if (bytes > most) faults.push(`${what}: ${format(bytes - most)} B over its budget`);
}
for (const fault of faults) console.error(`tarball: ${fault}`);
console.log(`tarball: ${names.size} files, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
