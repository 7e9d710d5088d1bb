import type { OwnLanguages } from '../locales/own-names.js';
import { type TokenReader } from './callers.js';
import { type CorsOptions } from './cors.js';
import { type StreamLimits } from './change-streams.js';
import { type Log } from './log.js';
import type { RuleSource } from './judging/rule-book.js';
import { type Policy } from './policy.js';
import { type Check, type CheckExtra } from './judging/check.js';
import { type Store } from './store.js';
export interface HandlerOptions extends CorsOptions {
    readonly adapter: Store;
    readonly policy?: Policy;
    /** Rules beyond the policy, such as words that hold a comment. It is asked before each comment. Default: those of the store. */
    readonly rules?: RuleSource | undefined;
    /** Verifies the tokens of signed-in readers (jwtReader). Without it everyone is a guest. */
    readonly readToken?: TokenReader | undefined;
    /** The address where readers reach it, `https://blog.example/comments`. Default: the root of the host that a request names. */
    readonly url?: string | undefined;
    /** How many proxies of your own are in front of it, whose X-Forwarded-For can be trusted. Default 0. */
    readonly proxies?: number;
    /** The file of the moderation page, served beside /moderate; it may have a hash in its query. Default: `afterword-moderation.js`. */
    readonly moderationScript?: string;
    /**
     * Set if mails are sent (`mailChannel` in the outbox of its store): then readers may ask for mails about replies, and the links in mails
     * work. `language` is that of the pages for moderators, of ours or of `locales`; links decide only if they were sent to one of `owners`, if that is given.
     * Default: no mails.
     */
    readonly mails?: {
        readonly language?: string;
        readonly owners?: readonly string[];
    } | undefined;
    /**
     * Words of the site's own, by languages: other words for a language, or a language of its own, for /moderate, for the pages that links in
     * mails lead to, for feeds, and for mails (which take the same option). The messages of mails are in `mail` of a language. Default: none.
     */
    readonly locales?: OwnLanguages | undefined;
    /** The language of feeds, and of the pages for moderators if `mails` says no other: one of ours, or of `locales`. Default: English. */
    readonly language?: string | undefined;
    /** The site's own judge of comments, or `httpCheck` for a server that is one. Default: none. */
    readonly check?: Check | undefined;
    /** What the check is told beyond the comment: the writer's e-mail address, or the address that it comes from. Default: neither. */
    readonly checkSends?: readonly CheckExtra[] | undefined;
    /** How many streams of changes it serves at once. */
    readonly streams?: StreamLimits;
    /** Called for each request. Default: no log. */
    readonly log?: Log;
    /** The clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export interface RequestContext {
    /** The address that the connection comes from. Requests without one share one rate limit (Policy.addressRateLimit). */
    readonly address?: string | undefined;
}
export interface Handler {
    (request: Request, context?: RequestContext): Promise<Response>;
    /** Ends the streams of changes, for a server that stops; their readers connect again, to another server. */
    close(): void;
    /** How many streams of changes are open, and how large its cached pages are. */
    state(): {
        readonly streams: number;
        readonly cacheBytes: number;
    };
}
export declare const createHandler: ({ adapter, policy, rules, origins, readToken, url: publicUrl, proxies, moderationScript, mails, locales: givenLocales, language, check, checkSends, streams, log, now, }: HandlerOptions) => Handler;
