import type { RouteName } from '../protocol/routes.js';
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** @throws HttpError 422 that names parameters the route does not take, 400 that names one with a wrong value */
export declare const readQuery: (name: RouteName, search: URLSearchParams) => Query;
/**
 * The version after which changes are asked for. A client that reconnects says it in a header, as it was told with the last
 * event (HTML, section 9.2.4).
 *
 * @throws HttpError 422 for a header that holds no version
 */
export declare const sinceOf: (headers: Headers, query: Query) => number;
