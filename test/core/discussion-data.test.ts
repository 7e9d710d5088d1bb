// What becomes of a discussion's data with each thing that is heard of: pure functions, without an adapter.
import { expect } from 'chai';
import {
  AfterwordError,
  buildThread,
  type CommentPage,
  type CommentRecord,
  type ListQuery,
} from '../../src/core/index.js';
import {
  withChanges,
  withDeferred,
  withFacts,
  withOwn,
  withUnseenShown,
  type ChangeContext,
} from '../../src/core/data-changes.js';
import { EMPTY_DATA, snapshotOf, withPage, type DiscussionData } from '../../src/core/discussion-data.js';
import { commentRecord } from '../support/records.js';
import { pageWith } from '../support/scripted-adapter.js';

const plain: ChangeContext = { order: 'oldest', hasMore: false, holdUnseen: false, unsent: new Map() };
const holding: ChangeContext = { ...plain, holdUnseen: true };
const unfinished: ChangeContext = { ...plain, hasMore: true };

/** A page, and after it the changes that waited for it. */
const paged = (data: DiscussionData, page: CommentPage, query: ListQuery, context: ChangeContext): DiscussionData =>
  withDeferred(withPage(data, page, query), context);
const first = (records: readonly CommentRecord[], more: Partial<CommentPage> = {}, data = EMPTY_DATA): DiscussionData =>
  paged(data, pageWith(records, more), {}, plain);
const changed = (data: DiscussionData, context: ChangeContext, ...records: readonly CommentRecord[]): DiscussionData =>
  withChanges(data, { records, version: 2, total: 9 }, context);

type Part = 'records' | 'unseen' | 'deferred' | 'own';

/** The ids of each part. */
const brief = ({ records, unseen, deferred, own }: DiscussionData): Partial<Record<Part, string>> =>
  Object.fromEntries(
    Object.entries({
      records: [...records.keys()],
      unseen: [...unseen.keys()],
      deferred: deferred.map(({ id }) => id),
      own: own.map(({ id }) => id),
    }).flatMap(([part, ids]) => (ids.length ? [[part, ids.join(' ')]] : [])),
  );

/** Freezes all that a function might write to by mistake. */
const frozen = (data: DiscussionData): DiscussionData => {
  const refuse = (): never => {
    throw new Error('It writes to what it was given.');
  };
  for (const map of [data.records, data.unseen]) Object.assign(map, { set: refuse, delete: refuse, clear: refuse });
  return Object.freeze({ ...data, deferred: Object.freeze([...data.deferred]), own: Object.freeze([...data.own]) });
};

