// What each act makes of a record.
import { expect } from 'chai';
import {
  createRecord,
  discussionClosed,
  edit,
  moderate,
  react,
  remove,
  settlesReports,
  withOwnReactions,
} from '../../src/core/commands.js';
import type { AfterwordError, CommentDraft, CommentRecord } from '../../src/core/index.js';
import { commentDraft, commentRecord } from '../support/records.js';

const NOW = Date.UTC(2025, 0, 2, 3, 4, 5);
const LATER = '2025-01-02T03:04:05.000Z';
const body = { format: 'markdown', source: 'New.' } as const;

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return `${(error as AfterwordError).code}: ${(error as Error).message}`;
  }
  return 'none';
};

describe('a draft', () => {
  it('becomes a record, with nothing in it that readers should not have', () => {
    const draft = commentDraft('Hello.', {
      author: { name: ' Ada ', email: 'ada@example.com', url: 'https://example.com/' },
      parent: 'p',
    });
    expect(createRecord('d', draft, commentRecord('p'), NOW)).to.deep.equal({
      id: draft.id,
      discussion: 'd',
      parent: 'p',
      author: { name: 'Ada', url: 'https://example.com/' },
      body: { format: 'text', source: 'Hello.' },
      createdAt: LATER,
      status: 'approved',
      kind: 'comment',
      revision: 1,
    });
    expect(createRecord('d', commentDraft('Hello.'), undefined, NOW).author).to.deep.equal({ name: 'Ada' });
  });

  it('is approved, or what the caller’s are, and under the caller’s own name', () => {
    const draft = commentDraft('Hello.');
    expect(createRecord('d', draft, undefined, NOW)).to.include({ status: 'approved', parent: null });
    const author = { id: '1', name: 'Rita' };
    const record = createRecord('d', draft, undefined, NOW, { key: 'k', author, status: 'pending' });
    expect([record.author, record.status]).to.deep.equal([author, 'pending']);
    expect(createRecord('d', draft, undefined, NOW, { key: 'k' }).status).to.equal('approved');
  });

  it('is refused where it is invalid, or answers what readers do not see', () => {
    expect(refusal(() => createRecord('d', commentDraft(' '), undefined, NOW))).to.equal(
      'invalid: Not acceptable: body.',
    );
    const reply: CommentDraft = commentDraft('Hello.', { parent: 'p' });
    for (const parent of [undefined, ...(['pending', 'spam', 'removed'] as const)])
      expect(refusal(() => createRecord('d', reply, parent && commentRecord('p', { status: parent }), NOW))).to.equal(
        'not-found: There is no comment p.',
      );
    expect(createRecord('d', reply, commentRecord('p'), NOW).parent).to.equal('p');
  });

  it('is refused where the discussion is closed', () => {
    expect([discussionClosed().code, discussionClosed().message]).to.deep.equal([
      'closed',
      'This discussion is closed.',
    ]);
  });
});

describe('an edit', () => {
  const record = commentRecord('a', { revision: 4, reactions: { like: { count: 1, mine: true } } });

  it('replaces the body, and counts', () => {
    const wide = { ...body, extra: true };
    expect(edit(record, { body: wide, revision: 4 }, NOW)).to.deep.equal({
      ...record,
      body,
      editedAt: LATER,
      revision: 5,
    });
  });

  it('has an approved comment wait again where the caller’s words have to, and leaves other states alone', () => {
    const caller = { key: 'k', status: 'pending' } as const;
    expect(edit(record, { body }, NOW, caller).status).to.equal('pending');
    expect(edit(record, { body }, NOW, { key: 'k' }).status).to.equal('approved');
    for (const status of ['pending', 'spam'] as const)
      expect(edit({ ...record, status }, { body }, NOW, { key: 'k', status: 'approved' }).status).to.equal(status);
  });

  it('is refused for another revision, a removed comment, and a text that no draft may have', () => {
    expect(refusal(() => edit(record, { body, revision: 3 }, NOW))).to.equal(
      'conflict: Comment a is at revision 4, not 3.',
    );
    expect(refusal(() => edit({ ...record, status: 'removed' }, { body }, NOW))).to.match(/^not-found/);
    expect(refusal(() => edit(record, { body: { ...body, source: '' } }, NOW))).to.match(/^invalid/);
  });
});

describe('a removal', () => {
  it('takes the words and counts, once', () => {
    const gone = remove(commentRecord('a', { revision: 2, author: { name: 'Ada', url: 'https://a.example/' } }));
    expect(gone).to.include({ id: 'a', status: 'removed', revision: 3 });
    expect([gone.author, gone.body.source]).to.deep.equal([{ name: '' }, '']);
    expect(remove(gone)).to.equal(gone);
  });
});

