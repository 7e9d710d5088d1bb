export declare const occasionalRoutes: {
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
    readonly latest: {
        readonly method: 'GET';
        readonly path: '/latest';
    };
    readonly report: {
        readonly method: 'POST';
        readonly path: '/comment/reports';
    };
    readonly reports: {
        readonly method: 'GET';
        readonly path: '/comment/reports';
    };
    readonly history: {
        readonly method: 'GET';
        readonly path: '/comment/history';
    };
    readonly search: {
        readonly method: 'GET';
        readonly path: '/search';
    };
    readonly own: {
        readonly method: 'GET';
        readonly path: '/own';
    };
    readonly removeOwn: {
        readonly method: 'POST';
        readonly path: '/own/removals';
    };
    readonly queue: {
        readonly method: 'GET';
        readonly path: '/queue';
    };
    readonly queueState: {
        readonly method: 'GET';
        readonly path: '/queue/state';
    };
    readonly decide: {
        readonly method: 'POST';
        readonly path: '/decisions';
    };
    readonly decisions: {
        readonly method: 'GET';
        readonly path: '/decisions';
    };
    readonly undo: {
        readonly method: 'POST';
        readonly path: '/decisions/undo';
    };
    readonly signOut: {
        readonly method: 'POST';
        readonly path: '/moderate/sign-out';
    };
    readonly pageCode: {
        readonly method: 'POST';
        readonly path: '/moderate/codes';
    };
    readonly pageSession: {
        readonly method: 'POST';
        readonly path: '/moderate/sessions';
    };
};
