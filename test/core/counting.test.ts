import { expect } from 'chai';
import { countGroups, groupsOf } from '../../src/core/counting.js';

const encoded = (ids: readonly string[]): string => ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');

describe('counts of many discussions', () => {
  it('are asked for in groups that fit into an address', () => {
    for (const id of [
      'https://blog.example/a-post',
      `https://blog.example/${'文章'.repeat(20)}`,
      '🙂'.repeat(30),
      '%2F,;',
    ]) {
      const ids = Array.from({ length: 120 }, (_, index) => `${id}/${index}`);
      const groups = groupsOf(ids);
      expect(groups.flat()).to.deep.equal(ids);
      for (const group of groups) {
        expect(encoded(group).length, id).to.be.at.most(4000);
        expect(group.length).to.be.at.most(50);
      }
    }
    expect(groupsOf(Array.from({ length: 101 }, (_, index) => `/${index}`)).map((group) => group.length)).to.deep.equal(
      [50, 50, 1],
    );
    expect(groupsOf([])).to.deep.equal([]);
    // Half a surrogate pair is no reason to fail.
    expect(groupsOf(['\ud800', 'x'.repeat(5000), 'y'])).to.deep.equal([['\ud800'], ['x'.repeat(5000)], ['y']]);
  });

  it('are asked for in few groups: letters, digits and three signs take one character, others three or nine', () => {
    const lengths = (id: string): readonly number[] => {
      // Each with an index of two digits, and what stands around it in an address, so that 40 of them fit in 4000.
      const ids = Array.from({ length: 41 }, (_, index) => `${10 + index}${id}`);
      return groupsOf(ids).map((group) => group.length);
    };
    expect(lengths('a'.repeat(94))).to.deep.equal([40, 1]);
    expect(lengths('aZ09_.-~'.repeat(11) + 'abcdef')).to.deep.equal([40, 1]);
    expect(lengths('a'.repeat(95))).to.deep.equal([39, 2]);
    expect(lengths('/'.repeat(31) + 'a')).to.deep.equal([40, 1]);
    expect(lengths('/'.repeat(31) + 'aa')).to.deep.equal([39, 2]);
    expect(lengths('é'.repeat(10) + 'aaaa')).to.deep.equal([40, 1]);
    expect(lengths('é'.repeat(10) + 'aaaaa')).to.deep.equal([39, 2]);
  });

  it('are those that can be had', async () => {
    const ask = async (group: string): Promise<[string, number][]> => {
      if (group.startsWith('bad')) throw new Error(group);
      return [[group, group.length]];
    };
    expect([...(await countGroups(['a', 'bad 1', 'bb'], ask))]).to.deep.equal([
      ['a', 1],
      ['bb', 2],
    ]);
    expect((await countGroups([], ask)).size).to.equal(0);
    const failure = await countGroups(['bad 1', 'bad 2'], ask).catch((error: Error) => error.message);
    expect(failure).to.equal('bad 1');
  });
});
