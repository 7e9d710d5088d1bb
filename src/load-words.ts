// Loads words of a language from the files beside the script.
import { hasIntegrityMap } from './core/integrity-map.js';

const here = import.meta.url;

/** What is put behind the address of a file that could not be loaded: some browsers remember that it could not. */
const queries: Record<string, string | undefined> = {};

/** @param name of a file in the folder of the languages, such as `pt-BR-controls` */
export const loadWords = async (name: string): Promise<Readonly<Record<string, unknown>>> => {
  const file = new URL(`locales/${name}.js${queries[name] ?? ''}`, here).href;
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ file)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    queries[name] = queries[name] || hasIntegrityMap() ? '' : `?${Date.now()}`;
    throw error;
  }
};
