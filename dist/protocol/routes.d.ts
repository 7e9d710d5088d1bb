export interface Route {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly path: string;
}
export declare const routes: {
    readonly list: {
        readonly method: 'GET';
        readonly path: '/discussions/{discussion}/comments';
    };
    readonly add: {
        readonly method: 'POST';
        readonly path: '/discussions/{discussion}/comments';
    };
    readonly changes: {
        readonly method: 'GET';
        readonly path: '/discussions/{discussion}/changes';
    };
    readonly follow: {
        readonly method: 'POST';
        readonly path: '/changes';
    };
    readonly feed: {
        readonly method: 'GET';
        readonly path: '/discussions/{discussion}/feed';
    };
    readonly moderateDiscussion: {
        readonly method: 'POST';
        readonly path: '/discussions/{discussion}/moderation';
    };
    readonly restore: {
        readonly method: 'PUT';
        readonly path: '/discussions/{discussion}';
    };
    readonly edit: {
        readonly method: 'PATCH';
        readonly path: '/comments/{comment}';
    };
    readonly remove: {
        readonly method: 'DELETE';
        readonly path: '/comments/{comment}';
    };
    readonly react: {
        readonly method: 'PUT';
        readonly path: '/comments/{comment}/reactions/{name}';
    };
    readonly unreact: {
        readonly method: 'DELETE';
        readonly path: '/comments/{comment}/reactions/{name}';
    };
    readonly report: {
        readonly method: 'POST';
        readonly path: '/comments/{comment}/reports';
    };
    readonly moderate: {
        readonly method: 'POST';
        readonly path: '/comments/{comment}/moderation';
    };
    readonly count: {
        readonly method: 'GET';
        readonly path: '/counts';
    };
    readonly latest: {
        readonly method: 'GET';
        readonly path: '/latest';
    };
    readonly latestFeed: {
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
/** A route's path with its names filled in, and a query of whatever is defined. */
export declare const pathOf: ({ path }: Route, names?: Readonly<Record<string, string>>, query?: Readonly<Record<string, string | number | undefined>>) => string;
