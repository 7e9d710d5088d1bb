// vite build --mode command: dist/node/afterword.js, the command `afterword` in one file with all packages that it needs, and beside it
// dist/node/LICENSES.txt, the licences of those packages. Names and lines stay as they are, so that a stack can be read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/** SQLite's drivers are compiled for one machine; the other two are parts of pg that it does not need here. */
const NOT_INCLUDED = ['libsql', 'better-sqlite3', 'pg-native', 'pg-cloudflare'];

interface PackageAbout {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

const aboutOf = (folder: string): PackageAbout =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageAbout;

/** The folder of the package that a module is in: the nearest one with a package.json that has a name. */
const packageFolder = (module: string): string => {
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && aboutOf(folder).name) return folder;
  }
};

/** The text of a package's licence: a file of its own, or the end of its README, or nothing. */
const licenceText = (folder: string): string => {
  const names = readdirSync(folder);
  const textOf = (pattern: RegExp): string => {
    const name = names.find((one) => pattern.test(one));
    return name ? readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n') : '';
  };
  const text =
    textOf(/^licen[cs]e/i) || (/^#+ *licen[cs]e *\n([^#]*copyright[^#]*)/im.exec(textOf(/^readme/i))?.[1] ?? '');
  return text.trim();
};

const licenceOf = (folder: string): string => {
  const { name, version, license, author } = aboutOf(folder);
  const text = licenceText(folder);
  if (!license && !text) throw new Error(`${name} does not say its licence.`);
  const by = typeof author === 'string' ? author : author?.name;
  return [`${name} ${version} (${license ?? 'see below'}${by ? `), by ${by}` : ')'}`, text]
    .filter(Boolean)
    .join('\n\n');
};

const licences = (): Plugin => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) =>
      chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
    );
    const folders = new Set(
      modules
        .map((id) => id.replace(/^\0|\?.*$/g, ''))
        .filter((id) => id.includes('/node_modules/'))
        .map(packageFolder),
    );
    const texts = [...folders].map(licenceOf).sort();
    const source = `The command has code of these packages:\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
});

export const command: UserConfig = {
  plugins: [licences()],
  ssr: { noExternal: true, external: NOT_INCLUDED },
  build: {
    target: 'node20.19',
    outDir: 'dist/node',
    emptyOutDir: true,
    reportCompressedSize: false,
    ssr: 'src/server/node/command.ts',
    minify: false,
    rolldownOptions: {
      external: [/^node:/, ...NOT_INCLUDED],
      output: {
        entryFileNames: 'afterword.js',
        codeSplitting: false,
        comments: false,
        minify: { compress: true, mangle: false, codegen: false },
      },
    },
  },
};
