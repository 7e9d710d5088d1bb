export declare const administrationSchemas: {
    Webhooks: Readonly<Record<string, unknown>>;
    WebhookDraft: Readonly<Record<string, unknown>>;
    WebhookSecret: Readonly<Record<string, unknown>>;
    Outbox: Readonly<Record<string, unknown>>;
    Statistics: Readonly<Record<string, unknown>>;
};
