// Records for tests. A record is given by how it differs from a simple one.
import type { CommentDraft, CommentRecord } from '../../src/core/index.js';

type Brief = Partial<CommentRecord> & { readonly second?: number };

/** A comment of 1 May 2024, written this many seconds after midnight. */
export const commentRecord = (id: string, { second = 0, ...more }: Brief = {}): CommentRecord => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ben' },
  body: { format: 'text', source: `This is ${id}.` },
  createdAt: new Date(Date.UTC(2024, 4, 1, 0, 0, second)).toISOString(),
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

export const commentDraft = (source: string, more: Partial<CommentDraft> = {}): CommentDraft => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  spamSignals: { seconds: 60 },
  ...more,
});
