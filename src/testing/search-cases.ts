// Cases for searching a discussion.
import type { Adapter, SearchQuery } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { scenario, type ConformanceCase, type OpenTarget } from './conformance.js';
import { expectEqual, expectError, expectThat } from './expect.js';
import { archiveOf, draftOf, freshDiscussion, idsOf, recordsOf } from './fixtures.js';

type Brief = Pick<CommentRecord, 'id'> & Partial<CommentRecord>;

/** A scenario with a discussion that has these comments, each one second newer than the one before it. */
const within =
  (
    briefs: readonly Brief[],
    body: (open: OpenTarget & { readonly id: DiscussionId }) => Promise<void>,
  ): ConformanceCase['run'] =>
  async (target) => {
    const id = freshDiscussion();
    await scenario((open) => body({ ...open, id }), archiveOf(id, recordsOf(id, briefs)))(target);
  };

const text = (id: string, source: string, more: Partial<CommentRecord> = {}): Brief => ({
  id,
  body: { format: 'text', source },
  ...more,
});

/** The ids of all pages. */
const found = async (adapter: Adapter, id: DiscussionId, query: SearchQuery): Promise<string[]> => {
  const ids: string[] = [];
  for (let cursor: string | undefined, pages = 0; ; pages += 1) {
    const page = await adapter.search!(id, { ...query, cursor });
    ids.push(...idsOf(page.records));
    expectThat(page.records.length <= (query.limit ?? 100), 'a page has no more than was asked for');
    expectThat(pages < 100, 'the pages come to an end');
    if ((cursor = page.cursor) === undefined) return ids;
  }
};

const erased = { author: { name: '' }, body: { format: 'text', source: '' } } as const;

