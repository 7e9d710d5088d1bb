// Node's module hooks for TypeScript: './x.js' means './x.ts' if only that exists, and a .ts file is compiled. What was compiled is kept
// in node_modules/.cache: every test file and every process that a test starts would compile the same files again.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const kept = fileOf('../../node_modules/.cache/node-ts/');
/** What the compiled code depends on besides its source. */
const compiler = ['../runner/compile-typescript.mjs', '../../node_modules/vite/package.json'].map((path) =>
  readFileSync(fileOf(path)),
);

/** Another process may be about to read it: it is there as a whole, or not at all. */
const keep = async (file, code) => {
  const unfinished = `${kept}${randomUUID()}`;
  await mkdir(kept, { recursive: true });
  await writeFile(unfinished, code);
  await rename(unfinished, file);
};

/** @param name of the file, without its folder: source maps name their source by its place beside them */
const compiled = async (source, name) => {
  const hash = createHash('sha256').update(name).update('\0').update(source);
  for (const part of compiler) hash.update('\0').update(part);
  const file = `${kept}${hash.digest('hex')}.mjs`;
  try {
    return await readFile(file, 'utf8');
  } catch {
    // Only now, because loading Vite takes longer than most tests that need no TypeScript.
    const { compileTypeScript } = await import('../runner/compile-typescript.mjs');
    const code = await compileTypeScript(source, name);
    await keep(file, code).catch(() => {});
    return code;
  }
};

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
  const path = fileURLToPath(url);
  const source = await compiled(await readFile(path, 'utf8'), basename(path));
  return { format: 'module', source, shortCircuit: true };
};
