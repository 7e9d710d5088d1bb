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
    readonly count: {
        readonly method: 'GET';
        readonly path: '/counts';
    };
    readonly latest: {
        readonly method: 'GET';
        readonly path: '/latest';
    };
    readonly session: {
        readonly method: 'GET';
        readonly path: '/session';
    };
    readonly moderateDiscussion: {
        readonly method: 'POST';
        readonly path: '/moderation';
    };
    readonly restore: {
        readonly method: 'PUT';
        readonly path: '/discussion';
    };
    readonly moderate: {
        readonly method: 'POST';
        readonly path: '/comment/moderation';
    };
    readonly reports: {
        readonly method: 'GET';
        readonly path: '/comment/reports';
    };
    readonly search: {
        readonly method: 'GET';
        readonly path: '/search';
    };
    readonly queue: {
        readonly method: 'GET';
        readonly path: '/queue';
    };
    readonly feed: {
        readonly method: 'GET';
        readonly path: '/feed';
    };
    readonly description: {
        readonly method: 'GET';
        readonly path: '/openapi.json';
    };
};
export type RouteName = keyof typeof routes;