describe('a reaction', () => {
  const like = { name: 'like', on: true };
  const unlike = { name: 'like', on: false };
  const liked = (count: number, mine: boolean): CommentRecord =>
    commentRecord('a', {
      reactions: { like: { count, mine }, heart: { count: 7, mine: false } },
      reactionsRevision: 3,
    });

  it('is set and taken back, and counts apart from the revision', () => {
    const once = react(commentRecord('a'), like);
    expect(once).to.deep.equal({
      ...commentRecord('a'),
      reactions: { like: { count: 1, mine: true } },
      reactionsRevision: 1,
    });
    expect(react(once, unlike)).to.deep.include({ reactions: {}, reactionsRevision: 2, revision: 1 });
    expect(react(liked(2, false), like).reactions).to.deep.equal({
      heart: { count: 7, mine: false },
      like: { count: 3, mine: true },
    });
    expect(react(liked(2, true), unlike)).to.deep.include({
      reactions: { heart: { count: 7, mine: false }, like: { count: 1, mine: false } },
      reactionsRevision: 4,
    });
  });

  it('changes nothing where it is so already', () => {
    const [mine, others, none] = [liked(1, true), liked(1, false), commentRecord('a')];
    expect(react(mine, like)).to.equal(mine);
    expect(react(others, unlike)).to.equal(others);
    expect(react(none, unlike)).to.equal(none);
    // Where the store knows better than the record whose it is.
    expect(react(others, like, true)).to.equal(others);
    expect(react(others, unlike, true).reactions).to.deep.equal({ heart: { count: 7, mine: false } });
    expect(react(mine, unlike, false)).to.equal(mine);
  });

  it('is on its name alone, though every object has something of that name', () => {
    expect(react(commentRecord('a'), { name: 'constructor', on: true }).reactions).to.deep.equal({
      constructor: { count: 1, mine: true },
    });
    const none = commentRecord('a', { reactions: {} });
    expect(react(none, { name: 'constructor', on: false })).to.equal(none);
  });

  it('is for approved comments only', () => {
    for (const status of ['pending', 'spam', 'removed'] as const)
      expect(refusal(() => react(commentRecord('a', { status }), like))).to.equal('not-found: There is no comment a.');
  });

  it('is shown as one reader’s own, or not', () => {
    const record = liked(2, true);
    expect(withOwnReactions(record, (name) => name === 'heart').reactions).to.deep.equal({
      like: { count: 2, mine: false },
      heart: { count: 7, mine: true },
    });
    const bare = commentRecord('b');
    expect(withOwnReactions(bare, () => true)).to.equal(bare);
  });
});

describe('a moderator’s act', () => {
  const record = commentRecord('a', { revision: 2 });
  const act = (action: Parameters<typeof moderate>[1]['action'], on: CommentRecord = record): CommentRecord =>
    moderate(on, { action, comment: on.id, revision: on.revision });

  it('gives the comment its status, and counts', () => {
    expect(act('hold')).to.deep.equal({ ...record, status: 'pending', revision: 3 });
    expect(act('spam')).to.deep.equal({ ...record, status: 'spam', revision: 3 });
    expect(act('approve', { ...record, status: 'spam' })).to.deep.equal({ ...record, revision: 3 });
    expect(act('remove')).to.deep.equal(remove(record));
  });

  it('pins and unpins', () => {
    expect(act('pin')).to.deep.equal({ ...record, pinned: true, revision: 3 });
    expect(act('unpin', { ...record, pinned: true })).to.deep.equal({ ...record, pinned: false, revision: 3 });
  });

  it('changes nothing where it is so already', () => {
    expect(act('approve')).to.equal(record);
    expect(act('unpin')).to.equal(record);
    const pinned = { ...record, pinned: true };
    expect(act('pin', pinned)).to.equal(pinned);
    const gone = remove(record);
    for (const action of ['approve', 'hold', 'spam', 'remove', 'pin', 'unpin'] as const)
      expect(act(action, gone)).to.equal(gone);
  });

  it('is refused at another revision', () => {
    expect(refusal(() => moderate(record, { action: 'spam', comment: 'a', revision: 1 }))).to.equal(
      'conflict: Comment a is at revision 2, not 1.',
    );
  });

  it('settles the reports, unless it pins', () => {
    const settles = (['approve', 'hold', 'spam', 'remove', 'pin', 'unpin'] as const).map((action) =>
      settlesReports({ action, comment: 'a', revision: 1 }),
    );
    expect(settles).to.deep.equal([true, true, true, true, false, false]);
  });
});
