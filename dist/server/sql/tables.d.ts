import type { Kysely, Transaction } from 'kysely';
import type { MailTables } from './mail-tables.js';
import type { OutboxTables } from './outbox-tables.js';
type Flag = 0 | 1;
export interface DiscussionRow {
    id: string;
    title: string | null;
    url: string | null;
    closed: Flag;
    /** Approved comments. */
    total: number;
    /** The number of its newest change. Numbers grow within a discussion only (discussion-lock.ts). */
    version: number;
    /** When its first comment was written. */
    first_comment_at: string | null;
    /** Whether it was closed in the last import; null if no import said. */
    imported_closed: Flag | null;
}
export interface CommentRow {
    discussion: string;
    id: string;
    parent: string | null;
    /** The uppermost known comment above it, or itself. */
    root: string;
    is_root: Flag;
    /** Milliseconds since 1970. With `id_length` and `id` this gives the order of core/order.ts. */
    time: number;
    id_length: number;
    pinned: Flag;
    /** The time by which the order `best` sorts (core/order.ts). */
    best_time: number;
    author_id: string | null;
    author_name: string;
    author_url: string | null;
    author_avatar: string | null;
    author_role: string | null;
    format: string;
    source: string;
    created_at: string;
    edited_at: string | null;
    status: string;
    kind: string;
    /** JSON: the count of each reaction. */
    reactions: string | null;
    revision: number;
    reactions_revision: number;
    /** The version of its last change. */
    version: number;
    /** The key of its author; null for restored comments. */
    owner: string | null;
    /** Direct replies with any status. */
    replies: number;
    /** Direct replies that are approved. */
    visible_replies: number;
    /** Whether readers could see it at some time. They are told no changes of comments that were never visible. */
    was_shown: Flag;
    /** Of a root: how many comments of its thread are visible to readers, itself included. */
    visible_count: number;
    /** What the last import wrote (core/merge.ts); null if it was never imported. */
    imported: string | null;
    /** When its first open report came; null if there is none. */
    reported_at: string | null;
    /** JSON: the names of the rules for which it waits or waited; null if there were none. */
    held_for: string | null;
    /** `moderator` if the last edit was made by one who did not write it. */
    edited_by: string | null;
}
/** A decision of a moderator. */
export interface DecisionRow {
    id: string;
    /** Milliseconds since 1970. With `id` this gives the order of the log. */
    time: number;
    moderator_id: string | null;
    moderator_name: string;
    action: string;
    discussion: string;
    /** Null if it was about the discussion. */
    comment: string | null;
    from_status: string | null;
    to_status: string | null;
    reason: string | null;
    undoes: string | null;
    undone_by: string | null;
    /** The revision of the comment after it. */
    revision: number | null;
    /** JSON: what the comment was before (kept-states.ts). */
    kept: string | null;
    /** Until when it can be undone, milliseconds since 1970; null if it cannot be undone. */
    kept_until: number | null;
}
/** A ban: who may no longer write. */
export interface BanRow {
    id: string;
    /** When it was made, milliseconds since 1970. */
    time: number;
    kind: string;
    /** The key of the reader, an e-mail address in small letters, or the hash of a network. */
    value: string;
    /** For people. */
    name: string;
    reason: string | null;
    /** Milliseconds since 1970; null: for ever. */
    until: number | null;
    moderator_id: string | null;
    moderator_name: string;
    discussion: string | null;
    comment: string | null;
    decision: string | null;
}
export interface Tables extends OutboxTables, MailTables {
    afterword_discussions: DiscussionRow;
    afterword_comments: CommentRow;
    /** The reactions of each reader. */
    afterword_reactions: {
        discussion: string;
        comment: string;
        name: string;
        reader: string;
    };
    afterword_reports: {
        discussion: string;
        comment: string;
        reader: string;
        reason: string;
        created_at: string;
        /** The hash of the network that it came from, as long as that is kept. */
        network: string | null;
    };
    /** In a table of their own that readers never see. */
    afterword_emails: {
        discussion: string;
        comment: string;
        email: string;
    };
    afterword_rate_limits: {
        key: string;
        value: string;
        count: number;
        expires_at: number;
    };
    /** Values of the whole store, by name: its permanent `id`. */
    afterword_store: {
        name: string;
        value: string;
    };
    /** Skeletons of reserved names, by the author's id. */
    afterword_names: {
        author: string;
        skeleton: string;
    };
    /** What comments said before they were edited. */
    afterword_versions: {
        discussion: string;
        comment: string;
        revision: number;
        format: string;
        source: string;
        written_at: string;
    };
    /** The entries of the search index (search-index.ts). In SQLite the words are in a virtual table. */
    afterword_searched: {
        discussion: string;
        comment: string;
        number: number;
    };
    /** The log of moderators' decisions. */
    afterword_decisions: DecisionRow;
    afterword_moderators: {
        id: string;
        name: string;
        created_at: string;
    };
    /** Codes that moderators use once, by their hashes. */
    afterword_moderator_codes: {
        hash: string;
        purpose: string;
        moderator: string;
        origin: string | null;
        expires_at: number;
    };
    /** Sessions of moderators, by their hashes. */
    afterword_moderator_sessions: {
        hash: string;
        moderator: string;
        origin: string | null;
        used_at: number;
    };
    /** What moderators set on their page, as JSON: one row. */
    afterword_rules: {
        site: string;
        rules: string;
        revision: number;
    };
    afterword_bans: BanRow;
    /** The networks that comments were sent from, as hashes. */
    afterword_networks: {
        discussion: string;
        comment: string;
        hash: string;
        time: number;
    };
    afterword_migrations: {
        name: string;
    };
}
export type Database = Kysely<Tables>;
export type Work = Transaction<Tables>;
/** Runs work on the database, and repeats it if it collided with other work. */
export type Run = <T>(work: (db: Database) => Promise<T>) => Promise<T>;
export {};
