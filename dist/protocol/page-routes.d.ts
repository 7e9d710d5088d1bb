export interface Route {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly path: string;
}
export declare const pageRoutes: {
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
    readonly count: {
        readonly method: 'GET';
        readonly path: '/counts';
    };
    readonly session: {
        readonly method: 'GET';
        readonly path: '/session';
    };
};
/** The parameters of a request; those that are `undefined` are left out. */
export type RouteQuery = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** A route's path with its query. */
export declare const routePath: ({ path }: Route, query?: RouteQuery) => string;
