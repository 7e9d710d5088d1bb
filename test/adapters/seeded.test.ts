import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { seededAdapter } from '../../src/adapters/seeded.js';
import type { Archive } from '../../src/core/index.js';
import { commentDraft, commentRecord } from '../support/records.js';

describe('a seeded adapter', () => {
  const archive: Archive = { afterword: 1, discussions: [{ id: 'd', title: 'T', comments: [commentRecord('a')] }] };

  it('has what the archive holds from the first call on, and what is added besides', async () => {
    const adapter = seededAdapter(memoryAdapter(), async () => archive);
    expect([...((await adapter.count?.(['d', 'e'])) ?? [])]).to.deep.equal([
      ['d', 1],
      ['e', 0],
    ]);
    await adapter.add('d', commentDraft('hello', { parent: 'a' }));
    expect(await adapter.list('d')).to.include({ total: 2, title: 'T' });
  });

  it('asks for the archive once a discussion, and again after it could not be had', async () => {
    let asked = 0;
    const adapter = seededAdapter(memoryAdapter(), async () => {
      asked += 1;
      if (asked === 1) throw new Error('no line');
      return archive;
    });
    const failed = await adapter.list('d').catch((error: Error) => error.message);
    expect(failed).to.equal('no line');
    await Promise.all([adapter.list('d'), adapter.list('d')]);
    expect(asked).to.equal(2);
  });
});
