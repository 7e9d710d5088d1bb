import type { Route } from '../protocol/page-routes.js';
import type { RouteName } from '../protocol/routes.js';
/** A name in braces is one percent-encoded path segment. It means the same as the query parameter of that name. */
export declare const formerRoutes: Readonly<Partial<Record<RouteName, Route>>>;
