// Where the words of a search are in a text.
import { expect } from 'chai';
import { excerptOf, hitsIn } from '../../src/core/search-hits.js';
import { searchedWords, wordsToFind } from '../../src/core/search-words.js';
import { commentRecord } from '../support/records.js';

const hits = (text: string, search: string): string[] =>
  [...hitsIn(text, searchedWords(search))].map(({ start, end }) => text.slice(start, end));
const excerpt = (text: string, search: string): string =>
  excerptOf(text, searchedWords(search))
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('');

describe('the words of a search in a text', () => {
  it('are at the beginnings of words, whatever their capitals and accents', () => {
    expect(hits('Éclair, eclairs and a recipe for an ECLAIR', 'ecla')).to.deep.equal(['Écla', 'ecla', 'ECLA']);
    expect(hits('Cafe\u0301s and cafés', 'cafe')).to.deep.equal(['Cafe\u0301', 'café']);
    expect(hits('reread', 'read')).to.deep.equal([]);
  });

  it('are found where one character stands for several', () => {
    expect(hits('ﬁne and Straße', 'fi strass')).to.deep.equal(['ﬁ', 'Straß']);
  });

  it('are pairs of characters in scripts without spaces', () => {
    expect(hits('東京の天気', '京の天').join('')).to.equal('京の天');
    expect(hits('東京', '京')).to.deep.equal(['京']);
    expect(hits('東京と東京', '東京')).to.deep.equal(['東京', '東京']);
    expect(hits('tea東京tea', 'tea 東京')).to.deep.equal(['tea', '東京', 'tea']);
    expect(hits('東京steak', 'tea')).to.deep.equal([]);
  });

  it('are found wherever a search finds them', () => {
    for (const [text, search] of [
      ['Наступила ночь', 'ночь'],
      ['ﾃｽﾄ です', 'テスト'],
      ['İstanbul', 'istanbul'],
      ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
      ['it’s 10½ o’clock', '10'],
    ] as const) {
      const words = wordsToFind(commentRecord('a', { body: { format: 'text', source: text } }));
      const isFound = searchedWords(search).every((word) => words.some((own) => own.startsWith(word)));
      expect([text, isFound, hits(text, search).length > 0]).to.deep.equal([text, true, true]);
    }
  });

  it('stand in an excerpt with the text around the first of them', () => {
    expect(excerpt('A short text.', 'short')).to.equal('A [short] text.');
    expect(excerpt('A short text.', 'nothing')).to.equal('A short text.');
    const long = `${'before '.repeat(30)}needle ${'after '.repeat(60)}needle`;
    const shown = excerpt(long, 'needle');
    expect(shown).to.match(/^…\sbefore .*\[needle\] after .*\s…$/);
    expect(shown.length < 180).to.equal(true);
    expect(excerpt(`${'x'.repeat(500)} end`, 'x')).to.match(/^\[x\]x+\s…$/);
  });

  it('stand in an excerpt of whole words, as long as a line or two', () => {
    expect(excerpt('  two\n\n  lines  ', 'two')).to.equal('[two] lines');
    expect(excerpt(`${'x'.repeat(156)} abc`, 'abc')).to.match(/^…\u00a0\[abc\]$/);
    expect(excerpt(`${'word '.repeat(32)}x`, 'word').replace(/[[\]]/g, '')).to.equal(
      `${'word '.repeat(31)}word\u00a0…`,
    );
    expect(excerpt(`abc ${'x'.repeat(200)}`, 'abc')).to.equal(`[abc] ${'x'.repeat(156)}\u00a0…`);
    expect(excerpt(`abc ${'word '.repeat(31)}x`, 'abc')).to.equal(`[abc] ${'word '.repeat(31)}x`);
    expect(excerpt(`${'x'.repeat(50)}東京`, '東京')).to.equal(`…\u00a0${'x'.repeat(40)}[東京]`);
    expect(excerpt(`${'x'.repeat(159)}👍`, 'x')).to.equal(`[x]${'x'.repeat(158)}\u00a0…`);
  });

  it('take time that is linear in the text', () => {
    const steps = (size: number): number => [...hitsIn('ab '.repeat(size), ['a', 'ab'])].length;
    expect(steps(1000)).to.equal(1000);
  });
});
