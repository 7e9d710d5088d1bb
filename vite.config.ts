// Three builds into dist/, beside the types that tsc has put there:
//   vite build                    the modules of the npm package, one file each, dependencies left to the bundler
//   vite build --mode script-tag  dist/afterword.js, everything most pages need in one file, for a <script> tag; beside it
//                                 dist/afterword-*.js, what it loads for some (a server's adapter, other bodies' formats),
//                                 and dist/afterword.php, the same for a WordPress site
//   vite build --mode importers   dist/afterword-importers.js, all importers and the XML parser in one file, for a page or a
//                                 worker without a bundler
import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** Minifies html`` and css``. White space between tags goes altogether: the style sheets do the spacing. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, { fileName: id, html: { collapseInlineTagWhitespace: true } });
      return result ? { code: result.code, map: JSON.stringify(result.map) } : null;
    },
  },
});

/** The plugin of a WordPress site stands beside the scripts that it brings. */
const wordpressPlugin = (): Plugin => ({
  name: 'wordpress-plugin',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'afterword.php', source: readFileSync('src/adapters/wordpress.php') });
  },
});

/** What others install: the packages a page needs, and the optional ones of a server. */
const { dependencies, peerDependencies, exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'peerDependencies' | 'bin',
  Readonly<Record<string, string>>
> & { readonly exports: Readonly<Record<string, string | { readonly default: string }>> };
const installed = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
const isExternal = (name: string): boolean =>
  name.startsWith('node:') ||
  installed.has(
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );

/** The modules that others import, and the command: `core/index`. The script for a tag is a build of its own. */
const entries = [
  ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : [target.default])),
  ...Object.values(bin),
].flatMap((path) => /^\.\/dist\/(?!afterword\.js)(.*)\.js$/.exec(path)?.[1] ?? []);

const common = { target: 'es2022', outDir: 'dist', emptyOutDir: false, sourcemap: true, reportCompressedSize: false };

const modules: UserConfig = {
  build: {
    ...common,
    minify: false,
    lib: { entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])), formats: ['es'] },
    rolldownOptions: {
      external: isExternal,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** A library build keeps the white space of ES modules, so the bundler is told itself. */
const minified = { minify: true, comments: false } as const;

/** The writing path (src/elements/writing.ts), and what keeps its texts. */
const WRITING =
  /\/src\/(elements\/(writing|afterword-reply-form|form-events|form-field|form-styles|form-target|field-fault|comment-progress|announcement|go-on|unsent-actions)|core\/(outbox|back-end-clock)|locales\/en-writing|adapters\/(reader-store|idb-texts))\.ts$/;

const scriptTag: UserConfig = {
  plugins: [minifyLiterals(), wordpressPlugin()],
  build: {
    ...common,
    lib: { entry: 'src/afterword.ts', formats: ['es'], fileName: () => 'afterword.js' },
    rolldownOptions: {
      // What the other files share with it stays in it.
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...minified,
        chunkFileNames: ({ name }) => `afterword-${name.replace(/^afterword-/, '')}.js`,
        // What a reader who writes needs comes in one file.
        codeSplitting: {
          groups: [
            { name: 'writing', test: WRITING, includeDependenciesRecursively: false },
            { name: 'drafts', test: /\/src\/core\/(draft|create-record)\.ts$/, includeDependenciesRecursively: false },
          ],
        },
        // Chromium then compiles the whole file while it comes in, off the page's thread, not each function when first called.
        postBanner: (chunk) => (chunk.isEntry ? '//# allFunctionsCalledOnLoad' : ''),
      },
    },
  },
};

const importers: UserConfig = {
  build: {
    ...common,
    lib: { entry: 'src/importers/index.ts', formats: ['es'], fileName: () => 'afterword-importers.js' },
    rolldownOptions: {
      output: {
        ...minified,
        codeSplitting: false,
        postBanner:
          '/*! With saxes (ISC) and xmlchars (MIT), by Louis-Dominique Dubeau, and entities (BSD-2-Clause), by Felix Böhm. */',
      },
    },
  },
};

export default defineConfig(({ mode }) => ({ 'script-tag': scriptTag, importers })[mode] ?? modules);
