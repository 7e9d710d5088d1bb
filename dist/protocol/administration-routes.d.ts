export declare const administrationRoutes: {
    readonly statistics: {
        readonly method: 'GET';
        readonly path: '/statistics';
    };
};
