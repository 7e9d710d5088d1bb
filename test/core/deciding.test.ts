// What a decision does to a record, without a store.
import { expect } from 'chai';
import {
  checkRequest,
  markEditor,
  moderationOf,
  movedOn,
  noSuchDecision,
  outcomeOf,
  undone,
  withoutUndo,
} from '../../src/core/deciding.js';
import {
  type Decision,
  type DecisionRequest,
  LONGEST_REASON,
  MOST_DECIDED,
  UNDO_WINDOW,
} from '../../src/core/decisions.js';
import { commentRecord } from '../support/records.js';

const seen = { discussion: 'd', comment: 'c', revision: 1 };
const codeOf = (request: Omit<DecisionRequest, 'action'>): unknown => {
  try {
    checkRequest({ action: 'approve', ...request });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};

describe('a decision', () => {
  it('is about a list of comments or about a filter, and not about both', () => {
    expect(codeOf({})).to.equal('invalid');
    expect(codeOf({ comments: [seen], matching: {} })).to.equal('invalid');
    expect(codeOf({ comments: [seen] })).to.equal('accepted');
    expect(codeOf({ matching: {} })).to.equal('accepted');
  });

  it('is about a limited number of comments, with a reason of a limited length', () => {
    const comments = Array.from({ length: MOST_DECIDED }, () => seen);
    expect(codeOf({ comments })).to.equal('accepted');
    expect(codeOf({ comments: [...comments, seen] })).to.equal('invalid');
    const reason = 'x'.repeat(LONGEST_REASON);
    expect(codeOf({ comments, reason })).to.equal('accepted');
    expect(codeOf({ comments, reason: `${reason}x` })).to.equal('invalid');
    expect(codeOf({ comments, reason: '' })).to.equal('accepted');
  });

  it('is an act on a comment, unless it is about the discussion or brings a comment back', () => {
    expect(moderationOf('spam', seen)).to.deep.equal({ action: 'spam', comment: 'c', revision: 1 });
    expect(moderationOf('close', seen)).to.equal(undefined);
    expect(moderationOf('restore', seen)).to.equal(undefined);
  });

  it('changes nothing where the comment is so already, unless it settles reports', () => {
    const record = commentRecord('c');
    const approve = { action: 'approve', comment: 'c', revision: 1 } as const;
    expect(outcomeOf(record, approve, false)).to.equal(undefined);
    expect(outcomeOf(record, approve, true)).to.deep.equal({ record, settles: true });
    expect(outcomeOf(record, { ...approve, action: 'pin' }, true)).to.deep.include({ settles: false });
    const hidden = outcomeOf(record, { ...approve, action: 'spam' }, false);
    expect([hidden?.record.status, hidden?.settles]).to.deep.equal(['spam', false]);
  });

  it('is undone with the reactions of the time since then', () => {
    const before = commentRecord('c', {
      reactions: { '👍': { count: 1, mine: false } },
      reactionsRevision: 2,
      pinned: true,
    });
    const now = commentRecord('c', {
      status: 'spam',
      revision: 5,
      reactions: { '👍': { count: 3, mine: false } },
      reactionsRevision: 4,
    });
    expect(undone(now, before)).to.deep.equal({
      ...before,
      reactions: { '👍': { count: 3, mine: false } },
      reactionsRevision: 4,
      revision: 6,
    });
    const { reactions: _, reactionsRevision: __, ...without } = now;
    expect(undone(without, before)).to.deep.equal({ ...commentRecord('c', { pinned: true }), revision: 6 });
  });

  it('is undone with the reactions of before where the comment was taken down', () => {
    const before = commentRecord('c', { reactions: { '👍': { count: 1, mine: false } }, reactionsRevision: 2 });
    const removed = commentRecord('c', { status: 'removed', revision: 2, reactionsRevision: 9 });
    expect(undone(removed, before)).to.deep.equal({ ...before, revision: 3 });
  });

  it('can be undone for a week', () => {
    expect(UNDO_WINDOW).to.equal(604_800_000);
    const { undoableUntil: _, ...rest } = { id: '1', undoableUntil: '2025-01-01T00:00:00.000Z' } as Decision;
    expect(withoutUndo({ ...rest, undoableUntil: '2025-01-01T00:00:00.000Z' })).to.deep.equal(rest);
    expect([noSuchDecision().code, movedOn().code]).to.deep.equal(['not-found', 'conflict']);
  });

  it('leaves a mark where a moderator has edited, until the author edits', () => {
    const record = commentRecord('c');
    const marked = markEditor(record, true);
    expect(marked).to.deep.equal({ ...record, editedBy: 'moderator' });
    expect(markEditor(marked, false)).to.deep.equal(record);
  });
});
