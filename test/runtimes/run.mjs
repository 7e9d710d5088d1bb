// npm run test:runtimes: the built handler in Deno, Bun and workerd, which npm installs into test-results/ at the first time.
//
//   node test/runtimes/run.mjs [NAME…]
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startChild, stopChild } from '../runner/child-processes.mjs';
import { tryServer } from './smoke.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const results = fileURLToPath(new URL('../../test-results/runtimes/', import.meta.url));

const runtimes = {
  deno: {
    package: 'deno@2.9.6',
    command: (bin, entry) => [join(bin, 'deno'), ['run', '--no-remote', '--allow-net=127.0.0.1', entry]],
  },
  bun: { package: 'bun@1.4.5', command: (bin, entry) => [join(bin, 'bun'), [entry]] },
  workerd: { package: 'miniflare@4.20260426.0', command: (_, entry) => [process.execPath, [entry]] },
};

/** The application and all it needs in one file, as Workers want it. */
const bundle = async (folder) => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(here, 'app.mjs'), formats: ['es'], fileName: () => 'app.mjs' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
};

/** Installs a runtime, unless it is there; gives the reason where that is not possible. */
const install = (name, folder) => {
  const mark = join(folder, 'installed');
  if (existsSync(mark)) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', name];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return `npm cannot install ${name} here (${(error?.message ?? stderr).trim().split('\n')[0]})`;
  writeFileSync(mark, '');
  return undefined;
};

const start = (command, args, folder) =>
  new Promise((resolve, reject) => {
    const child = startChild(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (data) => {
      said += data;
      const port = /^port (\d+)$/m.exec(said)?.[1];
      if (port) resolve({ child, origin: `http://127.0.0.1:${port}` });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`It ended: ${said}`)));
  });

const names = process.argv.slice(2);
for (const [name, { package: wanted, command }] of Object.entries(runtimes)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const folder = join(results, name);
  const missing = install(wanted, folder);
  if (missing) {
    console.log(`${name}: not tried, as ${missing}.`);
    continue;
  }
  await bundle(folder);
  const entry = join(folder, `${name}.mjs`);
  copyFileSync(join(here, `${name}.mjs`), entry);
  try {
    const { child, origin } = await start(...command(join(folder, 'node_modules/.bin'), entry), folder);
    console.log(`${name} (${wanted}): ${await tryServer(origin)}: as it should be.`);
    await stopChild(child);
  } catch (error) {
    console.log(`${name} (${wanted}): fails.`);
    console.error(error);
    process.exitCode = 1;
  }
}
process.exit();
