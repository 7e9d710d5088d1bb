// The apps, one for each framework: the example of docs/frameworks.md, and a file of wrong uses. Each framework's own checker reads both.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

const require = createRequire(import.meta.url);
/** A file of a package that this folder has. */
const fileOf = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);
const tsc = ['--pretty', 'false', '--project', '.'];
/** vue-tsc, with the TypeScript of this folder: the project's own has no compiler in JavaScript. */
const VUE_TSC = `require(${JSON.stringify(require.resolve('vue-tsc'))}).run(${JSON.stringify(require.resolve('typescript/lib/tsc'))})`;

const jsx = (jsxImportSource) => ({
  file: 'Responses.tsx',
  wrong: 'wrong.tsx',
  check: [resolve('node_modules/typescript/bin/tsc'), ...tsc],
  compilerOptions: { jsx: jsxImportSource === 'solid-js' ? 'preserve' : 'react-jsx', jsxImportSource },
});

/** By the name of the section in the guide. */
export const apps = {
  React: jsx('react'),
  Preact: jsx('preact'),
  Solid: jsx('solid-js'),
  Vue: {
    file: 'Responses.vue',
    wrong: 'wrong.vue',
    check: ['--eval', VUE_TSC, '--', 'vue-tsc', ...tsc],
    vueCompilerOptions: { strictTemplates: true },
  },
  Svelte: {
    file: 'Responses.svelte',
    wrong: 'wrong.svelte',
    check: [fileOf('svelte-check', 'bin/svelte-check'), '--output', 'machine', '--tsconfig', './tsconfig.json'],
  },
};

const guide = readFileSync('docs/frameworks.md', 'utf8');
/** The example in a section of the guide. */
const exampleOf = (name) =>
  new RegExp(`^## ${name}\n[^]*?^\`\`\`(?:tsx|vue|svelte|ts)\n([^]*?)^\`\`\`$`, 'm').exec(guide)[1];

/** Writes an app into a folder beside the installed package. @returns its folder */
export const writeApp = (name, folder) => {
  const { file, wrong, compilerOptions, vueCompilerOptions } = apps[name];
  const app = join(folder, name);
  mkdirSync(app);
  writeFileSync(join(app, file), exampleOf(name));
  writeFileSync(join(app, wrong), readFileSync(`test/frameworks/wrong/${wrong.replace('wrong', name.toLowerCase())}`));
  const config = {
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      ...compilerOptions,
    },
    files: [file, wrong],
    vueCompilerOptions,
  };
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(config));
  if (name === 'Svelte') writeFileSync(join(app, 'svelte.config.js'), 'export default {};');
  return app;
};

/** `file(line,column): error …`, or svelte-check's `time ERROR "file" line:column "…"`. */
const ERROR = /^(?:\d+ ERROR "([^"]+)" (\d+):|([^\s(]+)\((\d+),\d+\): error )(.*)/gm;

/** Runs the framework's checker. @returns the lines that it calls wrong, as `file:line` */
export const check = async (name, app) => {
  const child = spawn(process.execPath, apps[name].check, { cwd: app });
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (out += data));
  await new Promise((done) => child.once('close', done));
  const lines = [...out.matchAll(ERROR)].map((found) => {
    return `${relative(app, resolve(app, found[1] ?? found[3]))}:${found[2] ?? found[4]}`;
  });
  return { lines: [...new Set(lines)], out };
};

/** The lines of the file of wrong uses that are wrong. */
export const wrongLines = (name, app) =>
  readFileSync(join(app, apps[name].wrong), 'utf8')
    .split('\n')
    .flatMap((text, index) => (/wrong(?!" must)/i.test(text) ? [`${apps[name].wrong}:${index + 1}`] : []));
