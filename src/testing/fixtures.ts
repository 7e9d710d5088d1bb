// What the suite puts into a store: small discussions, each record written out only where it differs from the plain one.
import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import { randomId } from '../core/random-id.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';

/** A discussion nobody else uses, so that targets may share one store. */
export const freshDiscussion = (name = 'discussion'): DiscussionId => `https://example.com/${name}/${randomId()}`;

/** A draft; ids are fresh. */
export const draftOf = (source: string, more: Partial<CommentDraft> = {}): CommentDraft => ({
  id: randomId(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  spamSignals: { seconds: 60 },
  ...more,
});

/** The second of May 2024 the record was written in, by the number in its id. */
const dateOf = (second: number): string => new Date(Date.UTC(2024, 4, 1, 9, 0, second)).toISOString();

type Brief = Partial<CommentRecord> & { readonly id: string };

/** Records in the order they were written, a second apart. */
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
