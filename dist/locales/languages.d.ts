export declare const LANGUAGES: readonly ['ar', 'en'];
export type Language = (typeof LANGUAGES)[number];
