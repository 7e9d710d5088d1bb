import type { Adapter, Permission, Session } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import type { CommentRecord } from '../core/records.js';
import type { OwnLanguages } from '../locales/own-names.js';
import type { SchemaName } from '../protocol/schemas.js';
import type { Identity } from './callers.js';
import type { ChangeStreams } from './change-streams.js';
import type { Mails } from './mail/mails.js';
import type { PageCache } from './page-cache.js';
import type { SignIn } from './moderators/sign-in.js';
import type { Guard } from './policy.js';
import type { Proofs } from './proof/proofs.js';
import type { Query } from './query.js';
import type { Reply } from './reply.js';
import type { ReservedNames } from './reserved-names.js';
import type { Store } from './store.js';
/** What an endpoint needs of a request. */
export interface EndpointContext {
    readonly request: Request;
    readonly url: URL;
    /** Where readers reach the server, if that is configured; else empty, because a Host header cannot be trusted. */
    readonly base: string;
    readonly query: Query;
    readonly identity: Identity | undefined;
    /** The network that the request comes from, if it is known. */
    readonly network: string | undefined;
    /** Counts this request as a write; throws if the sender has reached a limit. */
    readonly checkRateLimit: () => Promise<Caller>;
    readonly read: (name: SchemaName) => Promise<unknown>;
}
export type Endpoint = (context: EndpointContext) => Promise<Reply | Response>;
export interface EndpointDependencies {
    readonly adapter: Store;
    readonly guard: Guard;
    readonly proofs: Proofs;
    readonly reservedNames: ReservedNames;
    readonly changeStreams: ChangeStreams;
    readonly pages: PageCache;
    readonly warn: (message: string) => void;
    readonly signIn: SignIn;
    /** Absent if the server sends no mails. */
    readonly mails?: Mails | undefined;
    /** The file with the moderation page, beside /moderate. */
    readonly moderationScript: string;
    /** The language of feeds. */
    readonly language: string;
    /** Words of the site's own, checked. */
    readonly locales: OwnLanguages;
    /** Whether pages of an origin may use the server. */
    readonly admits: (origin: string) => boolean;
}
export declare const discussionIn: ({ query }: EndpointContext) => string;
export declare const commentIn: ({ query }: EndpointContext) => string;
/** What the caller of a request may do, and what they may see. */
export interface Access {
    /** The method of the adapter for an ability. Throws `unsupported` if there is none. */
    readonly ability: <Name extends keyof Adapter>(name: Name) => NonNullable<Adapter[Name]>;
    readonly sessionOf: (identity: Identity | undefined) => Session;
    /** @throws AfterwordError `unsupported`, `unauthorized` or `forbidden` */
    readonly assertAllowed: (identity: Identity | undefined, permission: Permission) => void;
    readonly callerIn: (context: EndpointContext) => Caller | undefined;
    /** Removes from a record what the caller may not see. */
    readonly redact: (context: EndpointContext) => (record: CommentRecord) => CommentRecord;
}
export declare const accessOf: ({ adapter, guard, mails, }: Pick<EndpointDependencies, 'adapter' | 'guard' | 'mails'>) => Access;