export const searchCases: readonly ConformanceCase[] = [
  {
    name: 'finds the comments in which all words occur, whatever their capitals and accents, newest first',
    needs: ['seed', 'search'],
    run: within(
      [
        text('lamp', 'The lamp was lit, in the Café.'),
        text('html', '', {
          body: { format: 'html', source: '<p>L<b>amp</b>s&#32;<i title="rain">cafe</i></p><p>Straße</p>' },
        }),
        text('name', 'Nothing here.', { author: { name: 'Zoë Lampert' } }),
        text('russian', 'Ёлка у окна. Ὀδυσσεύς'),
        text('chinese', '我们在东京的图书馆见面。'),
        text('japanese', 'ガラスの Lamp２'),
        text('quotes', `it's "quoted" AND NOT (lamp*) : & | ! §1`),
      ],
      async ({ adapter, id }) => {
        const expected: readonly (readonly [words: string, ids: readonly string[]])[] = [
          ['lamp', ['quotes', 'japanese', 'name', 'html', 'lamp']],
          ['LAMP cafe', ['html', 'lamp']],
          ['cafè, lit', ['lamp']],
          ['lamps', ['html']],
          ['amp', []],
          ['lamp2', ['japanese']],
          ['zoe lampert', ['name']],
          ['rain', []],
          ['strasse', ['html']],
          ['елка', ['russian']],
          ['ΟΔΥΣΣΕΥΣ', ['russian']],
          ['东京', ['chinese']],
          ['京', ['chinese']],
          ['图书馆见面', ['chinese']],
          ['京东', []],
          ['ｶﾞﾗｽ', ['japanese']],
          ['quoted AND NOT lamp', ['quotes']],
          ['"quoted" -lamp* (it', ['quotes']],
          ["' OR 1=1", []],
          ['§1', ['quotes']],
          ['lamp nobody', []],
          ['', []],
          [' \u0000 … \ud800 ', []],
        ];
        for (const [words, ids] of expected) expectEqual(await found(adapter, id, { words }), ids, `found by ${words}`);
        expectEqual(await found(adapter, freshDiscussion(), { words: 'lamp' }), [], 'in another discussion');
      },
    ),
  },
  {
    name: 'gives what was found page by page, and goes on where a page ended',
    needs: ['seed', 'search'],
    run: within(
      Array.from({ length: 11 }, (_, index) =>
        text(`${index}`, index % 3 === 2 ? 'Nothing.' : 'A lantern.', index % 2 ? { parent: `${index - 1}` } : {}),
      ),
      async ({ adapter, id }) => {
        const ids = ['10', '9', '7', '6', '4', '3', '1', '0'];
        for (const limit of [1, 3, 8, 100])
          expectEqual(await found(adapter, id, { words: 'lant', limit }), ids, `${limit} at a time`);
        const { records, cursor } = await adapter.search!(id, { words: 'lantern', limit: 2 });
        expectEqual(records[0]?.body.source, 'A lantern.', 'a record has its text');
        expectEqual(records[0]?.parent, null, 'and its place');
        const invalid: readonly SearchQuery[] = [
          { words: 'lantern', limit: 0 },
          { words: 'lantern', cursor: 'nonsense' },
          { words: 'lantern '.repeat(1250) },
        ];
        for (const query of invalid)
          await expectError(adapter.search!(id, query), 'invalid', JSON.stringify(query).slice(0, 60));
        expectThat(cursor !== undefined, 'there is another page');
        expectEqual(await found(adapter, id, { words: 'lantern '.repeat(25) }), ids, 'of many words, the first ones');
      },
    ),
  },
  {
    name: 'finds only what all readers may see',
    needs: ['seed', 'search'],
    run: within(
      [
        text('spam', 'lantern', { status: 'spam' }),
        text('waiting', 'lantern', { status: 'pending' }),
        { id: 'gone', status: 'removed', ...erased },
        text('reply', 'lantern', { parent: 'gone' }),
      ],
      async ({ adapter, guest = adapter, id }) => {
        for (const who of [adapter, guest]) expectEqual(await found(who, id, { words: 'lantern' }), ['reply'], 'found');
      },
    ),
  },
  {
    name: 'finds a comment by its present words only, and not after it was removed',
    needs: ['add', 'edit', 'remove', 'search'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const { id: comment } = await adapter.add(id, draftOf('An old lantern.'));
      const isFound = async (words: string): Promise<boolean> =>
        (await found(adapter, id, { words })).includes(comment);
      expectThat(await isFound('lantern'), 'it is found as soon as it is added');
      await adapter.edit!(id, comment, { body: { format: 'text', source: 'An old candle.' } });
      expectEqual([await isFound('lantern'), await isFound('old candle')], [false, true], 'after it was edited');
      await adapter.remove!(id, comment);
      expectThat(!(await isFound('old')), 'after it was removed');
    }),
  },
  {
    name: 'finds a comment from when a moderator approves it until it is held again',
    needs: ['add', 'moderate', 'search'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const { id: comment } = await adapter.add(id, draftOf('A lantern.'));
      const results: boolean[] = [];
      for (const [index, action] of (['hold', 'approve', 'spam', 'approve', 'remove'] as const).entries()) {
        await adapter.moderate!(id, { action, comment, revision: index + 1 });
        results.push((await found(adapter, id, { words: 'lantern' })).includes(comment));
      }
      expectEqual(results, [false, true, false, true, false], 'whether it is found');
    }),
  },
  {
    name: 'finds a comment that was restored anew by its new words',
    needs: ['restore', 'search'],
    run: scenario(async ({ adapter }) => {
      const id = freshDiscussion();
      const [record] = recordsOf(id, [text('a', 'A lantern.')]);
      await adapter.restore!({ id, comments: [record!] });
      expectEqual(await found(adapter, id, { words: 'lantern' }), ['a'], 'after it was restored');
      await adapter.restore!({
        id,
        comments: [{ ...record!, revision: 2, body: { format: 'text', source: 'A candle.' } }],
      });
      expectEqual(await found(adapter, id, { words: 'lantern' }), [], 'by its old words');
      expectEqual(await found(adapter, id, { words: 'candle' }), ['a'], 'by its new words');
    }),
  },
];
