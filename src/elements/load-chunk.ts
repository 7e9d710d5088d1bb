// Loads a chunk when it is needed, and again after a failure.
import { asAfterwordError } from '../core/errors.js';

/** The text of a function that does nothing but import a file beside this one. */
const IMPORT = /^\(\) ?=> ?import\(.(\.[\w./-]+).\)$/;

/**
 * Makes a function that loads something once. After a failure the next call tries again. Some browsers remember that a file could
 * not be loaded. So if `load` is nothing but `() => import('./file.js')`, another address is then tried, with a query.
 *
 * @throws AfterwordError `network`
 */
export const loadable = <Loaded>(load: () => Promise<Loaded>): (() => Promise<Loaded>) => {
  let loading: Promise<Loaded> | undefined;
  return () =>
    (loading ??= load().catch((cause) => {
      loading = undefined;
      const [, file] = IMPORT.exec(String(load)) ?? [];
      if (file)
        load = () => import(/* @vite-ignore */ /* webpackIgnore: true */ `${file}?${Date.now()}`) as Promise<Loaded>;
      throw asAfterwordError(cause, 'network');
    }));
};
