// The words by which comments are found.
import { expect } from 'chai';
import { fold, mayBeFound, searchedWords, wordsToFind } from '../../src/core/search-words.js';
import type { BodyFormat } from '../../src/core/index.js';

const wordsIn = (source: string, format: BodyFormat = 'text'): string =>
  wordsToFind({ author: { name: '' }, body: { format, source } }).join(' ');

describe('the words of a comment', () => {
  it('are without capitals and accents, each once, with those of the name', () => {
    expect(wordsIn('Ça va, ÇA VA? Straße İstanbul ﬁn')).to.equal('ca va strasse istanbul fin');
    expect(wordsToFind({ author: { name: 'Zoë' }, body: { format: 'text', source: 'zoe' } })).to.deep.equal(['zoe']);
  });

  it('are pairs of characters where a script has no spaces, and the last character', () => {
    expect(wordsIn('在东京A1見る')).to.equal('在东 东京 京 a1 見る る');
    expect(wordsIn('ไทย')).to.equal('ไท ทย ย');
    expect(searchedWords('东京塔')).to.deep.equal(['东京', '京塔']);
    expect(searchedWords('京')).to.deep.equal(['京']);
    expect(wordsIn('𠮷野')).to.equal('𠮷野 野');
  });

  it('are of the text of HTML, not of its tags', () => {
    expect(wordsIn('<p class="x">a<b>b</b>c<br>d &amp; &eacute; &#233;&#xe9; &#9999999; <i', 'html')).to.equal(
      'abc d ee i',
    );
    expect(wordsIn('<p>', 'text')).to.equal('p');
    expect(wordsIn('a<span class="x">b</span>c a&#0;b a&#x10ffff;b', 'html')).to.equal('abc a b');
  });

  it('are found in every form of a letter', () => {
    expect(wordsIn('ΣΊΣΥΦΟΣ')).to.equal('σισυφοσ');
    expect(wordsIn('ς')).to.equal('σ');
  });

  it('are the same whether a character stands alone or among many like it', () => {
    const many = 'ж'.repeat(4);
    const wrong: string[] = [];
    for (let code = 0; code < 0x11000; code += 1) {
      const character = String.fromCodePoint(code);
      for (const text of [character, `a${character}`, `${character}I`])
        if (`${fold(text)} ${many}` !== fold(`${text} ${many}`)) wrong.push(text);
    }
    expect(wrong).to.deep.equal([]);
  });

  it('are all needed', () => {
    const tea = { author: { name: 'Ada' }, body: { format: 'text', source: 'Green tea' } } as const;
    expect([['tea', 'ada'], ['tea', 'coffee'], []].map((words) => mayBeFound(tea, words))).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('are limited in their length and in their number', () => {
    expect(wordsIn('x'.repeat(5000))).to.equal('x'.repeat(40));
    expect(wordsIn(`${'x'.repeat(39)}𝔘`)).to.equal(`${'x'.repeat(39)}u`);
    expect(wordsIn(`a ${' '.repeat(99_998)}b`)).to.equal('a');
    // Half a surrogate pair is no part of a word.
    expect(wordsIn(`${'x'.repeat(39)}𐌰`)).to.equal('x'.repeat(39));
    const many = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
    expect(wordsIn(many).split(' ')).to.have.length(5000);
    expect(searchedWords(many.slice(0, 200))).to.have.length(10);
    expect(() => searchedWords('x'.repeat(201)))
      .to.throw('at most 200')
      .with.property('code', 'invalid');
  });

  it('are found in a time that grows with the text, whatever is in it', () => {
    for (const part of ['<', '<a ', '&', '&#1', 'é', '\u0301', '京', '</b'])
      expect(wordsIn(part.repeat(100_000 / part.length), 'html').length).to.be.below(200_000);
  });
});
