import type { Kysely, Transaction } from 'kysely';
type Flag = 0 | 1;
export interface DiscussionRow {
    id: string;
    title: string | null;
    url: string | null;
    closed: Flag;
    /** Approved comments. */
    total: number;
    /** The number of its newest change. */
    version: number;
    /** When its first comment was written. */
    began: string | null;
    /** Whether the last import said that it is closed; null where none said anything. */
    imported_closed: Flag | null;
}
export interface CommentRow {
    discussion: string;
    id: string;
    parent: string | null;
    /** The uppermost comment above it that is known, or itself. */
    root: string;
    is_root: Flag;
    /** With `id_length` and `id` the order of core/order.ts: milliseconds since 1970. */
    time: number;
    id_length: number;
    pinned: Flag;
    /** Its likes, negative, so that the best come first in ascending order. */
    cost: number;
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
    /** JSON: how many reacted in each way. */
    reactions: string | null;
    revision: number;
    reactions_revision: number;
    /** The number of the change that made it what it is. */
    version: number;
    /** The key of whoever wrote it; null of what was restored. */
    owner: string | null;
    /** Direct replies, in whatever state. */
    replies: number;
    /** Direct replies that readers see: approved ones. */
    visible_replies: number;
    /** Whether readers could see it at some time. Of what they never could see, no change is told. */
    was_shown: Flag;
    /** Of a root: how many comments of its thread readers see, itself included. */
    seen: number;
    /** What the last import wrote (core/merge.ts); null where none did. */
    imported: string | null;
    /** When the first of its reports came that no moderator has settled; null where there is none. */
    reported_at: string | null;
}
export interface Tables {
    afterword_discussions: DiscussionRow;
    afterword_comments: CommentRow;
    /** Who reacted how. */
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
    };
    /** Apart from all that is ever read. */
    afterword_emails: {
        discussion: string;
        comment: string;
        email: string;
    };
    afterword_ledger: {
        key: string;
        value: string;
        count: number;
        ends: number;
    };
    /** One row: the number of the store's newest change. Whoever writes takes it first, so that numbers follow commits. */
    afterword_counter: {
        name: 'changes';
        value: number;
    };
    /** What is true of the store as a whole, by name: its `id`, made once. */
    afterword_store: {
        name: string;
        value: string;
    };
    /** What names look like that guests may not take, by the id of whose they are. */
    afterword_names: {
        author: string;
        skeleton: string;
    };
    afterword_migrations: {
        name: string;
    };
}
export type Database = Kysely<Tables>;
export type Work = Transaction<Tables>;
export {};
