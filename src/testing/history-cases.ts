// Cases for the earlier versions of comments.
import type { Adapter } from '../core/adapter.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import { scenario, type ConformanceCase } from './conformance.js';
import { expectEqual, expectError, expectThat } from './expect.js';
import { draftOf, freshDiscussion } from './fixtures.js';

const textsOf = async (adapter: Adapter, id: DiscussionId, comment: CommentId): Promise<string[]> =>
  (await adapter.history!(id, comment)).map(({ body }) => body.source);

const edit = async (adapter: Adapter, id: DiscussionId, comment: CommentId, source: string): Promise<void> => {
  await adapter.edit!(id, comment, { body: { format: 'text', source } });
};

export const historyCases: readonly ConformanceCase[] = [
  {
    name: 'keeps the earlier versions of an edited comment, newest first, until it is removed',
    needs: ['add', 'edit', 'remove', 'history'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const added = await adapter.add(id, draftOf('One.'));
      const comment = added.id;
      expectEqual(await adapter.history!(id, comment), [], 'before it is edited');
      await edit(adapter, id, comment, 'Two.');
      const second = await adapter.edit!(id, comment, { body: { format: 'text', source: 'Three.' } });
      const versions = await adapter.history!(id, comment);
      expectEqual(
        versions.map(({ body }) => body),
        [
          { format: 'text', source: 'Two.' },
          { format: 'text', source: 'One.' },
        ],
        'the versions',
      );
      expectEqual(Date.parse(versions[1]!.writtenAt), Date.parse(added.createdAt), 'when the first was written');
      const times = [added.createdAt, versions[0]!.writtenAt, second.editedAt!].map((time) => Date.parse(time));
      expectEqual(
        times,
        [...times].sort((a, b) => a - b),
        'the order of their times',
      );
      await edit(adapter, id, comment, 'Three.');
      expectEqual(await textsOf(adapter, id, comment), ['Two.', 'One.'], 'after an edit that changed nothing');
      await adapter.remove!(id, comment);
      const afterwards = await textsOf(adapter, id, comment).catch(() => []);
      expectEqual(afterwards, [], 'after it was removed');
      await expectError(adapter.history!(id, 'nobody'), 'not-found', 'that of no comment');
    }),
  },
  {
    name: 'keeps a limited number of earlier versions, the newest ones, of limited length',
    needs: ['add', 'edit', 'history'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const { id: comment } = await adapter.add(id, draftOf('Version 0'));
      for (let index = 1; index <= 22; index += 1) await edit(adapter, id, comment, `Version ${index}`);
      const texts = await textsOf(adapter, id, comment);
      expectThat(texts.length > 0 && texts.length <= 20, `${texts.length} versions are at most 20`);
      expectEqual(
        texts,
        Array.from(texts, (_, index) => `Version ${21 - index}`),
        'the newest',
      );
      for (let index = 0; index < 8; index += 1) await edit(adapter, id, comment, `${index}`.repeat(20_000));
      const long = await textsOf(adapter, id, comment);
      expectEqual(long[0], '6'.repeat(20_000), 'the newest of the long ones');
      expectThat(long.join('').length <= 200_000, 'they are not longer than 200,000 characters together');
    }),
  },
  {
    name: 'shows earlier versions to nobody who may not see the comment',
    needs: ['readers', 'add', 'edit', 'moderate', 'history'],
    run: scenario(async (open) => {
      const readers = ['ada', 'ben', 'moderator'].map((name) => open.reader!(name));
      const [ada, ben, moderator] = (await Promise.all(readers)) as [Adapter, Adapter, Adapter];
      const id = freshDiscussion();
      const { id: comment } = await ada.add(id, draftOf('One.'));
      await edit(ada, id, comment, 'Two.');
      expectEqual(await textsOf(ben, id, comment), ['One.'], 'while everybody sees the comment');
      await moderator.moderate!(id, { action: 'hold', comment, revision: 2 });
      for (const who of [ada, moderator]) expectEqual(await textsOf(who, id, comment), ['One.'], 'while it waits');
      await expectError(ben.history!(id, comment), 'not-found', 'of a comment that waits');
      await edit(ada, id, comment, 'Three.');
      await moderator.moderate!(id, { action: 'approve', comment, revision: 4 });
      expectEqual(await textsOf(ben, id, comment), ['One.'], 'without the text that only waited');
      await moderator.moderate!(id, { action: 'spam', comment, revision: 5 });
      for (const who of [ada, ben]) await expectError(who.history!(id, comment), 'not-found', 'of spam');
      await moderator.moderate!(id, { action: 'approve', comment, revision: 6 });
      await edit(moderator, id, comment, 'Without the address.');
      expectEqual(await textsOf(ada, id, comment), [], 'after a moderator has taken words away');
    }),
  },
];
