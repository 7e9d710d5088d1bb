export declare const LANGUAGES: readonly ['ar', 'cs', 'de', 'el', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant'];
export type Language = (typeof LANGUAGES)[number];
