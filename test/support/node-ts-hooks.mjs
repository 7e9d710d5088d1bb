// Node's module hooks for TypeScript: './x.js' means './x.ts' if only that exists, and a .ts file is compiled.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/^(?:\.{1,2}\/|file:).*\.js$/u.test(specifier)) throw error;
    return await next(specifier.replace(/\.js$/u, '.ts'), context).catch(() => Promise.reject(error));
  }
};

export const load = async (url, context, next) => {
  if (!/^file:.*\.ts(?:\?|$)/u.test(url)) return await next(url, context);
  // Only now, because loading Vite takes longer than most tests that need no TypeScript.
  const { compileTypeScript } = await import('../runner/compile-typescript.mjs');
  const path = fileURLToPath(url);
  const source = await compileTypeScript(await readFile(path, 'utf8'), path);
  return { format: 'module', source, shortCircuit: true };
};
