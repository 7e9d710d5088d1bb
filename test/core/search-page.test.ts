// A page of a search in records.
import { expect } from 'chai';
import type { CommentRecord, SearchQuery } from '../../src/core/index.js';
import { isFoundBy, pageOfSearch, searchLimit, searchPageOf } from '../../src/core/search-page.js';
import { commentRecord } from '../support/records.js';

const text = (source: string) => ({ body: { format: 'text', source } }) as const;
const records = Array.from({ length: 120 }, (_, index) =>
  commentRecord(`c${index}`, { second: index, ...text('tea') }),
);
const page = (query: Partial<SearchQuery> = {}, from: readonly CommentRecord[] = records) => {
  const { records: found, cursor } = searchPageOf(from, { words: 'tea', ...query });
  return { ids: found.map(({ id }) => id), cursor };
};

describe('a page of a search', () => {
  it('has the newest comments that have all words, and says where the next begins', () => {
    const some = [
      commentRecord('a', { second: 1, ...text('green tea') }),
      commentRecord('b', { second: 3, ...text('Tea, and green too') }),
      commentRecord('c', { second: 2, ...text('tea') }),
      commentRecord('d', { second: 2, ...text('steak and greens') }),
      commentRecord('e', { second: 2, status: 'pending', ...text('green tea') }),
    ];
    expect(page({ words: 'tea green' }, some)).to.deep.equal({ ids: ['b', 'a'], cursor: undefined });
    const first = page({ limit: 2 }, some);
    expect(first.ids).to.deep.equal(['b', 'c']);
    expect(page({ limit: 2, cursor: first.cursor }, some)).to.deep.equal({ ids: ['a'], cursor: undefined });
    expect(page({ limit: 3 }, some).cursor).to.equal(undefined);
  });

  it('is the same in slices, between which other tasks run', async () => {
    const many = Array.from({ length: 2000 }, (_, second) => commentRecord(`m${second}`, { second, ...text('milk') }));
    // Each look at the clock says that a slice is over.
    const { now } = Date;
    let time = now();
    Date.now = () => (time += 8);
    try {
      let isDone = false;
      setTimeout(() => (isDone = true));
      const found = await pageOfSearch([...many, ...records], { words: 'tea', limit: 5 });
      expect(found).to.deep.equal(searchPageOf([...many, ...records], { words: 'tea', limit: 5 }));
      expect(isDone).to.equal(true);
    } finally {
      Date.now = now;
    }
  });

  it('finds the beginnings of words only', () => {
    const record = commentRecord('a', text('steak'));
    expect([isFoundBy(record, ['tea']), isFoundBy(record, ['ste']), isFoundBy(record, ['ste', 'x'])]).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(isFoundBy(commentRecord('a', text('x steak')), ['ste', 'tea'])).to.equal(false);
  });

  it('has none without a word', () => {
    expect(page({ words: ' ?' })).to.deep.equal({ ids: [], cursor: undefined });
  });

  it('has 50 comments by itself, and 100 at the most', () => {
    expect([page().ids.length, page({ limit: 1000 }).ids.length, page({ limit: 1 }).ids.length]).to.deep.equal([
      50, 100, 1,
    ]);
    for (const limit of [0, -1, 0.5, NaN])
      expect(() => searchLimit({ words: 'x', limit }))
        .to.throw(`${limit} comments`)
        .with.property('code', 'invalid');
  });

  it('has less where the comments are long, and the next begins there', () => {
    const long = ['a', 'b', 'c'].map((id, second) =>
      commentRecord(id, { second, ...text(`tea ${'x'.repeat(600_000)}`) }),
    );
    const first = page({}, long);
    expect(first.ids).to.deep.equal(['c']);
    expect(page({ cursor: first.cursor }, long).ids).to.deep.equal(['b']);
  });

  it('needs a cursor of a search', () => {
    for (const cursor of ['', 'x', '{}', '[]', 'null', '["1","a"]', '[1,2]', '[null,"a"]', '[1]'])
      expect(() => page({ cursor }), cursor)
        .to.throw('This cursor is not of this search.')
        .with.property('code', 'invalid');
  });
});
