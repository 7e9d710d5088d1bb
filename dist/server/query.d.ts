import type { RouteName } from '../protocol/routes.js';
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** @throws Refusal 400 that names the parameter */
export declare const readQuery: (name: RouteName, search: URLSearchParams) => Query;
