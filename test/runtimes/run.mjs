// npm run test:runtimes: the built handler in Deno, Bun and workerd, which npm installs into test-results/ at the first time.
//
//   node test/runtimes/run.mjs [NAME…]
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startChild, stopChild } from '../runner/child-processes.mjs';
import { folderOf, install } from './install.mjs';
import { tryServer } from './smoke.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

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
  const folder = folderOf(name);
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
