// A WordPress comment as its REST API tells it, and as a record.
import type { CommentRecord, DiscussionId } from '../core/records.js';

/** A comment as WordPress tells it to anyone. */
export interface WordpressRow {
  readonly id: number;
  readonly post: number;
  readonly parent: number;
  readonly author: number;
  readonly author_name: string;
  readonly author_url: string;
  /** UTC, without saying so. */
  readonly date_gmt: string;
  readonly content: { readonly rendered: string };
  readonly status: string;
  readonly type: string;
  readonly author_avatar_urls?: Readonly<Record<string, string>> | undefined;
}

/** What is asked of it. */
export const FIELDS = 'id,post,parent,author,author_name,author_url,date_gmt,content,status,type,author_avatar_urls';

/** Names and websites come escaped for the pages WordPress makes itself. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#0?39|#8217);/g, (entity, name: string) => ENTITIES[name] ?? entity);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
};

/** What a reader typed is text: WordPress would take what looks like an element for one. */
export const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[sign]};`);

/** How rows become records; the pictures stand at a third party. */
export const recordsWith =
  ({ avatars }: { readonly avatars: boolean }) =>
  (id: DiscussionId, row: WordpressRow): CommentRecord => {
    const avatar = avatars ? row.author_avatar_urls?.['96'] : undefined;
    return {
      id: String(row.id),
      discussion: id,
      parent: row.parent ? String(row.parent) : null,
      author: {
        ...(row.author ? { id: String(row.author) } : {}),
        name: unescaped(row.author_name),
        ...(row.author_url && { url: unescaped(row.author_url) }),
        ...(avatar && { avatar }),
      },
      body: { format: 'html', source: row.content.rendered },
      createdAt: `${row.date_gmt}Z`,
      status: row.status === 'approved' ? 'approved' : 'pending',
      kind: row.type === 'pingback' || row.type === 'trackback' ? 'ping' : 'comment',
      revision: 1,
    };
  };
