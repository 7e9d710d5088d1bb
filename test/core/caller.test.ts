// Who may see and change what, and what each is told of it.
import { expect } from 'chai';
import {
  actsAsModerator,
  assertCanChange,
  assertCanSee,
  assertModerator,
  assertSameSender,
  canSeePending,
  ONLY_READER,
  withOwnership,
  type Caller,
} from '../../src/core/caller.js';
import type { AfterwordError, CommentStatus } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const ada: Caller = { key: 'ada' };
const ben: Caller = { key: 'ben' };
const moderator: Caller = { key: 'mo', moderates: true };
const STATUSES: readonly CommentStatus[] = ['approved', 'pending', 'spam', 'removed'];
const WRITTEN = Date.parse(commentRecord('a').createdAt);

const refusal = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return `${(error as AfterwordError).code}: ${(error as Error).message}`;
  }
  return 'none';
};
const GONE = 'not-found: There is no comment a.';

describe('a caller', () => {
  it('sees what is approved, what is theirs unless it is spam, and all where there is no other reader', () => {
    const seen = (owner: string | undefined, caller: Caller | undefined): readonly string[] =>
      STATUSES.filter(
        (status) => refusal(() => assertCanSee(commentRecord('a', { status }), owner, caller)) === 'none',
      );
    expect(seen('ada', ada)).to.deep.equal(['approved', 'pending', 'removed']);
    expect(seen('ada', ben)).to.deep.equal(['approved']);
    expect(seen(undefined, ben)).to.deep.equal(['approved']);
    expect(seen('ada', moderator)).to.deep.equal(STATUSES);
    expect(seen('ada', undefined)).to.deep.equal(STATUSES);
    expect(refusal(() => assertCanSee(commentRecord('a', { status: 'pending' }), 'ada', ben))).to.equal(GONE);
  });

  it('sees what waits if they moderate, or wrote it', () => {
    expect([canSeePending('ada', ada), canSeePending('ada', moderator)]).to.deep.equal([true, true]);
    expect([canSeePending('ada', ben), canSeePending(undefined, ben)]).to.deep.equal([false, false]);
    expect([canSeePending(undefined, undefined), canSeePending('ada', undefined)]).to.deep.equal([false, false]);
  });

  it('changes what is theirs while that is allowed, and a moderator everything', () => {
    const record = commentRecord('a');
    const change = (caller: Caller | undefined, after = 0): string =>
      refusal(() => assertCanChange(record, 'ada', caller, WRITTEN + after));
    expect(change(ada, 1e15)).to.equal('none');
    expect(change({ ...ada, changeWindow: 1000 }, 1000)).to.equal('none');
    expect(change({ ...ada, changeWindow: 1000 }, 1001)).to.equal('forbidden: This comment is too old to be changed.');
    expect(change({ ...moderator, changeWindow: 1000 }, 1001)).to.equal('none');
    expect(change(ben)).to.equal('forbidden: This comment is somebody else’s.');
    expect(change(undefined, 1e15)).to.equal('none');
    const waiting = commentRecord('a', { status: 'pending' });
    expect(refusal(() => assertCanChange(waiting, 'ada', ben, WRITTEN))).to.equal(GONE);
  });

  it('is told which comments are theirs, and until when they may change them', () => {
    const record = commentRecord('a');
    const theirs = { ...record, mine: true };
    expect(withOwnership(record, 'ada', ada)).to.deep.equal(theirs);
    expect(withOwnership(record, 'ada', { ...ada, changeWindow: 60_000 })).to.deep.equal({
      ...theirs,
      editableUntil: '2024-05-01T00:01:00.000Z',
    });
    expect(withOwnership(record, 'mo', { ...moderator, changeWindow: 60_000 })).to.deep.equal({
      ...record,
      mine: true,
    });
    // The last moment that a date can be, and the one after it.
    const rest = 8.64e15 - WRITTEN;
    expect(withOwnership(record, 'ada', { ...ada, changeWindow: rest }).editableUntil).to.match(/^\+275760/);
    expect(withOwnership(record, 'ada', { ...ada, changeWindow: rest + 1 })).to.deep.equal(theirs);
  });

  it('is told nothing of what is not theirs, and of what is spam or removed', () => {
    const record = commentRecord('a');
    expect(withOwnership(record, 'ada', ben)).to.equal(record);
    expect(withOwnership(record, undefined, ada)).to.equal(record);
    for (const status of ['spam', 'removed'] as const) {
      const gone = commentRecord('a', { status });
      expect(withOwnership(gone, 'ada', ada)).to.equal(gone);
    }
    expect(withOwnership(commentRecord('a', { status: 'pending' }), 'ada', ada).mine).to.equal(true);
  });

  it('is the owner of everything that was written in a store with one reader', () => {
    const record = commentRecord('a');
    expect(withOwnership(record, ONLY_READER, undefined)).to.deep.equal({ ...record, mine: true });
    expect(withOwnership(record, undefined, undefined)).to.equal(record);
    expect(ONLY_READER).to.equal('');
  });

  it('adds under an id of their own', () => {
    expect(refusal(() => assertSameSender('ada', ada))).to.equal('none');
    expect(refusal(() => assertSameSender('ada', undefined))).to.equal('none');
    for (const owner of ['ada', undefined])
      expect(refusal(() => assertSameSender(owner, ben))).to.equal(
        'conflict: Somebody else’s comment has this id: make a random one for each draft.',
      );
  });

  it('moderates, or does not', () => {
    expect(refusal(() => assertModerator(moderator))).to.equal('none');
    expect(refusal(() => assertModerator(undefined))).to.equal('none');
    expect(refusal(() => assertModerator(ada))).to.equal('forbidden: Only a moderator may do that.');
  });

  it('acts as a moderator on comments of others alone', () => {
    for (const owner of ['ada', undefined]) expect(actsAsModerator(owner, moderator)).to.equal(true);
    expect(actsAsModerator('mo', moderator)).to.equal(false);
    for (const caller of [ada, ben, undefined]) expect(actsAsModerator('ada', caller)).to.equal(false);
  });
});
