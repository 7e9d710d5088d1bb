// Cases for reading: records, what readers may see, counts, the newest comments.
import { recordFault } from '../core/check-record.js';
import { scenario, type ConformanceCase } from './conformance.js';
import { expectEqual, expectError, expectThat } from './expect.js';
import { archiveOf, draftOf, freshDiscussion, idsOf, recordsOf } from './fixtures.js';
import { walk } from './walk.js';

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
          'search',
          'edit',
          'history',
          'remove',
          'own',
          'removeOwn',
          'react',
          'report',
          'moderate',
          'queue',
          'queueState',
          'decide',
          'decisions',
          'undo',
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
