// The lists of words, and what can be seen of a text.
import { expect } from 'chai';
import { REACTIONS } from '../../src/core/reactions.js';
import { withoutOwnership, withoutWords } from '../../src/core/records.js';
import { ignoringErrors, isTriedAgain } from '../../src/core/trying-again.js';
import { withFewMarks } from '../../src/core/visible.js';
import { AfterwordError, ERROR_CODES } from '../../src/core/index.js';
import { wordIn } from '../../src/core/vocabulary.js';
import { commentRecord } from '../support/records.js';

describe('a word of a list', () => {
  it('is known, and no other value is', () => {
    expect(wordIn(['one', 'two'] as const, 'two')).to.equal('two');
    for (const other of ['', 'three', undefined, null, 2]) expect(wordIn(['one', 'two'], other)).to.equal(undefined);
    expect(REACTIONS).to.deep.equal(['like', 'dislike']);
  });
});

describe('marks on a letter', () => {
  it('are eight at the most', () => {
    const marks = (count: number): string => '\u0301'.repeat(count);
    expect(withFewMarks(`a${marks(8)}b`)).to.equal(`a${marks(8)}b`);
    expect(withFewMarks(`a${marks(9)}b${marks(3)}c${marks(40)}`)).to.equal(`a${marks(8)}b${marks(3)}c${marks(8)}`);
    // Characters that show nothing count too, or they would divide the marks.
    expect(withFewMarks(`a${'\u0301\u200d'.repeat(20)}`)).to.equal(`a${'\u0301\u200d'.repeat(4)}`);
    expect(withFewMarks('plain text, of more than eight letters')).to.equal('plain text, of more than eight letters');
  });
});

describe('a record', () => {
  const record = commentRecord('a', { pinned: true, reactions: {}, mine: true, editableUntil: '2099-01-01T00:00:00Z' });

  it('keeps its place alone without its words', () => {
    expect(withoutWords(record, 'removed')).to.deep.equal({
      ...commentRecord('a'),
      author: { name: '' },
      body: { format: 'text', source: '' },
      status: 'removed',
    });
  });

  it('says to nobody whose it is without its ownership', () => {
    expect(withoutOwnership(record)).to.deep.equal({ ...commentRecord('a'), pinned: true, reactions: {} });
  });
});

describe('a failure', () => {
  it('passes by itself where the back end was away', () => {
    const passing = ERROR_CODES.filter((code) => isTriedAgain(new AfterwordError(code, 'x')));
    expect(passing).to.deep.equal(['network', 'unavailable']);
    expect(isTriedAgain(undefined)).to.equal(false);
  });

  it('is waited for where it does not matter', async () => {
    let isOver = false;
    const work = async (): Promise<never> => {
      await Promise.resolve();
      isOver = true;
      throw new Error('no');
    };
    await ignoringErrors(work());
    expect(isOver).to.equal(true);
    await ignoringErrors(undefined);
  });
});
