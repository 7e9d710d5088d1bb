import { expect } from 'chai';
import { wordsIn } from '../../src/adapters/whole-discussion.js';

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
