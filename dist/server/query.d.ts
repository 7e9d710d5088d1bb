import type { RouteName } from '../protocol/routes.js';
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** @throws HttpError 422 that names parameters the route does not take, 400 that names one with a wrong value */
export declare const readQuery: (name: RouteName, search: URLSearchParams) => Query;
/**
 * The version after which changes are wanted. A client that reconnects sends the id of its last event in a header (HTML, section
 * 9.2.4).
 *
 * @throws HttpError 422 for a header that holds no version
 */
export declare const sinceOf: (headers: Headers, query: Query) => number;
