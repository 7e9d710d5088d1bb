// What an address leads to: a comment, or the discussion.
import { expect } from 'chai';
import { commentInHash, commentInQuery, isBareId, isDiscussionHash } from '../../src/core/comment-in-address.js';
import { plainAddress } from '../../src/core/page-address.js';
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

  it('of another system may name the comment in the query, which names no other page', () => {
    for (const query of ['?replytocom=7', '?atk_comment=7&atk_notify_key=a1', '?commentID=7', '?ht-comment-id=7']) {
      expect(commentInQuery(query), query).to.equal('7');
      expect(commentInQuery(`?p=12&${query.slice(1)}`), query).to.equal('7');
      expect(plainAddress(`https://lantern.example/keys/${query}`), query).to.equal('https://lantern.example/keys');
    }
    for (const query of ['', '?', '?p=7', '?replytocom=', '?comment=7'])
      expect(commentInQuery(query)).to.equal(undefined);
  });

  it('of another system may lead to the whole discussion', () => {
    for (const hash of ['#comments', '#respond', '#disqus_thread', '#isso-thread', '#commento', '#remark42'])
      expect([isDiscussionHash(hash), commentInHash(hash)], hash).to.deep.equal([true, undefined]);
    for (const hash of ['', '#', '#comment-7', '#comments-2', '#top']) expect(isDiscussionHash(hash)).to.equal(false);
  });

  it('that is only an id has letters and digits, and at least one digit', () => {
    const id = `${'a'.repeat(39)}1`;
    for (const hash of ['#7', '#part2', '#2nd', `#${id}`]) expect(isBareId(hash), hash).to.equal(true);
    for (const hash of ['7', '#', '#top', '#7-', '#x#7', '#é7', `#a${id}`])
      expect([isBareId(hash), commentInHash(hash)], hash).to.deep.equal([false, undefined]);
    expect(isBareId('#comment-7')).to.equal(false);
  });
});
