// Fingerprints: the same for the same text, however it comes, and different for others.
import { expect } from 'chai';
import { Fingerprint } from '../../src/core/fingerprint.js';

const of = (text: string): string => new Fingerprint().text(text).toString();

describe('a fingerprint', () => {
  it('is one for good: stores hold it', () => {
    expect([of(''), of('a'), of('Hello.'), of('😀')]).to.deep.equal([
      'ztntfp15z3edo',
      '1r9wi7gbwnfgr',
      '19tgf7jk6ho3u',
      '1kdnhdk16s7g2o',
    ]);
  });

  it('is that of the whole, in however many parts it comes', () => {
    expect(new Fingerprint().text('Hel').text('lo.').toString()).to.equal(of('Hello.'));
    expect(new Fingerprint().text('xHello.y', 1, 7).toString()).to.equal(of('Hello.'));
    expect(new Fingerprint().text('xHello.', 1).toString()).to.equal(of('Hello.'));
  });

  it('tells parts from each other', () => {
    const parts = (...all: string[]): string => {
      const print = new Fingerprint();
      for (const one of all) print.part(one);
      return print.toString();
    };
    expect(parts('ab', 'c')).to.not.equal(parts('a', 'bc'));
    expect(parts('ab', 'c')).to.not.equal(parts('abc'));
    expect(parts('ab', '')).to.not.equal(parts('ab'));
  });

  it('glances at the length, the beginning and the end of a long text', () => {
    const sample = (text: string, size?: number): string => new Fingerprint().sample(text, size).toString();
    const long = `${'a'.repeat(64)}${'-'.repeat(100)}${'z'.repeat(64)}`;
    expect(sample(long)).to.equal(sample(long.replace('--', 'xx')));
    expect(sample(long)).to.not.equal(sample(long.replace('-', '')));
    expect(sample(long)).to.not.equal(sample(`b${long.slice(1)}`));
    expect(sample(long)).to.not.equal(sample(`${long.slice(0, -1)}y`));
    expect(sample(long)).to.not.equal(sample(`${long.slice(0, 63)}b${long.slice(64)}`));
    expect(sample(long)).to.not.equal(sample(`${long.slice(0, -64)}y${long.slice(-63)}`));
    // One that is no longer than both ends is looked at whole.
    expect(sample('abcd', 2)).to.equal(new Fingerprint().part('abcd').toString());
    expect(sample('abxcd', 2)).to.equal(sample('abycd', 2));
  });

  it('begins anew when it is reset', () => {
    const print = new Fingerprint().text('before');
    expect(print.reset().text('Hello.').toString()).to.equal(of('Hello.'));
    const { low, high } = new Fingerprint().text('Hel');
    expect(new Fingerprint().reset(low, high).text('lo.').toString()).to.equal(of('Hello.'));
  });

  it('is another for each of a hundred thousand texts, and short', () => {
    const all = new Set(Array.from({ length: 100_000 }, (_, index) => of(`comment-${index}`)));
    expect(all.size).to.equal(100_000);
    expect(Math.max(...[...all].slice(0, 1000).map(({ length }) => length))).to.be.at.most(14);
  });

  it('spreads over both of its halves', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => new Fingerprint().text(`${index}`));
    for (const half of ['low', 'high'] as const)
      expect(new Set(all.map((print) => print[half])).size, half).to.be.above(9900);
  });
});
