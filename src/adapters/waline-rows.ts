// Converts comments of Waline to records, and ids of ours to what Waline has for them.
import type { LIKE as Like } from '../core/reactions.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';

/** A comment as Waline returns it; in lists the roots have their replies. */
export interface WalineRow {
  readonly objectId: number | string;
  readonly pid?: number | string | null;
  readonly nick?: string | null;
  readonly link?: string | null;
  readonly avatar?: string;
  readonly comment: string;
  readonly status?: string;
  readonly sticky?: boolean | number | null;
  readonly like?: number | null;
  /** Milliseconds since 1970; in lists rounded to seconds. */
  readonly time?: number | null;
  readonly type?: string;
  readonly user_id?: number | string | null;
  readonly url?: string;
  readonly children?: readonly WalineRow[];
}

/** The only reaction that Waline has. Written out here: importing the constant would put it into a chunk of its own. */
export const LIKE: typeof Like = 'like';

/** The decoded path by which Waline identifies a page. A path whose escapes are not UTF-8 is not decoded. */
export const walinePath = (id: DiscussionId): string => {
  if (!URL.canParse(id)) return id;
  const { pathname } = new URL(id);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
};

/** Ids are numbers in Waline's SQL stores and strings in its other stores. */
export const walineId = (id: CommentId): number | string => (/^\d+$/.test(id) ? Number(id) : id);

/** Makes the function that converts rows to records. */
export const recordsWith =
  (avatars: boolean, likes: { has(id: CommentId): boolean }) =>
  (id: DiscussionId, row: WalineRow): CommentRecord => {
    const comment = String(row.objectId);
    const count = row.like ?? 0;
    return {
      id: comment,
      discussion: id,
      parent: row.pid ? String(row.pid) : null,
      author: {
        ...(row.user_id ? { id: String(row.user_id) } : {}),
        name: row.nick ?? '',
        ...(row.link && { url: row.link }),
        ...(avatars && row.avatar && { avatar: row.avatar }),
        ...(row.type === 'administrator' && { role: 'author' }),
      },
      body: { format: 'html', source: row.comment },
      createdAt: new Date(Math.floor((row.time ?? Date.now()) / 1000) * 1000).toISOString(),
      status: row.status === undefined || row.status === 'approved' ? 'approved' : 'pending',
      kind: 'comment',
      ...(count > 0 && { reactions: { [LIKE]: { count, mine: likes.has(comment) } } }),
      ...(row.sticky ? { pinned: true } : {}),
      revision: 1,
    };
  };
