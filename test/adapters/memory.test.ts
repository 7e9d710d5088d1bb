import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter, CommentPage, CommentRecord, ListQuery } from '../../src/core/index.js';
import { ANSWER_BYTES } from '../../src/core/weight.js';
import { allAbilitiesBut } from '../support/abilities.js';
import { actingAs } from '../support/acting-as.js';
import { conformsAs } from '../support/conformance.js';
import { commentRecord } from '../support/records.js';

conformsAs('memory', {
  can: allAbilitiesBut('session', 'again'),
  open: async (archive) => {
    const adapter = memoryAdapter(archive ? { archive } : {});
    return { adapter, reader: async (key) => actingAs(adapter, { key, moderates: key === 'moderator' }) };
  },
});

describe('a page of the memory adapter that was asked for with a limit', () => {
  const long = (id: string, second: number, more: Partial<CommentRecord> = {}): CommentRecord =>
    commentRecord(id, { second, body: { format: 'text', source: `${id} ${'word '.repeat(12_000)}` }, ...more });
  const adapterOf = (...comments: CommentRecord[]): Adapter =>
    memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments }] } });
  const bytesOf = ({ records }: CommentPage): number => JSON.stringify(records).length;
  /** As many bytes as an answer may have, and one more comment. */
  const MOST = ANSWER_BYTES + 62_000;

  /** All pages, and all pages of threads that were cut. */
  const walk = async (adapter: Adapter, query: ListQuery): Promise<CommentPage[]> => {
    const pages: CommentPage[] = [];
    const queries = [query];
    for (let next = queries.shift(); next; next = queries.shift()) {
      const page = await adapter.list('d', next);
      pages.push(page);
      const { around: _, ...rest } = next;
      if (page.cursor !== undefined) queries.push({ ...rest, cursor: page.cursor });
      for (const { thread, cursor } of page.truncated ?? []) queries.push({ thread, cursor });
    }
    return pages;
  };
  const idsIn = (pages: readonly CommentPage[]): string[] => [
    ...new Set(pages.flatMap(({ records }) => records.map(({ id }) => id))),
  ];

  it('has as many threads as fit into an answer', async () => {
    const comments = Array.from({ length: 30 }, (_, index) => [
      long(`c${index}`, 2 * index, { pinned: index === 20 }),
      long(`c${index}.1`, 2 * index + 1, { parent: `c${index}` }),
    ]).flat();
    for (const order of ['oldest', 'newest', 'best'] as const) {
      const pages = await walk(adapterOf(...comments), { limit: 100, order });
      expect(
        pages.map(({ records }) => records.length),
        order,
      ).to.deep.equal([16, 16, 16, 12]);
      for (const page of pages) expect(bytesOf(page)).to.be.below(MOST);
      expect(pages.flatMap(({ records }) => records).length).to.equal(60);
      expect(idsIn(pages).length).to.equal(60);
      expect(pages[0]!.records[0]!.id).to.equal('c20');
    }
    expect((await adapterOf(...comments).list('d')).records.length, 'without a limit').to.equal(60);
  });

  it('has the first replies of a thread that is too long for an answer, and says how many are missing', async () => {
    const replies = Array.from({ length: 40 }, (_, index) =>
      long(`r${index}`, index + 2, { parent: index % 5 ? `r${index - 1}` : 'root' }),
    );
    const adapter = adapterOf(commentRecord('root', { second: 1 }), ...replies, long('next', 90));
    const first = await adapter.list('d', { limit: 10 });
    expect(first.records.map(({ id }) => id)).to.deep.equal(['root', ...replies.slice(0, 17).map(({ id }) => id)]);
    expect(first.truncated?.map(({ thread, remaining }) => [thread, remaining])).to.deep.equal([['root', 23]]);
    const pages = await walk(adapter, { limit: 10 });
    expect(idsIn(pages).length).to.equal(42);
    for (const page of pages) expect(bytesOf(page)).to.be.below(MOST);

    const around = await adapter.list('d', { limit: 10, around: 'r38' });
    expect(around.records.slice(-4).map(({ id }) => id)).to.deep.equal(['r38', 'r37', 'r36', 'r35']);
    expect(around.truncated?.[0]?.remaining).to.equal(19);
    expect(idsIn(await walk(adapter, { limit: 10, around: 'r38' })).length).to.equal(42);
  });

  it('is refused with the cursor of something else', async () => {
    for (const cursor of ['x', '[]', '{}', '["1","r1"]'])
      expect(
        await adapterOf(long('a', 1))
          .list('d', { thread: 'a', cursor })
          .catch(({ code }) => code),
      ).to.equal('invalid');
  });
});
