// Lets @web/test-runner serve .ts files. An import of './x.js' means './x.ts' if only that exists.
// The Vite plugin for the test runner cannot be used for this: the runner would serve a .ts file as an MPEG video.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileTypeScript } from './compile-typescript.mjs';

export const typescriptPlugin = (root) => {
  const fileOf = (path) => join(root, decodeURIComponent(path));
  return {
    name: 'typescript',
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    resolveImport({ source, context }) {
      if (!/^\.{0,2}\/.*\.js$/u.test(source)) return undefined;
      const wanted = fileOf(source.startsWith('/') ? source : join(dirname(context.path), source));
      const isTypeScript = !existsSync(wanted) && existsSync(wanted.replace(/\.js$/u, '.ts'));
      return isTypeScript ? source.replace(/\.js$/u, '.ts') : undefined;
    },
    async transform({ path, body }) {
      return path.endsWith('.ts') ? { body: await compileTypeScript(String(body), fileOf(path)) } : undefined;
    },
  };
};
