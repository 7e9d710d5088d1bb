export declare const administrationRoutes: {
    readonly webhooks: {
        readonly method: 'GET';
        readonly path: '/webhooks';
    };
    readonly addWebhook: {
        readonly method: 'POST';
        readonly path: '/webhooks';
    };
    readonly removeWebhook: {
        readonly method: 'DELETE';
        readonly path: '/webhooks';
    };
    readonly rotateWebhook: {
        readonly method: 'POST';
        readonly path: '/webhooks/secrets';
    };
    readonly testWebhook: {
        readonly method: 'POST';
        readonly path: '/webhooks/tests';
    };
    readonly outbox: {
        readonly method: 'GET';
        readonly path: '/outbox';
    };
    readonly sendAgain: {
        readonly method: 'POST';
        readonly path: '/outbox/attempts';
    };
    readonly sendAllAgain: {
        readonly method: 'POST';
        readonly path: '/outbox/attempts/all';
    };
    readonly statistics: {
        readonly method: 'GET';
        readonly path: '/statistics';
    };
};
