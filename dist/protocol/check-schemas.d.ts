export declare const checkSchemas: {
    readonly CheckedComment: Readonly<Record<string, unknown>>;
    readonly CheckResult: Readonly<Record<string, unknown>>;
};