describe('the data of a discussion', () => {
  const [a, b, c] = [commentRecord('a'), commentRecord('b', { second: 1 }), commentRecord('c', { second: 2 })];
  const b2 = { ...b, revision: 2 };
  const reply = commentRecord('b.1', { second: 3, parent: 'b' });

  it('never writes to what it was given', () => {
    const data = frozen(changed(changed(first([a]), holding, b), { ...holding, hasMore: true }, reply, c));
    expect(brief(data)).to.deep.equal({ records: 'a', unseen: 'b b.1', deferred: 'c' });
    const before = brief(data);
    paged(data, pageWith([c]), { cursor: 'after a' }, plain);
    paged(data, pageWith([c]), {}, plain);
    changed(data, holding, b2, c);
    withOwn(data, c);
    withUnseenShown(data);
    withFacts(data, { closed: true });
    expect(brief(data)).to.deep.equal(before);
    // The empty data is one object for all discussions.
    expect(brief(EMPTY_DATA)).to.deep.equal({});
  });

  describe('with a page', () => {
    it('has what the page holds, and after the first also what was there', () => {
      const data = first([a], { version: 5, total: 2 });
      expect(brief(data)).to.deep.equal({ records: 'a' });
      expect(brief(paged(data, pageWith([b]), { cursor: 'after a' }, plain))).to.deep.equal({ records: 'a b' });
    });

    it('forgets all else with a fresh first page, but for what this reader wrote since it was asked for', () => {
      const data = withOwn(changed(changed(first([a, b]), holding, c), unfinished, commentRecord('d')), reply);
      expect(brief(data)).to.deep.equal({ records: 'a b b.1', unseen: 'c', deferred: 'd', own: 'b.1' });
      const fresh = first([b], { total: 1 }, data);
      expect(brief(fresh)).to.deep.equal({ records: 'b b.1', own: 'b.1' });
      expect(fresh.page?.total).to.equal(1);
    });

    it('keeps the object of a record that is known in the same state or a newer one', () => {
      const data = first([a, b2]);
      const fresh = first([{ ...a }, b], {}, data);
      expect([fresh.records.get('a') === a, fresh.records.get('b') === b2]).to.deep.equal([true, true]);
    });

    it('takes the words of a record it knew without them', () => {
      const withheld = { ...a, body: { format: 'text', source: '' } } as const;
      expect(first([a], {}, first([withheld])).records.get('a')).to.equal(a);
      expect(first([withheld], {}, first([a])).records.get('a')).to.equal(a);
    });

    it('takes what is this reader’s own in a record it knew as somebody else’s, and keeps that', () => {
      const mine = { ...a, mine: true };
      const liked = { ...b, reactions: { like: { count: 1, mine: true } } };
      const strangers = first([a, { ...b, reactions: { like: { count: 1, mine: false } } }]);
      const own = changed(strangers, plain, mine, liked);
      expect([own.records.get('a'), own.records.get('b')]).to.deep.equal([mine, liked]);
      expect(changed(own, plain, a, b).records.get('a')).to.equal(mine);
      // An older state that comes late takes nothing back.
      const newer = { ...a, body: { format: 'text', source: 'newer' }, revision: 2 } as const;
      expect(changed(first([newer]), plain, mine).records.get('a')).to.equal(newer);
    });

    it('knows of the whole what the newest page told', () => {
      const data = first([a], { version: 5, total: 7, title: 'One' });
      const next = (version: number, thread?: string): CommentPage | undefined =>
        paged(data, pageWith([b], { version, total: 8 }), { cursor: 'x', ...(thread && { thread }) }, plain).page;
      expect([next(4)?.total, next(5)?.total, next(6, 'a')?.total]).to.deep.equal([7, 8, 7]);
      // A first page vouches even where the back end was set back.
      expect(first([a], { version: 1, total: 3 }, data).page?.total).to.equal(3);
    });

    it('puts what waited for this page in its place, and lets the rest wait on', () => {
      const far = commentRecord('far', { second: 9 });
      const data = changed(first([a]), unfinished, b2, reply, far);
      expect(brief(data)).to.deep.equal({ records: 'a', deferred: 'b b.1 far' });
      const next = paged(data, pageWith([b]), { cursor: 'x' }, unfinished);
      expect(brief(next)).to.deep.equal({ records: 'a b b.1', deferred: 'far' });
      expect(next.records.get('b')).to.equal(b2);
      expect(brief(paged(next, pageWith([c]), { cursor: 'y' }, plain)).records).to.equal('a b b.1 c far');
    });

    it('counts no comment as unseen that the page shows', () => {
      const data = changed(first([a]), holding, b);
      expect(brief(paged(data, pageWith([b]), { cursor: 'x' }, plain))).to.deep.equal({ records: 'a b' });
    });
  });

  describe('with changes', () => {
    it('shows them at once, or holds what others wrote', () => {
      expect(brief(changed(first([a]), plain, b))).to.deep.equal({ records: 'a b' });
      const own = commentRecord('p', { status: 'pending', mine: true });
      // Only moderators are told of it.
      const waits = commentRecord('q', { status: 'pending' });
      const held = changed(first([a]), holding, b, reply, own, waits, { ...a, revision: 2 });
      expect(brief(held)).to.deep.equal({ records: 'a p', unseen: 'b b.1 q' });
      expect(held.records.get('a')?.revision).to.equal(2);
    });

    it('brings up to date what is held, and holds it no more once it is gone', () => {
      const held = changed(first([a]), holding, b);
      const later = changed(held, plain, b2);
      expect([brief(later), later.unseen.get('b')]).to.deep.equal([{ records: 'a', unseen: 'b' }, b2]);
      const gone = changed(held, holding, { ...b2, status: 'removed' });
      expect(brief(gone)).to.deep.equal({ records: 'a b' });
    });

    it('lets a new root wait for its page, unless the newest come first', () => {
      expect(brief(changed(first([a]), unfinished, b)).deferred).to.equal('b');
      expect(brief(changed(first([a]), { ...unfinished, order: 'newest' }, b)).records).to.equal('a b');
    });

    it('takes a reply where its parent is, on the page or unseen', () => {
      const under = (parent: string) => commentRecord('r', { second: 5, parent });
      expect(brief(changed(first([a]), unfinished, under('a'))).records).to.equal('a r');
      expect(brief(changed(first([a]), unfinished, under('z'))).deferred).to.equal('r');
      const held = changed(first([a]), holding, b);
      expect(brief(changed(held, { ...unfinished, holdUnseen: true }, under('b'))).unseen).to.equal('b r');
    });

    it('shows at once what this reader wrote elsewhere, unless it answers what is not shown', () => {
      const mine = { ...b, mine: true };
      expect(brief(changed(first([a]), holding, mine))).to.deep.equal({ records: 'a b' });
      const held = changed(first([a]), holding, b);
      expect(brief(changed(held, holding, mine))).to.deep.equal({ records: 'a b' });
      for (const status of ['approved', 'pending'] as const)
        expect(brief(changed(held, holding, { ...reply, status, mine: true })).unseen, status).to.equal('b b.1');
    });

    it('keeps a newer record, and newer facts', () => {
      const data = first([b2], { version: 5, total: 4 });
      const next = changed(data, plain, b);
      expect([next.records.get('b'), next.page?.total, next.page?.version]).to.deep.equal([b2, 4, 5]);
      const later = withChanges(data, { records: [], version: 6, total: 5, closed: true }, plain);
      expect([later.page?.total, later.page?.version, later.page?.closed]).to.deep.equal([5, 6, true]);
      const after = withChanges(later, { records: [], version: 7, total: 5 }, plain);
      expect(after.page?.closed).to.equal(true);
    });

    it('takes what this reader is sending as their own, and leaves it to the answer where its words are withheld', () => {
      const sending: ChangeContext = { ...unfinished, holdUnseen: true, unsent: new Map([['b', {}]]) };
      expect(brief(changed(first([a]), sending, b))).to.deep.equal({ records: 'a b', own: 'b' });
      const withheld = { ...b, status: 'spam', body: { format: 'text', source: '' } } as const;
      expect(brief(changed(first([a]), sending, withheld))).to.deep.equal({ records: 'a' });
    });
  });

  describe('with what this reader wrote', () => {
    it('counts it once, where it is approved and was not heard of before', () => {
      const data = first([a], { total: 1 });
      const once = withOwn(data, b);
      expect([brief(once), once.page?.total]).to.deep.equal([{ records: 'a b', own: 'b' }, 2]);
      expect(withOwn(once, b).page?.total).to.equal(2);
      expect(withOwn(data, { ...b, status: 'pending' }).page?.total).to.equal(1);
      const unseen = changed(data, holding, b);
      expect([brief(withOwn(unseen, b)), withOwn(unseen, b).page?.total]).to.deep.equal([brief(once), 9]);
    });

    it('keeps it until there is a page', () => {
      expect(brief(first([a], {}, withOwn(EMPTY_DATA, b)))).to.deep.equal({ records: 'a b', own: 'b' });
    });
  });

  it('shows what was unseen', () => {
    const data = withUnseenShown(changed(first([a]), holding, b, reply));
    expect(brief(data)).to.deep.equal({ records: 'a b b.1' });
  });

  it('is closed only where there is a page', () => {
    expect(withFacts(first([a]), { closed: true }).page?.closed).to.equal(true);
    expect(withFacts(EMPTY_DATA, { closed: true }).page).to.equal(undefined);
  });

  describe('as a view is told of it', () => {
    const guest = { author: null, permissions: ['add', 'edit'] } as const;
    const thread = { ...buildThread([a]), order: 'oldest', more: 'none', missing: [] } as const;

    it('is loading, or failed, until there is a page', () => {
      const told = (failure?: AfterwordError) => snapshotOf(EMPTY_DATA, thread, new Map(), guest, {}, failure);
      expect(told()).to.deep.equal({ status: 'loading' });
      const failure = new AfterwordError('network', 'no line');
      expect(told(failure)).to.deep.equal({ status: 'failed', error: failure });
      const later = snapshotOf(first([a]), thread, new Map(), guest, {}, failure);
      expect(later.status).to.equal('ready');
    });

    it('counts what is on its way, and permits what both the adapter and the session do', () => {
      const data = changed(first([a], { title: 'One' }), holding, b);
      const unsent = new Map([
        ['x', { state: 'sending' as const }],
        ['y', { state: 'failed' as const }],
      ]);
      const abilities = { add: () => {}, react: () => {} };
      expect(
        snapshotOf(data, thread, unsent, { ...guest, requiredFields: ['name'], signInRequired: true }, abilities),
      ).to.deep.equal({
        status: 'ready',
        ...thread,
        total: 10,
        closed: false,
        unseenCount: 1,
        version: 2,
        title: 'One',
        permissions: new Set(['add']),
        author: null,
        requiredFields: ['name'],
        signInRequired: true,
      });
    });
  });
});
