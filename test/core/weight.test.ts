// How many bytes a comment takes in an answer.
import { expect } from 'chai';
import { ANSWER_BYTES, firstWithin, recordBytes, textBytes } from '../../src/core/weight.js';
import { commentRecord } from '../support/records.js';

const utf8 = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

describe('the bytes of an answer', () => {
  it('are those that a long text has in JSON', () => {
    for (const piece of [
      'a',
      'é',
      '€',
      '😀',
      '"',
      '\n',
      '\u0001',
      '߿',
      'ࠀ',
      '\u0080',
      '\ud800\udc00',
      '\ue000',
      '\uffff',
      'aé€😀',
    ])
      expect(textBytes(piece.repeat(1001)), piece).to.equal(utf8(piece.repeat(1001)));
  });

  it('are the characters of a short text', () => {
    expect([textBytes(''), textBytes('€'), textBytes('€'.repeat(1000))]).to.deep.equal([0, 1, 1000]);
    expect(textBytes('a'.repeat(1001))).to.equal(1003);
  });

  it('are counted for all that a record says', () => {
    const bare = commentRecord('a', { author: { name: '' }, body: { format: 'text', source: '' } });
    const least = recordBytes(bare);
    expect(least).to.equal(400);
    const author = { name: 'Ada', url: 'https://a.example/', avatar: 'https://a.example/ada.png' };
    expect(recordBytes({ ...bare, author })).to.equal(least + 3 + 18 + 25);
    expect(recordBytes({ ...bare, body: { format: 'text', source: 'Hello.' } })).to.equal(least + 6);
    const reactions = { like: { count: 1, mine: false }, heart: { count: 2, mine: true } };
    expect(recordBytes({ ...bare, reactions })).to.equal(least + 100);
  });

  it('are enough for so many comments, and always for one', () => {
    const sizes = [3, 4, 5];
    const within = (most: number): readonly number[] => firstWithin(sizes, (size) => size, most);
    expect([within(12), within(11), within(7), within(6)]).to.deep.equal([[3, 4, 5], [3, 4], [3, 4], [3]]);
    expect(within(1)).to.deep.equal([3]);
    expect(firstWithin([], () => 1, 10)).to.deep.equal([]);
    expect(ANSWER_BYTES).to.equal(1_048_576);
  });
});
