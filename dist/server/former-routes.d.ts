import type { Route, RouteName } from '../protocol/routes.js';
/** A name in braces is one segment, percent-encoded whole; it means what the parameter of that name means in the query. */
export declare const formerRoutes: Readonly<Partial<Record<RouteName, Route>>>;
