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

  it('deletes a text of a closed page after 30 days, in every discussion, and no draft that was sent', async () => {
    const { database, store } = fresh();
    const day = 24 * 60 * 60 * 1000;
    const draft = commentDraft('sent');
    await store.keepUnsent('d', draft);
    const connection = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(database);
      opening.onsuccess = () => resolve(opening.result);
    });
    const entries = connection.transaction('keyval', 'readwrite').objectStore('keyval');
    const keep = (discussion: string, parent: string, days: number): void => {
      const at = Date.now() - days * day;
      entries.put({ parent, page: 'closed', text: `${days} days`, at }, ['text', discussion, parent, 'closed']);
    };
    keep('d', 'a', 29);
    keep('d', 'b', 31);
    keep('other', 'c', 31);
    await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
    expect([...(await store.texts('d'))]).to.deep.equal([['a', '29 days']]);
    const left = connection
      .transaction('keyval')
      .objectStore('keyval')
      .getAllKeys(IDBKeyRange.bound(['text'], ['text', []]));
    await new Promise((resolve) => (left.onsuccess = resolve));
    expect((left.result as unknown as string[][]).map((key) => key[1])).to.deep.equal(['d']);
    expect(await store.outbox('d')).to.deep.equal([draft]);
    connection.close();
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

  it('forgets the text of a draft that is sent in the same step as it keeps the draft', async () => {
    const { database, store } = fresh();
    const draft = commentDraft('hello', { parent: 'a' });
    await store.keepText({ discussion: 'd', parent: 'a' }, 'hello');
    await store.keepText({ discussion: 'd', parent: null }, 'another');
    await store.keepUnsent('d', draft);
    const { store: reloaded } = fresh(database);
    expect([...(await reloaded.texts('d'))]).to.deep.equal([[null, 'another']]);
    expect(await reloaded.outbox('d')).to.deep.equal([draft]);
  });

  describe('on a page that is left before IndexedDB has written', () => {
    const target = { discussion: 'd', parent: null };
    /** Holds the database up, as a slow disk does, until the function it returns is called. */
    const stall = async (database: string): Promise<() => void> => {
      await fresh(database).store.reader();
      const connection = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
      });
      const entries = connection.transaction('keyval', 'readwrite').objectStore('keyval');
      let isOver = false;
      const goOn = (): void => {
        if (!isOver) entries.get('').onsuccess = goOn;
      };
      goOn();
      return () => {
        isOver = true;
        connection.close();
      };
    };
    const leave = (): void => void dispatchEvent(new Event('pagehide'));

    it('copies what is not written, and the next page writes it first', async () => {
      const { database, store } = fresh();
      const release = await stall(database);
      const draft = commentDraft('sent', { parent: 'a' });
      const writes = [store.keepText(target, 'h'), store.keepText(target, 'hello'), store.keepUnsent('d', draft)];
      leave();
      expect(Object.keys(localStorage).filter((name) => name.startsWith(database))).to.have.length(1);
      const { store: next } = fresh(database);
      const read = Promise.all([next.texts('d'), next.outbox('d')]);
      expect(Object.keys(localStorage).filter((name) => name.startsWith(database))).to.have.length(0);
      release();
      const [texts, outbox] = await read;
      expect([...texts]).to.deep.equal([[null, 'hello']]);
      expect(outbox).to.deep.equal([draft]);
      await Promise.all(writes);
    });

    it('copies nothing once all is written, and takes its copy back when it was not left after all', async () => {
      const { database, store } = fresh();
      const names = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith(database));
      await store.keepText(target, 'hello');
      leave();
      expect(names()).to.deep.equal([]);
      const release = await stall(database);
      const write = store.keepText(target, 'hello again');
      leave();
      expect(names()).to.have.length(1);
      release();
      await write;
      expect(names()).to.deep.equal([]);
    });
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
