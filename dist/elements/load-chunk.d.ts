/**
 * Makes a function that loads something once. After a failure the next call tries again. Some browsers remember that a file could
 * not be loaded. So if `load` is nothing but `() => import('./file.js')`, another address is then tried, with a query.
 *
 * @throws AfterwordError `network`
 */
export declare const loadable: <Loaded>(load: () => Promise<Loaded>) => (() => Promise<Loaded>);
