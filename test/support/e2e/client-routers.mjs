// The client routers of real sites, as one script each that a page can load: what npm has, put together by esbuild.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const folderOf = (name) => join(packages, name);

const bundle = async (contents, resolveDir, options = {}) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
};

/** The script of Astro's <ClientRouter />, over its router; an Astro site's build supplies the names that are none of a package. */
const astro = async () => {
  const folder = folderOf('astro');
  const component = await readFile(join(folder, 'components/ClientRouter.astro'), 'utf8');
  const [, script] = /<script>(.*?)<\/script>/s.exec(component);
  const names = {
    name: 'astro-names',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^astro:transitions\/client$/ }, () => ({
        path: join(folder, 'dist/virtual-modules/transitions-router.js'),
      }));
      onResolve({ filter: /^virtual:astro:adapter-config\/client$|prefetch\.js$/ }, ({ path }) => ({
        path,
        namespace: 'astro',
      }));
      onLoad({ filter: /.*/, namespace: 'astro' }, () => ({
        contents: 'export const internalFetchHeaders = {}; export const init = () => {};',
      }));
    },
  };
  return await bundle(script, folder, {
    define: { 'import.meta.env.SSR': 'false', 'import.meta.env.DEV': 'false', __PREFETCH_DISABLED__: 'true' },
    plugins: [names],
  });
};

const pjax = () =>
  bundle(
    `import Pjax from 'pjax'; new Pjax({ elements: 'a', selectors: ['title', '#article'], cacheBust: false });`,
    folderOf('pjax'),
  );

const swup = () =>
  bundle(
    `import Swup from 'swup'; new Swup({ containers: ['#article'], animationSelector: false });`,
    folderOf('swup'),
  );

export const clientRouters = { astro, pjax, swup };
