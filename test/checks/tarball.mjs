// Checks what npm would publish: that the files that others need are in it, that nothing is that nobody needs, and that it stays small
// (package.json, "tarball").
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';

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
].map((path) => path.slice(2));
for (const name of needed) if (!names.has(name)) faults.push(`${name} is missing`);

/** Folders and files at the top that are published, and the endings that each may have. */
const ALLOWED = [
  /^(package\.json|LICENSE|[A-Z]+\.md)$/,
  /^dist\/.*\.(js|js\.map|d\.ts)$/,
  /^dist\/(custom-elements\.json|integrity\.json|afterword\.php|node\/LICENSES\.txt)$/,
  /^docs\/.*\.(md|txt|json|png|svg)$/,
  /^deploy\/(Dockerfile|compose\.yaml)$/,
  /^demo\/screenshot\.png$/,
];
for (const name of names)
  if (!ALLOWED.some((pattern) => pattern.test(name)))
    faults.push(`${name} is published, and test/checks/tarball.mjs does not know why`);

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
