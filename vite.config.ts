// Five builds into dist/, beside the types that tsc has put there:
//   vite build                    the modules of the npm package, one file each, dependencies left to the bundler
//   vite build --mode script-tag  dist/afterword.js, everything most pages need in one file, for a <script> tag; beside it
//                                 dist/afterword-*.js, what it loads for some (a server's adapter, other bodies' formats),
//                                 and dist/afterword.php, the same for a WordPress site
//   vite build --mode moderation  dist/afterword-moderation.js, the moderation page in one file, which no reader downloads
//   vite build --mode importers   dist/afterword-importers.js, all importers and the XML parser in one file, for a page or a
//                                 worker without a bundler
//   vite build --mode command     dist/node/afterword.js, the command with all packages that it needs (vite.command.ts)
import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'rolldown/utils';
import { minify as minifyAgain } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { command } from './vite.command.js';
import { LIT_INTERNAL, withoutUnusedLit } from './vite.lit.js';

/** Minifies html`` and css``, white space between tags too: the style sheets do the spacing. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: JSON.stringify(result.map) } : null;
    },
  },
});

/** Writes the namespaces of a chunk's modules as objects with getters, without Rolldown's helper and the chunk that it is in. */
const withPlainNamespaces = (code: string): string =>
  code
    .replace(
      /__exportAll\(\{([^}]*)\}\)/g,
      (_, names: string) => `{${names.replace(/(\w+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')}}`,
    )
    .replace(/^import \{ \w+ as __exportAll \} from "[^"]*rolldown-runtime.js";$/m, '');

/**
 * Minifies each chunk twice: first with Rolldown's minifier, then with Terser, which also gives Lit's internal properties short
 * names, the same in every chunk. Together they leave 1.4 % less (brotli) than either alone.
 */
