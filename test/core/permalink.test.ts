// The fragments of addresses that lead to a comment.
import { expect } from 'chai';
import { commentInHash, isBareId } from '../../src/core/comment-in-hash.js';
import { elementIdOf, permalinkHash } from '../../src/core/permalink.js';

describe('a permalink', () => {
  it('leads back to its comment, whatever the id is', () => {
    for (const id of ['7', '5f9d1c2b', 'a b', 'ü/?#%', '東京', 'comment-1'])
      expect(commentInHash(permalinkHash(id)), id).to.equal(id);
    expect([permalinkHash('a b'), elementIdOf('a b')]).to.deep.equal(['#comment-a%20b', 'comment-a b']);
  });

  it('is an address too where the id has half a surrogate pair', () => {
    expect(permalinkHash('a\ud83d\udc4d\ud83d')).to.equal('#comment-a%F0%9F%91%8D%EF%BF%BD');
  });

  it('of another system leads to the same comment', () => {
    const prefixes =
      'comment-,li-comment-,div-comment-,disqus-comment-,dsq-comment-,disqus-,isso-,commento-,comentario-,' +
      'remark42__comment-,atk-comment-';
    for (const prefix of ['', ...prefixes.split(',')]) expect(commentInHash(`#${prefix}7`), prefix).to.equal('7');
    for (const hash of ['', '#', '#top', '#comment-', '#disqus_thread', '#comments', '#isso-%E0%A4', '#Part2', '#a-2'])
      expect(commentInHash(hash), hash).to.equal(undefined);
  });

  it('that is only an id has letters and digits, and at least one digit', () => {
    const id = `${'a'.repeat(39)}1`;
    for (const hash of ['#7', '#part2', '#2nd', `#${id}`]) expect(isBareId(hash), hash).to.equal(true);
    for (const hash of ['7', '#', '#top', '#7-', '#x#7', '#é7', `#a${id}`])
      expect([isBareId(hash), commentInHash(hash)], hash).to.deep.equal([false, undefined]);
    expect(isBareId('#comment-7')).to.equal(false);
  });
});
