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
};