const minifyChunks = (): Plugin => {
  const nameCache: { props?: object; vars?: object } = {};
  /** One chunk after the other: they share the names. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: 'minify-chunks',
    generateBundle(_, bundle) {
      for (const name in bundle) if (/rolldown-runtime\.js/.test(name)) delete bundle[name];
    },
    renderChunk(code, { fileName }) {
      const minified = last.then(async () => {
        const first = await minify(fileName, withPlainNamespaces(code), { module: true, sourcemap: true });
        const second = await minifyAgain(first.code, {
          module: true,
          ecma: 2020,
          // Statements joined by commas repeat less than statements, so they compress worse.
          compress: { passes: 4, sequences: false, keep_fargs: false },
          mangle: { properties: { regex: LIT_INTERNAL } },
          format: { comments: false },
          nameCache,
          sourceMap: { content: JSON.stringify(first.map) },
        });
        // The other names are each chunk's own, and may be short in every one.
        delete nameCache.vars;
        return { code: second.code!, map: second.map as string };
      });
      last = minified;
      return minified;
    },
  };
};

/** What several chunks need and afterword.js does not, without a state of its own. */
const COPIED =
  /\/src\/(adapters\/(advice|request|whole-discussion|idb-connection|idb-texts)|core\/(commands|counting|create-record|delays|draft|fingerprint|history|integrity-map|moderator-access|newest-page|paging|random-id|reactions|search-page|search-words|weight)|body\/(text|autolink)|elements\/(finding\/finding-list|form-tool|control-words|text-edits|undo-time|watch-language))\.ts$|\/idb-keyval\/dist\//;

/** The modules of each chunk that import what is copied. */
const COPYING: Readonly<Record<string, RegExp>> = {
  http: /adapters\/http(-secret)?\./,
  httpOccasional: /adapters\/http-(occasional|moderator)\./,
  waline: /adapters\/waline/,
  wordpress: /adapters\/wordpress(-errors|-page|-rows)?\./,
  wordpressSearch: /adapters\/wordpress-search\./,
  indexeddb: /adapters\/(indexeddb|idb-shelf)\./,
  idbActs: /adapters\/idb-acts\./,
  idbRestore: /adapters\/idb-restore\.|core\/merge\./,
  idbKeptPages: /adapters\/idb-kept-pages\./,
  readerStorePages: /adapters\/reader-store-pages\./,
  acts: /core\/(acts|after-act|send-act)\./,
  actions: /elements\/(comment-actions|kept-removals|reactions)\./,
  finding: /elements\/(finding\/finding|change-language)\./,
  findLocale: /\/load-words\./,
  muting: /elements\/muting\./,
  count: /elements\/afterword-count\./,
  timestamp: /elements\/afterword-timestamp\./,
  arrange: /elements\/finding\/arrange-rows\./,
  keptPage: /elements\/kept\//,
  search: /core\/search-hits\.|elements\/search\//,
  formTools: /elements\/(form-tools|code-link)\./,
  markdownTools: /elements\/(form-preview|markdown-\w+)\./,
  mentions: /elements\/mentions\./,
  formLimits: /elements\/form-limits\./,
  replyMails: /elements\/reply-mails\./,
  quote: /elements\/quote\./,
};

/**
 * Gives each chunk that is loaded late a copy of such a module. In a chunk that they share it would come one step later, after the
 * chunk that needs it, and some browsers would not ask for it again if it could not be loaded (core/load-chunk.ts). In afterword.js
 * everybody would load it.
 */
const copyShared = (): Plugin => ({
  name: 'copy-shared',
  enforce: 'pre',
  async resolveId(source, importer = '', { kind }) {
    const found = await this.resolve(source, importer, { kind, skipSelf: true });
    if (!found || !COPIED.test(found.id)) return found;
    const [, itsChunk] = /\?for=(\w+)/.exec(importer) ?? [];
    const name =
      kind === 'dynamic-import'
        ? 'itself'
        : (itsChunk ?? Object.keys(COPYING).find((chunk) => COPYING[chunk]?.test(importer)));
    return name ? { ...found, id: `${found.id}?for=${name}` } : found;
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
const { dependencies, peerDependencies, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'peerDependencies',
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

/** The modules that others import: `core/index`. The script for a tag and the command are builds of their own. */
const entries = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  .flatMap((path) => /^\.\/dist\/(?!afterword\.js)(.*)\.js$/.exec(path)?.[1] ?? []);

const common = { target: 'es2022', outDir: 'dist', emptyOutDir: false, sourcemap: true, reportCompressedSize: false };

/** The files of a language. */
const WORDS = /^locales\/(?!en)\w\w(-[\w-]+)?\.js(\.map)?$/;

/** Pages with the script tag load the words of a language from these files. */
const minifyWords = (): Plugin => ({
  name: 'minify-words',
  async renderChunk(code, { fileName }) {
    if (!WORDS.test(fileName)) return null;
    const { code: minified, map } = await minify(fileName, code, { module: true, sourcemap: true });
    return { code: minified, map: JSON.stringify(map) };
  },
  // Words need no source maps.
  generateBundle(_, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      if (!WORDS.test(name)) continue;
      if (output.type === 'chunk') output.code = output.code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
      else delete bundle[name];
    }
  },
});

const modules: UserConfig = {
  plugins: [minifyWords()],
  build: {
    ...common,
    minify: false,
    lib: { entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])), formats: ['es'] },
    rolldownOptions: {
      checks: { pluginTimings: false },
      external: isExternal,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** A library build keeps the white space of ES modules, so the bundler is told itself. */
const minified = { minify: true, comments: false } as const;

/** The writing path (src/elements/writing.ts), and what keeps its texts. */
const WRITING =
  /\/src\/(elements\/(writing|afterword-reply-form|(load-form-tools|form-(draft|events|faults|field|formats|identity|saving|styles|target|text|words))|field-fault|comment-progress|announcement|undo-time|go-on|unsent-actions|show-actions)|core\/(create-record|data-changes|delays|discussion-changes|newest-time|draft|outbox|random-id|back-end-clock)|locales\/en-writing|adapters\/(reader-store|idb-connection|idb-page|idb-texts|idb-unconfirmed))\.ts$|\/idb-keyval\/dist\/[^?]*$/;

const scriptTag: UserConfig = {
  plugins: [copyShared(), withoutUnusedLit(), minifyLiterals(), minifyChunks(), wordpressPlugin()],
  build: {
    ...common,
    lib: { entry: 'src/afterword.ts', formats: ['es'], fileName: () => 'afterword.js' },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the other files share with it stays in it.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: false,
        chunkFileNames: ({ name }) => `afterword-${name.replace(/^afterword-/, '')}.js`,
        // What a reader who writes needs comes in one file.
        codeSplitting: {
          groups: [{ name: 'writing', test: WRITING, includeDependenciesRecursively: false }],
        },
        // Chromium then compiles the whole file while it comes in, off the page's thread, not each function when first called.
        postBanner: (chunk) => (chunk.isEntry ? '//# allFunctionsCalledOnLoad' : ''),
      },
    },
  },
};

/** A moderator is never asked for a proof of work. */
const withoutProof = (): Plugin => ({
  name: 'without-proof',
  load: { filter: { id: /\/adapters\/http-proof\.ts$/ }, handler: () => 'export {};' },
});

const moderation: UserConfig = {
  plugins: [withoutProof(), withoutUnusedLit(), minifyLiterals(), minifyChunks()],
  build: {
    ...common,
    lib: { entry: 'src/moderation.ts', formats: ['es'], fileName: () => 'afterword-moderation.js' },
    rolldownOptions: { checks: { pluginTimings: false }, output: { minify: false, codeSplitting: false } },
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

export default defineConfig(
  ({ mode }) => ({ 'script-tag': scriptTag, moderation, importers, command })[mode] ?? modules,
);
