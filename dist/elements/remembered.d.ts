export declare const remembered: (key: string) => string | undefined;
