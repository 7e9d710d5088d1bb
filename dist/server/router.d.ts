import { type RouteName } from '../protocol/routes.js';
export interface Match {
    readonly name: RouteName;
    /** The names in its path, decoded. */
    readonly names: Readonly<Record<string, string>>;
}
/**
 * @param path without the base the server is mounted at
 * @throws Refusal 404 and 405, 400 for a name that is none
 */
export declare const matchRoute: (method: string, path: string) => Match;
