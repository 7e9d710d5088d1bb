// The data that the suite puts into stores: small discussions. A record is given by how it differs from a simple one.
import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import { randomId } from '../core/random-id.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';

/** The id of a new discussion, so that all cases may share one store. */
export const freshDiscussion = (name = 'discussion'): DiscussionId => `https://example.com/${name}/${randomId()}`;

/** A draft with a new id. */
export const draftOf = (source: string, more: Partial<CommentDraft> = {}): CommentDraft => ({
  id: randomId(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  spamSignals: { seconds: 60 },
  ...more,
});

/** A time on 1 May 2024, some seconds after 09:00. */
const dateOf = (second: number): string => new Date(Date.UTC(2024, 4, 1, 9, 0, second)).toISOString();

type Brief = Partial<CommentRecord> & { readonly id: string };

/** Records in the order in which they were written, one second after another. */
export const recordsOf = (discussion: DiscussionId, briefs: readonly Brief[]): CommentRecord[] =>
  briefs.map((brief, index) => ({
    discussion,
    parent: null,
    author: { name: 'Ben' },
    body: { format: 'text', source: `This is ${brief.id}.` },
    createdAt: dateOf(index),
    status: 'approved',
    kind: 'comment',
    revision: 1,
    ...brief,
  }));

export const archiveOf = (id: DiscussionId, comments: readonly CommentRecord[], closed = false): Archive => ({
  afterword: 1,
  discussions: [{ id, title: 'On a title', comments, ...(closed && { closed }) }],
});

export const idsOf = (records: readonly CommentRecord[]): string[] => records.map(({ id }) => id);
