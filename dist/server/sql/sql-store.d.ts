import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Outbox } from '../outbox/outbox.js';
import type { Store } from '../store.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
import type { Comparing, Comparison } from './comparing.js';
import type { ExportedDiscussion } from './exporting.js';
import type { Persons } from './persons.js';
import type { StoreStatistics } from './statistics.js';
/** A store with everything that a server can use. */
export interface SqlStore extends Required<Omit<Store, 'session' | 'restore' | 'identity' | 'moderatorAccess'>> {
    /** As in every adapter; also stores e-mail addresses, in a table that readers never see. */
    restore(discussion: ArchivedDiscussion, call?: RestoreOptions & {
        readonly emails?: ReadonlyMap<CommentId, string>;
    }): Promise<RestoreReport>;
    /** Opens the database, brings its tables up to date and checks that it answers. */
    ready(): Promise<void>;
    /** All discussions, for an archive. */
    discussions(): AsyncIterable<ExportedDiscussion>;
    /** What restoring would do. */
    compare(discussion: ArchivedDiscussion, how?: Comparing): Promise<Comparison>;
    /** Comments that were imported into other discussions than these. */
    importedElsewhere(discussions: ReadonlySet<DiscussionId>): AsyncIterable<readonly {
        readonly discussion: DiscussionId;
        readonly id: CommentId;
        readonly time: number;
    }[]>;
    /** What is stored about one person. */
    readonly persons: Persons;
    /** Numbers about the whole store. */
    readonly statistics: StoreStatistics;
    /** What is sent by mail and webhooks. */
    readonly outbox: Outbox;
    /** Programs that are told of events. */
    readonly webhooks: WebhookStore;
    /** E-mail addresses of some comments, for an export. */
    emailsOf(id: DiscussionId, comments: readonly CommentId[]): Promise<ReadonlyMap<CommentId, string>>;
}
