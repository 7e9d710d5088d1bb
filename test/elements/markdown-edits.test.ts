// What the buttons of the formatting bar do to a text. In the sketches, | stands at both ends of the selection, or alone for a caret.
import { expect } from 'chai';
import { parseMarkdown } from '../../src/body/markdown.js';
import { bold, code, italic, link, list, quote } from '../../src/elements/markdown-edits.js';
import type { SelectedText, TextEdit } from '../../src/elements/text-edits.js';
import { sketch } from '../support/sketch.js';

const selectedIn = (drawn: string): SelectedText => {
  const start = drawn.indexOf('|');
  const value = drawn.replaceAll('|', '');
  const end = drawn.lastIndexOf('|');
  return { value, start, end: end > start ? end - 1 : start };
};

const drawn = ({ value }: SelectedText, { from, to, text, selection }: TextEdit): string => {
  const result = value.slice(0, from) + text + value.slice(to);
  const [start, end] = selection ?? [from + text.length, from + text.length];
  return start === end
    ? `${result.slice(0, start)}|${result.slice(start)}`
    : `${result.slice(0, start)}|${result.slice(start, end)}|${result.slice(end)}`;
};

const check = (edit: (selected: SelectedText) => TextEdit, before: string, after: string): void => {
  const selected = selectedIn(before);
  expect(drawn(selected, edit(selected)), before).to.equal(after);
};

describe('the formatting of a text', () => {
  it('puts marks around words, and takes them away again', () => {
    for (const [edit, before, after] of [
      [bold, 'a |word| here', 'a **|word|** here'],
      [bold, 'a **|word|** here', 'a |word| here'],
      [bold, 'a |**word**| here', 'a |word| here'],
      [bold, 'a |word |here', 'a **|word|** here'],
      [bold, 'a |', 'a **|**'],
      [bold, 'a **|**', 'a |'],
      [italic, 'a |word|', 'a *|word|*'],
      [italic, 'a **|word|**', 'a ***|word|***'],
      [italic, 'a ***|word|***', 'a **|word|**'],
      [bold, 'a ***|word|***', 'a *|word|*'],
      [bold, 'a *|word|*', 'a ***|word|***'],
    ] as const)
      check(edit, before, after);
  });

  it('makes code of words, and a block of lines', () => {
    for (const [before, after] of [
      ['a |word|', 'a `|word|`'],
      ['a `|word|`', 'a |word|'],
      ['a |x ` y|', 'a `` |x ` y| ``'],
      ['a |', 'a `|`'],
      ['a\n|one\ntwo|\nb', 'a\n```\n|one\ntwo|\n```\nb'],
      ['a |one\ntwo| b', 'a \n```\n|one\ntwo|\n```\n b'],
      ['|one\n```\ntwo|', '````\n|one\n```\ntwo|\n````'],
    ] as const)
      check(code, before, after);
  });

  it('makes quotations and lists of whole lines, and takes the signs away again', () => {
    for (const [edit, before, after] of [
      [quote, 'one\nt|w|o\nthree', 'one\n|> two|\n\nthree'],
      [quote, '|one\n\ntwo|', '|> one\n>\n> two|'],
      [quote, '|> one\n>\n> two|', '|one\n\ntwo|'],
      [list, '|one\ntwo|', '|- one\n- two|'],
      [list, '|- one\n- two|', '|one\ntwo|'],
      [list, '|one\n|two', '|- one|\ntwo'],
      [list, '|', '- |'],
    ] as const)
      check(edit, before, after);
  });

  it('makes links', () => {
    check(link, 'see |this| now', 'see [this](|https://|) now');
    check(link, '|', '[|](https://)');
    check(link, 'see |https://a.example/b_(c)|', 'see [|](https://a.example/b_%28c%29)');
    check((selected) => link(selected, 'https://a.example/'), 'see |this| now', 'see [this](https://a.example/)| now');
  });

  it('is read as it says', () => {
    for (const [edit, text, tree] of [
      [bold, '|a b|', '¶(strong(a b))'],
      [italic, '|a b|', '¶(em(a b))'],
      [code, '|a ` b|', '¶(`a ` b`)'],
      [code, '|a\nb|', 'code(a\nb)'],
      [quote, '|a\n\nb|\nc', 'blockquote(¶(a)¶(b))¶(c)'],
      [list, '|a\nb|', 'ul(•(¶(a))•(¶(b)))'],
    ] as const) {
      const selected = selectedIn(text);
      const result = drawn(selected, edit(selected)).replaceAll('|', '');
      expect(sketch(parseMarkdown(result)), text).to.equal(tree);
    }
  });
});
