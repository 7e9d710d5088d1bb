// Lets @web/test-runner serve packages that are not ES modules: code of the server that is also tested in browsers uses one, and a
// test of Firefox's reader mode another.
import { join } from 'node:path';
import { build } from 'esbuild';

const PACKAGES = /^\/node_modules\/(unhomoglyph|@mozilla\/readability)\/index\.js$/u;

export const commonjsPlugin = (root) => ({
  name: 'commonjs',
  async transform({ path }) {
    if (!PACKAGES.test(path)) return undefined;
    const entry = join(root, path);
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
    return { body: outputFiles[0].text };
  },
});
