// Cases for reading: pages, orders, counts.
import type { Adapter, CommentOrder, ListQuery } from '../core/adapter.js';
import { recordFault } from '../core/check-record.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { COMMENT_ORDERS } from '../core/vocabulary.js';
import { scenario, type ConformanceCase } from './conformance.js';
import { expectEqual, expectError, expectThat } from './expect.js';
import { archiveOf, draftOf, freshDiscussion, recordsOf } from './fixtures.js';

/** All pages of a discussion, including the rest of truncated threads. */
export const walk = async (adapter: Adapter, id: DiscussionId, query: ListQuery = {}): Promise<CommentRecord[][]> => {
  const pages: CommentRecord[][] = [];
  const rest: ListQuery[] = [query];
  for (let next = rest.shift(); next; next = rest.shift()) {
    const { records, cursor, truncated = [] } = await adapter.list(id, next);
    pages.push([...records]);
    expectThat(pages.length < 1000, 'the pages come to an end');
    for (const { thread, cursor: from } of truncated) rest.push({ thread, cursor: from });
    if (cursor !== undefined) rest.push({ ...next, cursor });
  }
  return pages;
};

const idsOf = (records: readonly CommentRecord[]): string[] => records.map(({ id }) => id);
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

export const listCases: readonly ConformanceCase[] = [
  {
    name: 'lists an unknown discussion as an empty one',
    needs: [],
    run: scenario(async ({ adapter }) => {
      const { records, cursor, total } = await adapter.list(freshDiscussion());
      expectEqual({ records, cursor, total }, { records: [], total: 0 }, 'the page');
    }),
  },
  {
    name: 'can what it says it can, and nothing more',
    needs: [],
    run: async (target) => {
      await scenario(async ({ adapter }) => {
        const abilities = [
          'count',
          'latest',
          'edit',
          'remove',
          'react',
          'report',
          'moderate',
          'queue',
          'reports',
          'session',
          'restore',
          'changes',
          'version',
          'watch',
        ] as const;
        expectEqual(
          abilities.filter((ability) => adapter[ability]),
          abilities.filter((ability) => target.can.includes(ability)),
          'its methods',
        );
        if (target.can.includes('add')) return;
        const session = await adapter.session?.();
        expectThat(session?.permissions.includes('add') === false, 'a read-only adapter says so in its session');
        await expectError(adapter.add(freshDiscussion(), draftOf('Hello')), 'unsupported', 'adding to it');
      })(target);
    },
  },
  {
    name: 'gives records as they are kept, title and closing with them',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      const comments = recordsOf(id, [
        {
          id: 'full',
          author: { name: 'Cy', url: 'https://example.com/', role: 'author' },
          editedAt: '2024-05-02T00:00:00Z',
        },
        { id: 'nameless', author: { name: '' }, body: { format: 'text', source: '“Quoted”\n\n\tand so on …' } },
        { id: 'ping', kind: 'ping' },
      ]);
      await scenario(
        async ({ adapter }) => {
          const { records, title, closed, total } = await adapter.list(id);
          const byId = new Map(records.map((record) => [record.id, record]));
          expectEqual(
            comments.map((record) => byId.get(record.id)),
            comments,
            'the records',
          );
          expectEqual({ title, closed, total }, { title: 'On a title', closed: true, total: 3 }, 'the page');
          for (const record of records) expectEqual(recordFault(record), undefined, 'its fault');
        },
        archiveOf(id, comments, true),
      )(target);
    },
  },
  {
    name: 'keeps discussions apart whose ids look alike',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      const alike = [
        '',
        '/',
        ' ',
        '%20',
        '?a',
        '#a',
        'A',
        '\u0000',
        '\uffff',
        "'",
        '"',
        '\\',
        '_',
        '%',
        '*',
        'ß',
        '語',
      ];
      await scenario(
        async ({ adapter }) => {
          for (const end of alike.slice(1))
            expectEqual((await adapter.list(id + end)).records, [], `records of …${end}`);
          expectEqual((await adapter.list(id.toUpperCase())).records, [], 'records of the id in capitals');
          expectEqual(idsOf((await adapter.list(id)).records), ['a'], 'its own');
        },
        archiveOf(id, recordsOf(id, [{ id: 'a' }])),
      )(target);
    },
  },
  {
    name: 'keeps comments apart whose ids name something in the language',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion('constructor');
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', '-1', 'null', ' ', '語'];
      await scenario(
        async ({ adapter }) => {
          expectEqual(idsOf((await walk(adapter, id)).flat()).sort(), [...names].sort(), 'ids');
        },
        archiveOf(
          id,
          recordsOf(
            id,
            names.map((name) => ({ id: name })),
          ),
        ),
      )(target);
    },
  },
  {
    name: 'gives every comment whatever order they came in and whatever hangs from what',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      const comments = recordsOf(id, [
        { id: 'late reply', parent: 'early root' },
        { id: 'early root' },
        { id: 'orphan', parent: 'nobody' },
        { id: 'chicken', parent: 'egg' },
        { id: 'egg', parent: 'chicken' },
        { id: 'narcissus', parent: 'narcissus' },
      ]);
      await scenario(
        async ({ adapter }) => {
          const ids = idsOf((await walk(adapter, id, { limit: 1 })).flat());
          expectEqual(ids.sort(), idsOf(comments).sort(), 'ids');
        },
        archiveOf(id, comments),
      )(target);
    },
  },
  ordered('oldest', ['3', '1', '2', '9', '10']),
  ordered('newest', ['3', '10', '9', '2', '1']),
  ordered('best', ['3', '2', '1', '9', '10']),
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
  {
    name: 'shows readers neither spam nor what waits, and of what was removed only its place',
    needs: ['seed'],
    run: async (target) => {
      const id = freshDiscussion();
      const erased = { author: { name: '' }, body: { format: 'text', source: '' } } as const;
      const comments = recordsOf(id, [
        { id: 'spam', status: 'spam' },
        { id: 'waiting', status: 'pending' },
        { id: 'tombstone', status: 'removed', ...erased },
        { id: 'reply', parent: 'tombstone' },
        { id: 'reply to spam', parent: 'spam' },
      ]);
      await scenario(
        async ({ adapter, guest = adapter }) => {
          const { records, total } = await guest.list(id);
          expectEqual(idsOf(records).sort(), ['reply', 'reply to spam', 'tombstone'], 'ids');
          expectEqual(total, 2, 'the total');
        },
        archiveOf(id, comments),
      )(target);
    },
  },
  {
    name: 'counts the approved comments of many discussions',
    needs: ['seed', 'count'],
    run: async (target) => {
      const id = freshDiscussion();
      const comments = recordsOf(id, [
        { id: 'a' },
        { id: 'b', parent: 'a' },
        { id: 'c', status: 'spam' },
        { id: 'd', kind: 'ping' },
      ]);
      await scenario(
        async ({ adapter }) => {
          const unknown = Array.from({ length: 100 }, () => freshDiscussion());
          const counts = await adapter.count?.([id, ...unknown]);
          expectEqual([counts?.get(id), counts?.get(unknown[99] ?? '')], [3, 0], 'the counts');
          expectEqual((await adapter.count?.([]))?.size, 0, 'counting nothing');
        },
        archiveOf(id, comments),
      )(target);
    },
  },
  {
    name: 'gives the latest approved comments, newest first',
    needs: ['seed', 'latest'],
    run: async (target) => {
      const id = freshDiscussion();
      const far = (brief: { id: string; status?: 'spam' }, year: number) => ({
        ...brief,
        createdAt: `${year}-01-01T00:00:00Z`,
      });
      const comments = recordsOf(id, [
        far({ id: 'a' }, 2091),
        far({ id: 'b' }, 2092),
        far({ id: 'c', status: 'spam' }, 2093),
      ]);
      await scenario(
        async ({ adapter }) => {
          const latest = await adapter.latest?.({ limit: 2 });
          expectEqual(idsOf(latest ?? []), ['b', 'a'], 'ids');
          const here = await adapter.latest?.({ limit: 1, discussion: id });
          expectEqual(idsOf(here ?? []), ['b'], 'ids of one discussion');
          expectEqual(await adapter.latest?.({ discussion: freshDiscussion() }), [], 'those of an unknown discussion');
        },
        archiveOf(id, comments),
      )(target);
    },
  },
  {
    name: 'rejects a call that was taken back before it began',
    needs: [],
    run: scenario(async ({ adapter }) => {
      const taken = new AbortController();
      taken.abort();
      const { signal } = taken;
      await expectError(adapter.list(freshDiscussion(), {}, { signal }), 'aborted', 'list');
      if (adapter.count) await expectError(adapter.count([freshDiscussion()], { signal }), 'aborted', 'count');
      if (adapter.latest) await expectError(adapter.latest({}, { signal }), 'aborted', 'latest');
    }),
  },
];
