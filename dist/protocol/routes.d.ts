export interface Route {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly path: string;
}
export declare const routes: {
    readonly list: {
        readonly method: 'GET';
        readonly path: '/comments';
    };
    readonly add: {
        readonly method: 'POST';
        readonly path: '/comments';
    };
    readonly changes: {
        readonly method: 'GET';
        readonly path: '/changes';
    };
    readonly follow: {
        readonly method: 'POST';
        readonly path: '/changes';
    };
    readonly moderateDiscussion: {
        readonly method: 'POST';
        readonly path: '/moderation';
    };
    readonly restore: {
        readonly method: 'PUT';
        readonly path: '/discussion';
    };
    readonly edit: {
        readonly method: 'PATCH';
        readonly path: '/comment';
    };
    readonly remove: {
        readonly method: 'DELETE';
        readonly path: '/comment';
    };
    readonly react: {
        readonly method: 'PUT';
        readonly path: '/comment/reactions';
    };
    readonly unreact: {
        readonly method: 'DELETE';
        readonly path: '/comment/reactions';
    };
    readonly report: {
        readonly method: 'POST';
        readonly path: '/comment/reports';
    };
    readonly moderate: {
        readonly method: 'POST';
        readonly path: '/comment/moderation';
    };
    readonly reports: {
        readonly method: 'GET';
        readonly path: '/comment/reports';
    };
    readonly queue: {
        readonly method: 'GET';
        readonly path: '/queue';
    };
    readonly count: {
        readonly method: 'GET';
        readonly path: '/counts';
    };
    readonly latest: {
        readonly method: 'GET';
        readonly path: '/latest';
    };
    readonly feed: {
        readonly method: 'GET';
        readonly path: '/feed';
    };
    readonly session: {
        readonly method: 'GET';
        readonly path: '/session';
    };
    readonly description: {
        readonly method: 'GET';
        readonly path: '/openapi.json';
    };
};
export type RouteName = keyof typeof routes;
/** The parameters of a request; those that are `undefined` are left out. */
export type RouteQuery = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** A route's path with its query. */
export declare const routePath: ({ path }: Route, query?: RouteQuery) => string;
