// Type-checks the bindings in html`` templates. lit-analyzer needs TypeScript's JavaScript API, which TypeScript 7 does
// not have; for it, `typescript` means the older one that comes with its own analyzer of elements.
import { spawnSync } from 'node:child_process';
import Module, { createRequire, register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const older = createRequire(require.resolve('@jackolope/web-component-analyzer')).resolve('typescript');

if (process.env.LIT_TEMPLATES_CHILD) {
  const hook = `export const resolve = (name, context, next) =>
    next(name === 'typescript' && context.parentURL?.includes('/lit-analyzer/') ? ${JSON.stringify(pathToFileURL(older).href)} : name, context);`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function (name, ...rest) {
    return name === 'typescript' ? older : resolveFilename.call(this, name, ...rest);
  };
} else {
  const command = fileURLToPath(new URL('../../node_modules/@jackolope/lit-analyzer/cli.mjs', import.meta.url));
  const options = ['src/elements', '--strict', '--rules.no-missing-import', 'off'];
  const { status } = spawnSync(process.execPath, ['--import', import.meta.url, command, ...options], {
    stdio: 'inherit',
    env: { ...process.env, LIT_TEMPLATES_CHILD: '1' },
  });
  process.exitCode = status ?? 1;
}
