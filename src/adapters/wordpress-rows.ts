// Converts comments of WordPress's REST API to records.
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
  readonly content: { readonly rendered: string };
  readonly status: string;
  readonly type: string;
  readonly author_avatar_urls?: Readonly<Record<string, string>> | undefined;
}

/** The fields that are requested. */
export const FIELDS = 'id,post,parent,author,author_name,author_url,date_gmt,content,status,type,author_avatar_urls';

/** Decodes names and websites, which WordPress escapes for HTML. */
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

/** Escapes text, because WordPress would read it as HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[sign]};`);

/** Makes the function that converts rows to records. */
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
