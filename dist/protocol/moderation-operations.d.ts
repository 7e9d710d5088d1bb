export declare const moderationOperations: {
    readonly moderateDiscussion: {
        readonly summary: 'Closes or opens a discussion; for moderators';
        readonly query: {
            readonly discussion: {
                readonly schema: Readonly<Record<string, unknown>>;
                readonly required: true;
            };
        };
        readonly body: 'DiscussionModeration';
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly restore: {
        readonly summary: 'Writes history as given; for moderators';
        readonly query: {
            readonly discussion: {
                readonly schema: Readonly<Record<string, unknown>>;
                readonly required: true;
            };
        };
        readonly body: 'Discussion';
        readonly answer: 'RestoreReport';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly moderate: {
        readonly summary: 'Approves, holds, removes or pins a comment; for moderators';
        readonly query: {
            readonly discussion: {
                readonly schema: Readonly<Record<string, unknown>>;
                readonly required: true;
            };
            readonly comment: import("./operation.js").Parameter;
        };
        readonly body: 'Moderation';
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly reports: {
        readonly summary: 'What readers told about a comment; for moderators';
        readonly query: {
            readonly discussion: {
                readonly schema: Readonly<Record<string, unknown>>;
                readonly required: true;
            };
            readonly comment: import("./operation.js").Parameter;
        };
        readonly answer: 'Reports';
        readonly refusals: readonly [403];
    };
    readonly queue: {
        readonly summary: 'Comments that wait, were reported, are spam or were removed, or all, newest first; for moderators';
        readonly query: {
            readonly queue: {
                readonly schema: {
                    readonly type: 'string';
                    readonly enum: readonly ["pending", "reported", "spam", "removed", "all"];
                };
            };
            readonly discussion: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
            readonly author: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 200;
                };
            };
            readonly words: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 200;
                };
            };
            readonly from: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
            readonly to: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
            readonly limit: import("./operation.js").Parameter;
            readonly cursor: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
        };
        readonly answer: 'Queue';
        readonly refusals: readonly [403];
    };
    readonly queueState: {
        readonly summary: 'How many comments wait, and a version that changes with the queues; for moderators';
        readonly answer: 'QueueState';
        readonly refusals: readonly [403];
    };
    readonly decide: {
        readonly summary: 'Decides about at most a hundred comments, or about a part of all that match; for moderators';
        readonly body: 'DecisionRequest';
        readonly answer: 'DecisionReport';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly decisions: {
        readonly summary: 'The log of decisions, newest first; for moderators';
        readonly query: {
            readonly discussion: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
            readonly comment: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
            readonly limit: import("./operation.js").Parameter;
            readonly cursor: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
        };
        readonly answer: 'Decisions';
        readonly refusals: readonly [403];
    };
    readonly exportDecisions: {
        readonly summary: 'The whole log of decisions, newest first, as JSON lines; for moderators';
        readonly answer: 'lines';
        readonly refusals: readonly [403];
    };
    readonly undo: {
        readonly summary: 'Undoes a decision; for moderators';
        readonly query: {
            readonly decision: import("./operation.js").Parameter;
        };
        readonly answer: 'Decision';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly webhooks: {
        readonly summary: 'The programs that are told of events; for moderators';
        readonly answer: 'Webhooks';
        readonly refusals: readonly [403];
    };
    readonly addWebhook: {
        readonly summary: 'Adds a program that is told of events, at a public address; for moderators';
        readonly body: 'WebhookDraft';
        readonly answer: 'WebhookSecret';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly removeWebhook: {
        readonly summary: 'A program is told no more; for moderators';
        readonly query: {
            readonly webhook: import("./operation.js").Parameter;
        };
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly rotateWebhook: {
        readonly summary: 'Makes a new secret; the former one is valid for another day; for moderators';
        readonly query: {
            readonly webhook: import("./operation.js").Parameter;
        };
        readonly answer: 'WebhookSecret';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly testWebhook: {
        readonly summary: 'Sends an example to a program; for moderators';
        readonly query: {
            readonly webhook: import("./operation.js").Parameter;
        };
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly outbox: {
        readonly summary: 'How many mails and webhooks wait, and which failed; for moderators';
        readonly answer: 'Outbox';
        readonly refusals: readonly [403];
    };
    readonly sendAgain: {
        readonly summary: 'Sends a mail or a webhook again that failed; for moderators';
        readonly query: {
            readonly delivery: import("./operation.js").Parameter;
        };
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly sendAllAgain: {
        readonly summary: 'Sends all again that failed, or all to the recipient of one that failed, at most 1,000; for moderators';
        readonly query: {
            readonly like: {
                readonly schema: import("./schema-parts.js").Schema;
                readonly many?: boolean;
                readonly required: false;
            };
        };
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly rules: {
        readonly summary: 'The rules of the site; for moderators';
        readonly answer: 'RulesState';
        readonly refusals: readonly [403];
    };
    readonly setRules: {
        readonly summary: 'Replaces the rules of the site, unless somebody has changed them since; for moderators';
        readonly body: 'RulesChange';
        readonly answer: 'RulesState';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly bans: {
        readonly summary: 'Who may not write, the newest ban first; for moderators';
        readonly query: {
            readonly limit: import("./operation.js").Parameter;
            readonly cursor: {
                readonly schema: Readonly<Record<string, unknown>>;
            };
        };
        readonly answer: 'Bans';
        readonly refusals: readonly [403];
    };
    readonly ban: {
        readonly summary: 'Bans the author of a comment, or somebody by name; for moderators';
        readonly body: 'BanRequest';
        readonly answer: 'Bans';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly unban: {
        readonly summary: 'Ends a ban; for moderators';
        readonly query: {
            readonly ban: import("./operation.js").Parameter;
        };
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly statistics: {
        readonly summary: 'Comments each day, what waits and how long comments waited; for moderators';
        readonly query: {
            readonly days: import("./operation.js").Parameter;
            readonly zone: {
                readonly schema: {
                    readonly type: 'string';
                    readonly minLength: 1;
                    readonly maxLength: 64;
                };
            };
        };
        readonly answer: 'Statistics';
        readonly refusals: readonly [403];
    };
};
