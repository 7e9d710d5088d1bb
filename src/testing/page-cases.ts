// Cases for pages: orders, cursors, and the page that a comment is on.
import type { Adapter, CommentOrder, ListQuery } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { COMMENT_ORDERS } from '../core/vocabulary.js';
import { scenario, type ConformanceCase } from './conformance.js';
import { expectEqual, expectError, expectThat } from './expect.js';
import { archiveOf, draftOf, freshDiscussion, idsOf, recordsOf } from './fixtures.js';
import { walk } from './walk.js';

const rootsOf = (pages: readonly CommentRecord[][]): string[] =>
  idsOf(pages.flat().filter(({ parent }) => parent === null));

/** Five threads: liked, replied to, pinned, tied in time. */
const threads = (id: DiscussionId): CommentRecord[] =>
  recordsOf(id, [
    { id: '1' },
    { id: '2', reactions: { like: { count: 3, mine: false } } },
    { id: '2.1', parent: '2' },
    { id: '3', pinned: true },
    { id: '2.1.1', parent: '2.1' },
    { id: '9' },
    { id: '10', createdAt: '2024-05-01T09:00:05.000Z' },
  ]);

const ordered = (order: CommentOrder, expected: readonly string[]): ConformanceCase => ({
  name: `lists roots ${order} first, pinned ones before all`,
  needs: ['seed'],
  run: async (target) => {
    const id = freshDiscussion();
    await scenario(
      async ({ adapter }) => {
        expectEqual(rootsOf(await walk(adapter, id, { order, limit: 2 })), expected, `roots, page by page`);
      },
      archiveOf(id, threads(id)),
    )(target);
  },
});

/** The order of the roots here, best first. Docs: docs/adapters.md. */
const BY_SCORE = ['pinned', 'ten', 'one of today', 'nine of ten', 'one', 'new', 'disputed', 'old', 'disliked'];

const bestByReactionsAndAge: ConformanceCase = {
  name: 'sorts the best by their reactions and their age, so that a cursor holds while reactions come',
  needs: ['seed'],
  run: async (target) => {
    const id = freshDiscussion();
    const counts = (like: number, dislike = 0): Pick<CommentRecord, 'reactions'> => ({
      reactions: {
        ...(like && { like: { count: like, mine: false } }),
        ...(dislike && { dislike: { count: dislike, mine: false } }),
      },
    });
    const year = (number: number, day = 1): Pick<CommentRecord, 'createdAt'> => ({
      createdAt: new Date(Date.UTC(number, 0, day)).toISOString(),
    });
    const comments = recordsOf(id, [
      { id: 'old', ...year(2022) },
      { id: 'one', ...year(2022, 2), ...counts(1) },
      { id: 'new', ...year(2023) },
      { id: 'disliked', ...year(2023), ...counts(0, 3) },
      { id: 'disputed', ...year(2022, 3), ...counts(50, 50) },
      { id: 'ten', ...year(2022), ...counts(10) },
      { id: 'nine of ten', ...year(2020), ...counts(18, 2) },
      { id: 'one of today', ...year(2023), ...counts(1) },
      { id: 'pinned', ...year(2021), pinned: true },
    ]);
    await scenario(
      async ({ adapter }) => {
        for (const limit of [1, 4, 100])
          expectEqual(rootsOf(await walk(adapter, id, { order: 'best', limit })), BY_SCORE, `${limit} at a time`);
        if (!adapter.react) return;
        const { cursor } = await adapter.list(id, { order: 'best', limit: 3 });
        await adapter.react(id, 'one of today', { name: 'like', on: true });
        await adapter.react(id, 'disputed', { name: 'like', on: true });
        const rest = await walk(adapter, id, { order: 'best', limit: 2, ...(cursor !== undefined && { cursor }) });
        expectEqual(rootsOf(rest), BY_SCORE.slice(3), 'after a cursor, though reactions came meanwhile');
      },
      archiveOf(id, comments),
    )(target);
  },
};

