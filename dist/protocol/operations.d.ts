import { type Operation } from './operation.js';
import { type RouteName } from './routes.js';
/** How often a parameter may be given, if it may be given more than once. */
export declare const MAX_REPEATED = 500;
/** Statuses that every route can have: bad request, invalid token, not found, rate limit, unavailable. */
export declare const ANY_REFUSALS: readonly [400, 401, 404, 405, 414, 422, 429, 503];
export declare const operations: Readonly<Record<RouteName, Operation>>;
/** The status of a successful answer; that of a sign-in leads to another page. */
export declare const successOf: (name: RouteName) => 200 | 201 | 204 | 303;
/** Whether a client may cache the answer and revalidate it. Changes, what one reader wrote and what moderators did are never cached. */
export declare const isKept: (name: RouteName) => boolean;
