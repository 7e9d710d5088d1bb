export declare const rulesRoutes: {
    readonly rules: {
        readonly method: 'GET';
        readonly path: '/rules';
    };
    readonly setRules: {
        readonly method: 'PUT';
        readonly path: '/rules';
    };
    readonly bans: {
        readonly method: 'GET';
        readonly path: '/bans';
    };
    readonly ban: {
        readonly method: 'POST';
        readonly path: '/bans';
    };
    readonly unban: {
        readonly method: 'DELETE';
        readonly path: '/bans';
    };
};
