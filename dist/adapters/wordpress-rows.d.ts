import type { CommentRecord, DiscussionId } from '../core/records.js';
/** A comment as the REST API returns it to anyone. */
export interface WordpressRow {
    readonly id: number;
    readonly post: number;
    readonly parent: number;
    readonly author: number;
    readonly author_name: string;
    readonly author_url: string;
    /** In UTC, without a zone. */
    readonly date_gmt: string;
    readonly content: {
        readonly rendered: string;
    };
    readonly status: string;
    readonly type: string;
    readonly author_avatar_urls?: Readonly<Record<string, string>> | undefined;
}
/** The fields that are requested. */
export declare const FIELDS = "id,post,parent,author,author_name,author_url,date_gmt,content,status,type,author_avatar_urls";
/** Decodes names and websites, which WordPress escapes for HTML. */
export declare const unescaped: (text: string) => string;
/** Escapes text, because WordPress would read it as HTML. */
export declare const escaped: (text: string) => string;
/** Makes the function that converts rows to records. */
export declare const recordsWith: ({ avatars }: {
    readonly avatars: boolean;
}) => (id: DiscussionId, row: WordpressRow) => CommentRecord;
