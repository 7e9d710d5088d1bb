export declare const digest: (content: string | Uint8Array<ArrayBuffer>) => Promise<string>;
