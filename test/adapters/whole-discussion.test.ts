import { expect } from 'chai';
import { wholeDiscussions, wordsIn } from '../../src/adapters/whole-discussion.js';
import { commentDraft, commentRecord } from '../support/records.js';

describe('the words of a text', () => {
  it('are the same in the HTML that a back end makes of it', () => {
    expect(wordsIn('Is 1 < 2, Ada?')).to.equal('Is 1 2 Ada');
    expect(wordsIn('<p>Is 1 &lt; 2,<br />Ada?</p>')).to.equal('Is 1 2 Ada');
  });

  it('are found in as many steps as the text is long', () => {
    // Looking from each of them for its end would take minutes.
    for (const sign of ['<', '&', '&#', '< '])
      expect(wordsIn(`One ${sign.repeat(300_000)} two`)).to.match(/^One .*two$/s);
  });
});

describe('a back end that is read completely', () => {
  it('is searched in what was read last, together with what was sent since', async () => {
    let reads = 0;
    const adapter = wholeDiscussions({
      readAll: async () => {
        reads += 1;
        return [commentRecord('a', { body: { format: 'html', source: '<p>A lantern</p>' } })];
      },
      send: async (id, draft) => commentRecord(draft.id, { discussion: id, body: draft.body, second: 9 }),
      newest: async () => [],
      readerId: async () => undefined,
    });
    const found = async (): Promise<string[]> =>
      (await adapter.search('d', { words: 'LANT' })).records.map(({ body }) => body.source);
    expect(await found()).to.deep.equal(['<p>A lantern</p>']);
    await adapter.add('d', { ...commentDraft('mine'), body: { format: 'text', source: 'My lantern' } });
    expect(await found()).to.deep.equal(['My lantern', '<p>A lantern</p>']);
    expect(reads).to.equal(1);
  });
});
