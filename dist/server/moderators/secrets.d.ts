/** What a bearer token of a moderator's session begins with, so that it is never taken for a JWT. */
export declare const TOKEN_PREFIX = "moderator_";
/** 256 random bits as 43 characters that need no encoding in an address. */
export declare const randomSecret: () => string;
export declare const isSecret: (text: string) => boolean;
export type Purpose = 'link' | 'page' | 'cookie' | 'bearer' | 'mail-decision' | 'mail-confirmation';
/** What is stored of a secret. Its purpose is part of it: a secret of one purpose never serves another. */
export declare const hashOf: (purpose: Purpose, secret: string) => Promise<string>;
