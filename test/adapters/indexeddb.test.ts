import { expect } from 'chai';
import { AfterwordError, type Adapter } from '../../src/core/index.js';
import { indexedDbAdapter } from '../../src/adapters/indexeddb.js';
import { conformsAs } from '../support/conformance.js';
import { commentDraft, commentRecord } from '../support/records.js';

const deleted = (database: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = resolve;
    request.onerror = request.onblocked = reject;
  });

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: AfterwordError) => error.code,
  );

conformsAs('indexeddb', {
  can: [
    ...(['add', 'count', 'search', 'edit', 'history', 'remove', 'own', 'removeOwn', 'react'] as const),
    ...(['restore', 'changes', 'watch', 'seed', 'again', 'mine'] as const),
  ],
  open: async (archive) => {
    const database = `conformance ${crypto.randomUUID()}`;
    const adapter = indexedDbAdapter({ database });
    for (const discussion of archive?.discussions ?? []) await adapter.restore?.(discussion);
    return {
      adapter,
      again: async () => indexedDbAdapter({ database }),
      close: async () => {
        await adapter.close?.();
        await deleted(database);
      },
    };
  },
});

describe('the IndexedDB adapter', () => {
  let database: string;
  let adapter: Adapter;
  beforeEach(() => {
    database = `test ${crypto.randomUUID()}`;
    adapter = indexedDbAdapter({ database });
  });
  afterEach(async () => {
    await adapter.close?.();
    await deleted(database);
  });

  it('opens nothing before it is used', async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.include(database);
  });

  it('keeps what was added for the next visit', async () => {
    const record = await adapter.add('d', commentDraft('hello'));
    await adapter.close?.();
    const next = indexedDbAdapter({ database });
    expect((await next.list('d')).records).to.deep.equal([record]);
    await next.close?.();
  });

  it('remembers what was written here, and believes no archive of what was', async () => {
    const { id, mine } = await adapter.add('d', commentDraft('hello'));
    expect(mine).to.equal(true);
    const claim = { mine: true, editableUntil: '2099-01-01T00:00:00Z', revision: 2 };
    const comments = [commentRecord(id, claim), commentRecord('of the archive', claim)];
    const archive = async () => ({ afterword: 1, discussions: [{ id: 'd', comments }] });
    for (const next of [indexedDbAdapter({ database, archive }), indexedDbAdapter({ database })]) {
      await next.list('d');
      await next.restore?.({ id: 'd', comments: comments.map((one) => ({ ...one, revision: 3 })) });
      const { records } = await next.list('d');
      expect(records.map((record) => [record.id === id, record.mine, record.editableUntil])).to.have.deep.members([
        [true, true, undefined],
        [false, undefined, undefined],
      ]);
      await next.close?.();
    }
  });

  it('opens anew when its database is deleted under it', async () => {
    await adapter.add('d', commentDraft('hello'));
    await deleted(database);
    expect((await adapter.list('d')).total).to.equal(0);
    await adapter.add('d', commentDraft('hello again'));
    expect((await adapter.list('d')).total).to.equal(1);
  });

  it('opens anew after it could not be opened', async () => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      expect(await codeOf(adapter.list('d'))).to.equal('quota');
    } finally {
      Reflect.deleteProperty(indexedDB, 'open');
    }
    expect(indexedDB.open).not.to.equal(open);
    expect((await adapter.list('d')).total).to.equal(0);
  });

  it('shows what its archive holds where the browser refuses to keep anything', async () => {
    const archive = async () => ({
      afterword: 1,
      discussions: [{ id: 'd', title: 'T', comments: [commentRecord('a')] }],
    });
    const seeded = indexedDbAdapter({ database: crypto.randomUUID(), archive });
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const { records, total, title } = await seeded.list('d');
      expect([records.map(({ id }) => id), total, title]).to.deep.equal([['a'], 1, 'T']);
      expect(await codeOf(seeded.add('d', commentDraft('hello')))).to.equal('quota');
    } finally {
      Reflect.deleteProperty(indexedDB, 'open');
    }
  });

  it('says so when there is no room, and writes nothing', async () => {
    await adapter.list('d');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(await codeOf(adapter.add('d', commentDraft('hello')))).to.equal('quota');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await adapter.list('d')).total).to.equal(0);
  });

  it('writes three entries to add one comment, however many there are', async () => {
    const comments = Array.from({ length: 2000 }, (_, index) => commentRecord(`c${index}`));
    await adapter.restore?.({ id: 'd', comments });
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...entry) {
      puts += 1;
      return put.apply(this, entry);
    };
    try {
      await adapter.add('d', commentDraft('one more', { parent: 'c1999' }));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(puts).to.equal(3);
    expect((await adapter.list('d')).total).to.equal(2001);
  });

  it('leaves a row that is no comment out of the list', async () => {
    await adapter.add('d', commentDraft('hello'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.onerror = reject;
      request.onsuccess = () => {
        const transaction = request.result.transaction('keyval', 'readwrite');
        transaction.objectStore('keyval').put({ evil: true }, ['d', 'comment', 'x']);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    expect((await adapter.list('d')).records.length).to.equal(1);
  });

  it('does nothing when the same archive is restored again', async () => {
    const comments = [commentRecord('a'), commentRecord('b', { second: 1 })];
    await adapter.restore?.({ id: 'd', comments });
    const { version } = await adapter.list('d');
    await adapter.restore?.({ id: 'd', comments });
    expect((await adapter.list('d')).version).to.equal(version);
  });

  it('has what an archive holds from the first call on, and what is added besides', async () => {
    let asked = 0;
    const seeded = indexedDbAdapter({
      database,
      archive: async () => {
        asked += 1;
        if (asked === 1) throw new AfterwordError('network', 'no line');
        return { afterword: 1, discussions: [{ id: 'd', title: 'T', comments: [commentRecord('a')] }] };
      },
    });
    expect(await codeOf(seeded.list('d'))).to.equal('network');
    await seeded.add('d', commentDraft('hello', { parent: 'a' }));
    expect([...((await seeded.count?.(['d', 'e'])) ?? [])]).to.deep.equal([
      ['d', 2],
      ['e', 0],
    ]);
    expect(await seeded.list('d')).to.include({ total: 2, title: 'T' });
    expect(asked).to.equal(3); // once in vain, once for each discussion
    await seeded.close?.();
  });
});
