export declare const administrationSchemas: {
    Statistics: Readonly<Record<string, unknown>>;
};
