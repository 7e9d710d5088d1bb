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
    readonly count: {
        readonly method: 'GET';
        readonly path: '/counts';
    };
    readonly session: {
        readonly method: 'GET';
        readonly path: '/session';
    };
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
    readonly moderatePage: {
        readonly method: 'GET';
        readonly path: '/moderate';
    };
    readonly signIn: {
        readonly method: 'POST';
        readonly path: '/moderate';
    };
    readonly mailDecisionPage: {
        readonly method: 'GET';
        readonly path: '/mail/decision';
    };
    readonly mailDecide: {
        readonly method: 'POST';
        readonly path: '/mail/decision';
    };
    readonly mailConfirmPage: {
        readonly method: 'GET';
        readonly path: '/mail/confirm';
    };
    readonly mailConfirm: {
        readonly method: 'POST';
        readonly path: '/mail/confirm';
    };
    readonly mailLeavePage: {
        readonly method: 'GET';
        readonly path: '/mail/leave';
    };
    readonly mailLeave: {
        readonly method: 'POST';
        readonly path: '/mail/leave';
    };
    readonly exportDecisions: {
        readonly method: 'GET';
        readonly path: '/decisions/export';
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
