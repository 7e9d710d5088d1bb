// The apps, one for each framework: the example of docs/frameworks.md, and a file of wrong uses. Each framework's own checker reads both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const require = createRequire(import.meta.url);
/** A file of a package that this folder has. */
const fileOf = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);
const tsc = ['--pretty', 'false', '--project', '.'];
/** vue-tsc, with the TypeScript of this folder: the project's own has no compiler in JavaScript. */
const VUE_TSC = `require(${JSON.stringify(require.resolve('vue-tsc'))}).run(${JSON.stringify(require.resolve('typescript/lib/tsc'))})`;

const NGC = fileOf('@angular/compiler-cli', 'bundles/src/bin/ngc.js');

const jsx = (jsxImportSource) => ({
  file: 'Responses.tsx',
  wrong: 'wrong.tsx',
  check: [resolve('node_modules/typescript/bin/tsc'), ...tsc],
  // Here the published types are checked themselves too.
  compilerOptions: {
    jsx: jsxImportSource === 'solid-js' ? 'preserve' : 'react-jsx',
    jsxImportSource,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
  },
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
  Angular: {
    file: 'Responses.ts',
    wrong: 'wrong.ts',
    check: [NGC, '--project', '.'],
    angularCompilerOptions: { strictTemplates: true },
  },
};

const guide = readFileSync('docs/frameworks.md', 'utf8');
/** The example in a section of the guide. */
export const exampleOf = (name) =>
  new RegExp(`^## ${name}\n[^]*?^\`\`\`(?:tsx|vue|svelte|ts)\n([^]*?)^\`\`\`$`, 'm').exec(guide)[1];

/** Writes an app into a folder beside the installed package. @returns its folder */
export const writeApp = (name, folder) => {
  const { file, wrong, compilerOptions, vueCompilerOptions, angularCompilerOptions } = apps[name];
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
    angularCompilerOptions,
  };
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(config));
  // What runs is compiled without the wrong uses.
  writeFileSync(join(app, 'tsconfig.run.json'), JSON.stringify({ extends: './tsconfig.json', files: [file] }));
  if (name === 'Svelte') writeFileSync(join(app, 'svelte.config.js'), 'export default {};');
  return app;
};

/** `file(line,column): error …`, svelte-check's `time ERROR "file" line:column "…"`, and Angular's `file:line:column - error …`. */
const ERROR = /^(?:\d+ ERROR "([^"]+)" (\d+):|([^\s(]+)\((\d+),\d+\): error |([^\s:]+):(\d+):\d+ - error )/gm;

/** Runs a command in an app. @returns what it said */
const runIn = async (app, command) => {
  const child = spawn(process.execPath, command, { cwd: app });
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (out += data));
  await once(child, 'close');
  return stripVTControlCharacters(out);
};

/** Runs the framework's checker. @returns the lines that it calls wrong, as `file:line` */
export const check = async (name, app) => {
  const out = await runIn(app, apps[name].check);
  const found = [...out.matchAll(ERROR)].map((groups) => groups.slice(1).filter(Boolean));
  const lines = found.map(([file, line]) => ({ file: relative(app, resolve(app, file)), line: Number(line) }));
  const names = lines.sort((a, b) => a.line - b.line).map(({ file, line }) => `${file}:${line}`);
  return { lines: [...new Set(names)], out };
};

/** Compiles Angular's example to JavaScript, into the folder `out`. */
export const compileAngular = async (app) => {
  const out = await runIn(app, [NGC, '--project', 'tsconfig.run.json', '--noEmit', 'false', '--outDir', 'out']);
  if (out) throw new Error(out);
};

/** The lines of the file of wrong uses that are wrong. */
export const wrongLines = (name, app) =>
  readFileSync(join(app, apps[name].wrong), 'utf8')
    .split('\n')
    .flatMap((text, index) => (/wrong(?!" must)/i.test(text) ? [`${apps[name].wrong}:${index + 1}`] : []));
