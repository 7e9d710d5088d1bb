export declare const rulesSchemas: {
    Rules: Readonly<Record<string, unknown>>;
    RulesState: Readonly<Record<string, unknown>>;
    RulesChange: Readonly<Record<string, unknown>>;
    Ban: Readonly<Record<string, unknown>>;
    Bans: Readonly<Record<string, unknown>>;
    BanRequest: Readonly<Record<string, unknown>>;
};
