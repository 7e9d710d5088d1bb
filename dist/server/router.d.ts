import { type RouteName } from '../protocol/routes.js';
export interface Match {
    readonly name: RouteName;
    /** The query, together with the parameters that a former route has in its path. */
    readonly search: URLSearchParams;
}
/**
 * @param path without the base the server is mounted at
 * @throws HttpError 404 and 405, 400 for a name that cannot be decoded
 */
export declare const matchRoute: (method: string, path: string, query: URLSearchParams) => Match;
