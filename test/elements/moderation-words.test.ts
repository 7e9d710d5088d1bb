// Lists and sentences on the moderation page are joined as each language joins them.
import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import { heldReasons } from '../../src/elements/moderation/held-reasons.js';
import { bothSentences, wordsOf } from '../../src/elements/moderation/words.js';
import { en } from '../../src/locales/en.js';
import { ja } from '../../src/locales/ja.js';
import { moderationMessages as japanese } from '../../src/locales/ja-moderation.js';

const inEnglish = wordsOf(en);
const inJapanese = wordsOf({ ...ja, messages: { ...ja.messages, ...japanese } });
const drawn = (template: TemplateResult): Element => {
  const box = document.createElement('div');
  render(template, box);
  return box;
};
const reasons = [{ rule: 'links' }, { rule: 'words', because: 'casino {rule}' }, { rule: 'own' }];

describe('the words of the moderation page', () => {
  it('list the reasons, each with what was found', () => {
    const box = drawn(heldReasons(reasons, inEnglish) as TemplateResult);
    expect(box.textContent).to.equal('Reasons: many links, a word (casino {rule}), and own');
    expect(box.querySelector('bdi')?.textContent).to.equal('casino {rule}');
    expect(drawn(heldReasons(reasons, inJapanese) as TemplateResult).textContent).to.equal(
      '理由：多数のリンク、語句（casino {rule}）、own',
    );
  });

  it('put two sentences one after the other', () => {
    expect(bothSentences(inEnglish, 'One.', 'Two.')).to.equal('One. Two.');
    expect(bothSentences(inJapanese, '一。', '二。')).to.equal('一。二。');
  });
});
