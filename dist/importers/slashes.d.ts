export declare const withoutEndSlashes: (text: string) => string;
