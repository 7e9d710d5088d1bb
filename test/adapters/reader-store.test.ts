import { expect } from 'chai';
import { idbReaderStore } from '../../src/adapters/reader-store.js';
import { commentDraft } from '../support/records.js';

describe('the reader’s store', () => {
  const fresh = (database = `reader ${crypto.randomUUID()}`) => ({ database, store: idbReaderStore({ database }) });

  it('keeps a text for each target, over a reload', async () => {
    const { database, store } = fresh();
    const targets = [
      { discussion: 'd', parent: null },
      { discussion: 'd', parent: 'a' },
      { discussion: 'd a', parent: null },
    ];
    for (const [index, target] of targets.entries()) await store.keepText(target, `text ${index}`);
    const { store: reloaded } = fresh(database);
    expect([...(await reloaded.texts('d'))]).to.deep.equal([
      [null, 'text 0'],
      ['a', 'text 1'],
    ]);
    expect([...(await reloaded.texts('d a'))]).to.deep.equal([[null, 'text 2']]);
    expect([...(await reloaded.texts('e'))]).to.deep.equal([]);
  });

  it('tells last what was typed last', async () => {
    const { store } = fresh();
    for (const [parent, text] of [
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a again'],
    ] as const) {
      await store.keepText({ discussion: 'd', parent }, text);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect([...(await store.texts('d')).values()]).to.deep.equal(['b', 'a again']);
  });

  it('forgets a text that was emptied', async () => {
    const { store } = fresh();
    const target = { discussion: 'd', parent: null };
    await store.keepText(target, 'hello');
    await store.keepText(target, '');
    expect([...(await store.texts('d'))]).to.deep.equal([]);
  });

  it('keeps unsent drafts by discussion until they are forgotten', async () => {
    const { store } = fresh();
    const [one, two, other] = [commentDraft('one'), commentDraft('two'), commentDraft('other')];
    await store.keepUnsent('d', one);
    await store.keepUnsent('d', two);
    await store.keepUnsent('d2', other);
    expect((await store.outbox('d')).map(({ body }) => body.source).sort()).to.deep.equal(['one', 'two']);
    await store.forgetUnsent('d', one.id);
    expect(await store.outbox('d')).to.deep.equal([two]);
    expect(await store.outbox('d2')).to.deep.equal([other]);
  });

  it('remembers who the reader is, and forgets it', async () => {
    const { store } = fresh();
    const reader = { name: 'Ada', email: 'ada@example.com', url: '' };
    expect(await store.reader()).to.equal(undefined);
    await store.keepReader(reader);
    expect(await store.reader()).to.deep.equal(reader);
    await store.keepReader(undefined);
    expect(await store.reader()).to.equal(undefined);
  });
});
