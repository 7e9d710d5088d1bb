/**
 * Makes a function that loads something once. After a failure the next call tries again. Some browsers remember that a file could
 * not be loaded. So if `load` is nothing but `() => import('./file.js')`, the next call tries another address, with a query, and the
 * one after that the first address again. Where an import map has integrity values, all calls try the first address.
 *
 * @throws AfterwordError `network`
 */
export declare const loadable: <Loaded>(load: () => Promise<Loaded>) => (() => Promise<Loaded>);
