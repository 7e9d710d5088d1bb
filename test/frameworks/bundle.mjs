// Makes a script for a browser of an app: each framework's compiler, called by the bundler for the framework's files.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { transformAsync } from '@babel/core';
import { build, transform } from 'esbuild';
import { compileAngular } from './apps.mjs';

/** A plugin that compiles files of a name. */
const compiling = (filter, compile, loader = 'ts') => ({
  name: 'framework',
  setup(builder) {
    builder.onLoad({ filter }, async ({ path }) => {
      const contents = await compile(await readFile(path, 'utf8'), path);
      return contents === undefined ? undefined : { contents, loader };
    });
  },
});

const jsx = (importSource, mount) => ({ mount, options: { jsx: 'automatic', jsxImportSource: importSource } });

const frameworks = {
  React: jsx(
    'react',
    `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Responses } from './Responses.tsx';
    createRoot(target).render(createElement(Responses, { id }));`,
  ),
  Preact: jsx(
    'preact',
    `import { h, render } from 'preact';
    import { Responses } from './Responses.tsx';
    render(h(Responses, { id }), target);`,
  ),
  Solid: {
    mount: `import { createComponent, render } from 'solid-js/web';
    import { Responses } from './Responses.tsx';
    render(() => createComponent(Responses, { id }), target);`,
    plugin: compiling(/\.tsx$/, async (source) => {
      const { code } = await transform(source, { loader: 'tsx', jsx: 'preserve', target: 'es2022' });
      return (await transformAsync(code, { presets: ['solid'], babelrc: false, configFile: false })).code;
    }),
  },
  Vue: {
    mount: `import { createApp } from 'vue';
    import Responses from './Responses.vue';
    createApp(Responses, { id }).mount(target);`,
    plugin: compiling(/\.vue$/, async (source, path) => {
      const { compileScript, parse } = await import('vue/compiler-sfc');
      const compilerOptions = { isCustomElement: (tag) => tag.startsWith('afterword-') };
      const { descriptor } = parse(source, { filename: path });
      return compileScript(descriptor, { id: 'responses', inlineTemplate: true, templateOptions: { compilerOptions } })
        .content;
    }),
  },
  Svelte: {
    mount: `import { mount } from 'svelte';
    import Responses from './Responses.svelte';
    mount(Responses, { target, props: { id } });`,
    plugin: compiling(/\.svelte$/, async (source, path) => {
      const { compile } = await import('svelte/compiler');
      return compile(source, { filename: basename(path), generate: 'client' }).js.code;
    }),
    options: { conditions: ['svelte', 'browser', 'production'] },
  },
  Angular: {
    mount: `import { createComponent, provideZonelessChangeDetection } from '@angular/core';
    import { createApplication } from '@angular/platform-browser';
    import { Responses } from './out/Responses.js';
    createApplication({ providers: [provideZonelessChangeDetection()] }).then((app) => {
      const responses = createComponent(Responses, { environmentInjector: app.injector, hostElement: target });
      responses.setInput('id', id);
      app.attachView(responses.hostView);
    });`,
    prepare: compileAngular,
    // Libraries declare what they have in a form that the app's build links to the release of Angular that the app has.
    plugin: compiling(
      /\.m?js$/,
      async (source, path) => {
        if (/@angular.core/.test(path) || !source.includes('ɵɵngDeclare')) return undefined;
        const { default: linker } = await import('@angular/compiler-cli/linker/babel');
        const options = { filename: path, plugins: [linker], babelrc: false, configFile: false, compact: false };
        return (await transformAsync(source, options)).code;
      },
      'js',
    ),
  },
};

/**
 * @param app the app's folder
 * @param id which discussion it shows
 * @returns the script
 */
export const bundle = async (name, app, id) => {
  const { mount, prepare, plugin, options } = frameworks[name];
  await prepare?.(app);
  const { outputFiles } = await build({
    stdin: {
      contents: `const target = document.querySelector('#app');
        const id = ${JSON.stringify(id)};
        ${mount}`,
      resolveDir: app,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false' },
    plugins: plugin ? [plugin] : [],
    write: false,
    outdir: join(app, 'out'),
    splitting: true,
    logLevel: 'silent',
    ...options,
  });
  return outputFiles;
};
