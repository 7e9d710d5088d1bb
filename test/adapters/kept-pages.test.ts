// The pages that are kept in a reader's browser for when the back end cannot be reached.
import { expect } from 'chai';
import { idbReaderStore } from '../../src/adapters/reader-store.js';
import type { KeptPage, KeptPages } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const fresh = async (database = `reader ${crypto.randomUUID()}`): Promise<KeptPages> =>
  await idbReaderStore({ database }).pages!();
const placeOf = (discussion: string, backEnd = 'http') => ({ discussion, backEnd });
const DAY = 24 * 60 * 60 * 1000;
const keptPage = (text: string, more: Partial<KeptPage> = {}): KeptPage => ({
  page: { records: [commentRecord(text)], total: 1, version: 1 },
  at: Date.now(),
  token: '',
  name: null,
  ...more,
});
const textIn = (kept: KeptPage | undefined): string | undefined => kept?.page.records[0]!.id;

describe('kept pages', () => {
  it('are there over a reload, each for its discussion and back end', async () => {
    const database = `reader ${crypto.randomUUID()}`;
    const pages = await fresh(database);
    await pages.keep(placeOf('d'), keptPage('old'));
    await pages.keep(placeOf('d'), keptPage('new'));
    await pages.keep(placeOf('d', 'another'), keptPage('another'));
    const reloaded = await fresh(database);
    expect(textIn(await reloaded.get(placeOf('d'), ''))).to.equal('new');
    expect(textIn(await reloaded.get(placeOf('d', 'another'), ''))).to.equal('another');
    expect(await reloaded.get(placeOf('e'), '')).to.equal(undefined);
  });

  it('are of twenty discussions, and of thirty days', async () => {
    const pages = await fresh();
    for (let index = 0; index <= 20; index += 1) await pages.keep(placeOf(`${index}`), keptPage(`c${index}`));
    expect(textIn(await pages.get(placeOf('0'), ''))).to.equal(undefined);
    expect(textIn(await pages.get(placeOf('1'), ''))).to.equal('c1');
    await pages.keep(placeOf('old'), keptPage('old', { at: Date.now() - 31 * DAY }));
    expect(textIn(await pages.get(placeOf('old'), ''))).to.equal(undefined);
  });

  it('are deleted when another reader comes', async () => {
    const pages = await fresh();
    await pages.keep(placeOf('d'), keptPage('of Ada', { token: 'ada' }));
    expect(textIn(await pages.get(placeOf('d'), 'ada'))).to.equal('of Ada');
    expect(textIn(await pages.get(placeOf('d'), ''))).to.equal(undefined);
    expect(textIn(await pages.get(placeOf('d'), 'ada'))).to.equal(undefined);
    await pages.keep(placeOf('d'), keptPage('of Ada', { name: 'Ada' }));
    await pages.keep(placeOf('e'), keptPage('of Ben', { name: 'Ben' }));
    expect(textIn(await pages.get(placeOf('d'), ''))).to.equal(undefined);
    await pages.forgetOthers('ada');
    expect(textIn(await pages.get(placeOf('e'), ''))).to.equal(undefined);
  });
});
