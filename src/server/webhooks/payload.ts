// What a webhook is told of an event: the comment as a moderator sees it, without what must not leave the server (e-mail addresses, keys
// and ids of authors, pictures of authors, whose addresses can contain a hash of the e-mail address).
import { permalinkHash } from '../../core/permalink.js';
import { webAddress } from '../../core/url.js';
import type { CommentEvent } from '../outbox/events.js';
import { heldReasonsIn } from '../sql/held-reasons.js';
import type { CommentRow, DiscussionRow } from '../sql/tables.js';

/** What is sent, as the Standard Webhooks specification has it. */
export interface Payload {
  readonly type: string;
  readonly timestamp: string;
  readonly data: {
    /** What happened, in a sentence. */
    readonly summary: string;
    readonly comment: Readonly<Record<string, unknown>>;
    readonly discussion: { readonly id: string; readonly title: string; readonly url: string };
  };
}

/** Characters of a comment's text that are sent. */
const LONGEST_TEXT = 20_000;

const SUMMARIES: Readonly<Record<string, (name: string, title: string) => string>> = {
  'comment.created': (name, title) => `${name} commented on ${title}`,
  'comment.held': (name, title) => `A comment by ${name} on ${title} waits for a moderator or is spam`,
  'comment.approved': (name, title) => `A comment by ${name} on ${title} was approved`,
  'comment.edited': (name, title) => `${name} edited a comment on ${title}`,
  'comment.removed': (_, title) => `A comment on ${title} was removed`,
  'comment.reported': (name, title) => `A comment by ${name} on ${title} was reported`,
};

/** The address of the article; empty if the discussion has none. */
const articleOf = ({ id, url }: Pick<DiscussionRow, 'id' | 'url'>): string =>
  (webAddress(url ?? undefined) ?? (/^https?:/i.test(id) ? webAddress(id) : undefined) ?? '').replace(/#.*/s, '');

/** @param base where readers reach the server */
export const payloadOf = (
  event: Pick<CommentEvent, 'type' | 'time'>,
  row: CommentRow,
  discussion: Pick<DiscussionRow, 'id' | 'url' | 'title'>,
  base: string,
): Payload => {
  const url = articleOf(discussion);
  const title = discussion.title || url || discussion.id;
  const heldFor = heldReasonsIn(row.held_for).map(({ rule, because }) => (because ? `${rule}: ${because}` : rule));
  return {
    type: event.type,
    timestamp: new Date(event.time).toISOString(),
    data: {
      summary: SUMMARIES[event.type]?.(row.author_name, title) ?? event.type,
      comment: {
        id: row.id,
        parent: row.parent,
        author: {
          name: row.author_name,
          url: webAddress(row.author_url ?? undefined) ?? '',
          role: row.author_role ?? '',
        },
        format: row.format,
        text: row.source.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, ''),
        status: row.status,
        heldFor: heldFor.join(', '),
        createdAt: row.created_at,
        editedAt: row.edited_at ?? '',
        url: url && `${url}${permalinkHash(row.id)}`,
        moderate: `${base}/moderate`,
      },
      discussion: { id: discussion.id, title: discussion.title ?? '', url },
    },
  };
};

/** An example, for tests of a webhook, and for templates to be checked with. */
export const examplePayload = (base: string, time: number): Payload =>
  payloadOf(
    { type: 'comment.created', time },
    {
      id: 'example',
      parent: null,
      author_name: 'Ada Example',
      author_url: null,
      author_role: null,
      format: 'text',
      source: 'This is an example, sent to test a webhook.',
      status: 'approved',
      held_for: null,
      created_at: new Date(time).toISOString(),
      edited_at: null,
    } as CommentRow,
    { id: 'https://blog.example/article', url: 'https://blog.example/article', title: 'An article' },
    base,
  );
