import type { CommentRecord, DiscussionId } from '../core/records.js';
/** A comment as WordPress tells it to anyone. */
export interface Row {
    readonly id: number;
    readonly post: number;
    readonly parent: number;
    readonly author: number;
    readonly author_name: string;
    readonly author_url: string;
    /** UTC, without saying so. */
    readonly date_gmt: string;
    readonly content: {
        readonly rendered: string;
    };
    readonly status: string;
    readonly type: string;
    readonly author_avatar_urls?: Readonly<Record<string, string>> | undefined;
}
/** What is asked of it. */
export declare const FIELDS = "id,post,parent,author,author_name,author_url,date_gmt,content,status,type,author_avatar_urls";
/** Names and websites come escaped for the pages WordPress makes itself. */
export declare const unescaped: (text: string) => string;
/** What a reader typed is text: WordPress would take what looks like an element for one. */
export declare const escaped: (text: string) => string;
/** How rows become records; the pictures stand at a third party. */
export declare const recordsWith: ({ avatars }: {
    readonly avatars: boolean;
}) => (id: DiscussionId, row: Row) => CommentRecord;
