// Cases for what a reader wrote in all discussions.
import type { Adapter } from '../core/adapter.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import { scenario, type ConformanceCase } from './conformance.js';
import { expectEqual, expectError, expectThat } from './expect.js';
import { archiveOf, draftOf, freshDiscussion, recordsOf } from './fixtures.js';

interface Readers {
  /** Discussions, as one reader has comments in several. */
  readonly here: DiscussionId;
  readonly there: DiscussionId;
  readonly ada: Adapter;
  readonly ben: Adapter;
  readonly moderator: Adapter;
}

const among = (body: (readers: Readers) => Promise<void>): ConformanceCase['run'] =>
  scenario(async (open) => {
    // Stores are shared by the cases, so the names are new.
    const names = [`ada ${freshDiscussion()}`, `ben ${freshDiscussion()}`, 'moderator'];
    const [ada, ben, moderator] = (await Promise.all(names.map((name) => open.reader!(name)))) as [
      Adapter,
      Adapter,
      Adapter,
    ];
    await body({ here: freshDiscussion(), there: freshDiscussion(), ada, ben, moderator });
  });

/** The ids of all pages. */
const ownIds = async (adapter: Adapter, limit?: number): Promise<CommentId[]> => {
  const ids: CommentId[] = [];
  for (let cursor: string | undefined, pages = 0; ; pages += 1) {
    const page = await adapter.own!({ limit, cursor });
    expectThat(page.records.length <= (limit ?? 100), 'a page has no more than was asked for');
    for (const { id, mine } of page.records) {
      expectEqual(mine, true, 'whether it is theirs');
      ids.push(id);
    }
    expectThat(pages < 100, 'the pages come to an end');
    if ((cursor = page.cursor) === undefined) return ids;
  }
};

export const ownCases: readonly ConformanceCase[] = [
  {
    name: 'lists what a reader wrote, in all discussions, newest first, and nothing of others',
    needs: ['readers', 'add', 'moderate', 'own'],
    run: among(async ({ here, there, ada, ben, moderator }) => {
      expectEqual(await ada.own!(), { records: [] }, 'before they write');
      const ids: CommentId[] = [];
      for (const [index, where] of [here, there, here, there, here].entries()) {
        const { id } = await ada.add(where, draftOf(`Number ${index}.`));
        ids.unshift(id);
        await ben.add(where, draftOf(`Not ${index}.`, { parent: id }));
        // Two comments of one moment would be in the order of their ids.
        await new Promise<void>((resolve) => setTimeout(resolve, 2));
      }
      for (const limit of [1, 2, 50]) expectEqual(await ownIds(ada, limit), ids, `${limit} at a time`);
      const [, second] = (await ada.own!()).records;
      expectEqual([second?.discussion, second?.body.source], [there, 'Number 3.'], 'where it is, and its text');
      for (const [comment, action] of [
        [0, 'hold'],
        [2, 'spam'],
        [4, 'remove'],
      ] as const)
        await moderator.moderate!(here, { action, comment: ids[comment]!, revision: 1 });
      expectEqual(await ownIds(ada), [ids[0], ids[1], ids[3]], 'with what waits, without spam and what was removed');
      expectEqual((await ada.own!()).records[0]?.status, 'pending', 'which says that it waits');
      expectEqual((await ben.own!({ limit: 50 })).records.length, 5, 'what the other reader wrote');
      await expectError(ada.own!({ cursor: 'nonsense' }), 'invalid', 'an invalid cursor');
      await expectError(ada.own!({ limit: 0 }), 'invalid', 'an invalid limit');
    }),
  },
  {
    name: 'removes what a reader chooses of their own, or everything, and nothing of others',
    needs: ['readers', 'add', 'moderate', 'own', 'removeOwn', 'queue'],
    run: among(async ({ here, there, ada, ben, moderator }) => {
      const add = async (who: Adapter, where: DiscussionId, parent: CommentId | null = null): Promise<CommentId> =>
        (await who.add(where, draftOf(`Words ${freshDiscussion()}.`, { parent }))).id;
      const [first, second, spam] = [await add(ada, here), await add(ada, there), await add(ada, here)];
      const others = await add(ben, here, first);
      await moderator.moderate!(here, { action: 'spam', comment: spam, revision: 1 });
      const chosen = [
        { discussion: there, comment: second },
        { discussion: there, comment: second },
        { discussion: here, comment: second },
        { discussion: here, comment: others },
        { discussion: here, comment: 'nobody' },
      ];
      expectEqual(await ada.removeOwn!(chosen), { removed: 1, more: false }, 'what was chosen');
      expectEqual(await ownIds(ada), [first], 'what is left');
      expectEqual((await ben.list(there)).total, 0, 'what others see');
      await expectError(
        ada.removeOwn!(Array.from({ length: 101 }, () => chosen[0]!)),
        'invalid',
        'more than a hundred at a time',
      );
      const { removed, more } = await ada.removeOwn!();
      expectEqual([removed, more], [2, false], 'everything, spam too');
      expectEqual(await ada.removeOwn!(), { removed: 0, more: false }, 'once more');
      const { records, total } = await ben.list(here);
      expectEqual(total, 1, 'the total');
      const seen = new Map(records.map(({ id, status, body }) => [id, [status, body.source === '']]));
      expectEqual(
        [records.length, seen.get(first), seen.get(others)],
        [2, ['removed', true], ['approved', false]],
        'the place of the removed comment, and the reply',
      );
      const { records: held } = await moderator.queue!({ queue: 'spam', limit: 100 });
      expectThat(!held.some(({ id }) => id === spam), 'spam is removed too');
    }),
  },
  {
    name: 'lists and removes what the reader of a store wrote, and nothing that was restored',
    needs: ['mine', 'seed', 'add', 'own', 'removeOwn'],
    run: async (target) => {
      const here = freshDiscussion();
      await scenario(
        async ({ adapter }) => {
          const { id: reply } = await adapter.add(here, draftOf('Below it.', { parent: 'restored' }));
          await new Promise<void>((resolve) => setTimeout(resolve, 2));
          const there = freshDiscussion();
          const { id: root } = await adapter.add(there, draftOf('Elsewhere.'));
          const newest = async (): Promise<string[]> => {
            const { records } = await adapter.own!({ limit: 2 });
            return records.filter(({ discussion }) => [here, there].includes(discussion)).map(({ id }) => id);
          };
          expectEqual(await newest(), [root, reply], 'the newest');
          const chosen = [
            { discussion: here, comment: reply },
            { discussion: here, comment: 'restored' },
          ];
          expectEqual(await adapter.removeOwn!(chosen), { removed: 1, more: false }, 'removing');
          expectEqual(await newest(), [root], 'what is left');
          expectEqual((await adapter.list(here)).total, 1, 'the total');
        },
        archiveOf(here, recordsOf(here, [{ id: 'restored' }])),
      )(target);
    },
  },
  {
    name: 'removes a hundred at a time, and says whether there are more',
    needs: ['readers', 'add', 'own', 'removeOwn'],
    run: among(async ({ here, ada }) => {
      for (let index = 0; index < 103; index += 1) await ada.add(here, draftOf(`Number ${index}.`));
      expectEqual(await ada.removeOwn!(), { removed: 100, more: true }, 'the first hundred');
      expectEqual(await ada.removeOwn!(), { removed: 3, more: false }, 'the rest');
      expectEqual(await ada.own!(), { records: [] }, 'what is left');
    }),
  },
];
