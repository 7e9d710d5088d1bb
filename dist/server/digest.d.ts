export declare const digest: (text: string) => Promise<string>;