export const pageCases: readonly ConformanceCase[] = [
  ordered('oldest', ['3', '1', '2', '9', '10']),
  ordered('newest', ['3', '10', '9', '2', '1']),
  ordered('best', ['3', '2', '10', '9', '1']),
  bestByReactionsAndAge,
  {
    name: 'pages over roots, each with all that hangs from it',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      await scenario(
        async ({ adapter }) => {
          const pages = await walk(adapter, id, { limit: 2 });
          expectEqual(pages.flat().length, 7, 'each comment once');
          const page = pages.find((records) => idsOf(records).includes('2.1.1'));
          expectThat(page !== undefined && idsOf(page).includes('2'), 'a reply comes with its root, or after it');
          for (const query of [{ limit: 2 }, { limit: 5 }, { limit: 1 }])
            expectEqual((await adapter.list(id, query)).total, 7, 'the total');
        },
        archiveOf(id, threads(id)),
      )(target);
    },
  },
  {
    name: 'gives the page that a comment is on, with its thread',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      await scenario(
        async ({ adapter }) => {
          for (const order of COMMENT_ORDERS) {
            const all = rootsOf(await walk(adapter, id, { order, limit: 100 }));
            for (const [comment, thread, root] of [
              ['2.1.1', ['2', '2.1', '2.1.1'], '2'],
              ['9', ['9'], '9'],
              ['3', ['3'], '3'],
            ] as const) {
              const query = { order, limit: 1, around: comment };
              const { records, cursor, total } = await adapter.list(id, query);
              expectEqual(idsOf(records).sort(), thread, `${order}: the page around ${comment}`);
              expectEqual(total, 7, 'the total');
              const rest = cursor === undefined ? [] : rootsOf(await walk(adapter, id, { order, limit: 2, cursor }));
              expectEqual([root, ...rest], all.slice(all.indexOf(root)), `${order}: from ${comment} on`);
            }
          }
          expectThat(idsOf((await adapter.list(id, { around: '2.1.1' })).records).includes('2.1.1'), 'without a limit');
        },
        archiveOf(id, threads(id)),
      )(target);
    },
  },
  {
    name: 'finds no page around a comment that this reader may not see, or that is not there',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      const erased = { author: { name: '' }, body: { format: 'text', source: '' } } as const;
      const comments = recordsOf(id, [
        { id: 'spam', status: 'spam' },
        { id: 'under spam', parent: 'spam' },
        { id: 'waiting', status: 'pending' },
        { id: 'gone', status: 'removed', ...erased },
        { id: 'place', status: 'removed', ...erased },
        { id: 'under a place', parent: 'place' },
      ]);
      await scenario(
        async ({ adapter, guest = adapter }) => {
          for (const limit of [1, 50])
            for (const around of ['spam', 'waiting', 'gone', 'nobody'])
              await expectError(guest.list(id, { around, limit }), 'not-found', `around ${around}`);
          for (const around of ['under spam', 'place', 'under a place'])
            expectThat(
              idsOf((await guest.list(id, { around, limit: 1 })).records).includes(around),
              `${around} is on its page`,
            );
          await expectError(guest.list(freshDiscussion(), { around: 'a' }), 'not-found', 'in an unknown discussion');
          const { cursor = '' } = await guest.list(id, { limit: 1 });
          await expectError(guest.list(id, { around: 'place', limit: 1, cursor }), 'invalid', 'around and after');
          await expectError(guest.list(id, { around: 'place', thread: 'place', cursor }), 'invalid', 'within a thread');
        },
        archiveOf(id, comments),
      )(target);
    },
  },
  {
    name: 'neither repeats nor skips when comments arrive between two pages',
    needs: ['seed', 'add'],
    run: async (target) => {
      for (const order of ['oldest', 'newest'] as const) {
        const id = freshDiscussion();
        const seeded = recordsOf(
          id,
          Array.from({ length: 6 }, (_, index) => ({ id: `root ${index}` })),
        );
        await scenario(
          async ({ adapter }) => {
            const seen: string[] = [];
            for (let query: ListQuery | undefined = { order, limit: 2 }; query;) {
              const { records, cursor }: Awaited<ReturnType<Adapter['list']>> = await adapter.list(id, query);
              seen.push(...idsOf(records));
              await adapter.add(id, draftOf('I came in between.'));
              query = cursor === undefined || seen.length > 20 ? undefined : { ...query, cursor };
            }
            const known = seen.filter((one) => one.startsWith('root'));
            expectEqual([...known].sort(), idsOf(seeded).sort(), `${order}: those that were there`);
            expectEqual(new Set(seen).size, seen.length, `${order}: how many different ones`);
          },
          archiveOf(id, seeded),
        )(target);
      }
    },
  },
  {
    name: 'refuses an invalid cursor',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      await scenario(
        async ({ adapter }) => {
          await expectError(adapter.list(id, { cursor: 'nonsense' }), 'invalid', 'listing from it');
        },
        archiveOf(id, recordsOf(id, [{ id: 'a' }])),
      )(target);
    },
  },
];
