export declare const moderationSchemas: {
    QueueDetails: Readonly<Record<string, unknown>>;
    QueueState: Readonly<Record<string, unknown>>;
    DecisionRequest: Readonly<Record<string, unknown>>;
    Decision: Readonly<Record<string, unknown>>;
    DecisionReport: Readonly<Record<string, unknown>>;
    Decisions: Readonly<Record<string, unknown>>;
    SignOut: Readonly<Record<string, unknown>>;
    PageCodeRequest: Readonly<Record<string, unknown>>;
    PageCode: Readonly<Record<string, unknown>>;
    PageSession: Readonly<Record<string, unknown>>;
};
