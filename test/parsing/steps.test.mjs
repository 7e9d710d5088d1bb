// No body takes longer than its length allows, whatever a stranger wrote: with four times the characters it takes four times the
// steps, or a little more as n log n does. Steps are counted, for time depends on the machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { autolink } from '../../src/body/autolink.js';
import { parseBody } from '../../src/body/parse.js';
import { countSteps } from '../support/count-steps.mjs';

const SHORT = 5000;
const LONG = 20_000;
/** How much more n log n is, and a little for what happens once. */
const MOST = (1.1 * (LONG * Math.log(LONG))) / (SHORT * Math.log(SHORT));
/** Steps for each character, of which there are up to twice as many: what a depth of 60 may cost in every line. */
const DENSEST = 1500;

const isParser = (url) => /\/src\/body\/[\w-]+\.ts$/.test(url) || url.endsWith('/src/core/url.ts');

/** Both lengths have an even number of each, so that what is open at the end is the same. */
const filled = (units, length) => {
  const unit = units.join('');
  return unit.repeat((length / SHORT) * 12 * Math.ceil(SHORT / 12 / unit.length));
};

/** A text of about so many characters: a start, a row of the same, another row, an end. */
const shaped = ({ start, units, more, end }, length) =>
  start + (more.length ? filled(units, length) + filled(more, length) : filled(units, length)) + end;

const stepsOf = async (format, source) =>
  await countSteps(isParser, () => parseBody({ format, source }, 'https://a.example/'));

const checkGrowth = async (format, shape) => {
  const [short, long] = [await stepsOf(format, shaped(shape, SHORT)), await stepsOf(format, shaped(shape, LONG))];
  const told = `${format} ${JSON.stringify(shape)}: ${short}, then ${long} steps`;
  assert.ok(long < LONG * DENSEST, told);
  assert.ok(long / short < MOST, told);
};

const shape = (unit, end = '', start = '') => ({ start, units: [unit], more: [], end });

/** What was reported, and what other parsers have been slow at. */
const known = {
  markdown: (
    '* ¦> - ¦1. ¦*a_ ¦*a_¦**a¦*a **a ¦_a¦a**b¦[¦![¦[a](¦[a](b "¦[a](<b¦[a][¦![[]¦[](¦`a``b```c````d¦<¦' +
    '<a b="¦<a b=\'" ¦<!--¦<?¦<!A ¦<![CDATA[¦<a@¦<http:¦&¦&#¦&a¦\\¦~~¦~~a ~~b¦> \n¦> > a\n¦- a\n¦ - a\n¦' +
    '-\n\n¦   - b\n\n¦~~~\n¦```\n¦#\n¦a\n===\n¦[a]: b\n¦[a]: b\n"¦[a]:\n¦\n¦\t¦  \n¦a\n¦| ¦www.a.¦' +
    'http://a)¦http://a...¦)¦(¦"¦<b>\n¦- - a\n¦\n> '
  )
    .split('¦')
    .flatMap((unit) => [shape(unit), shape(unit, 'a'), shape(unit, '\n\n[a]: https://b.example/\n')]),
  html: (
    '<font size=1><p>¦<span>¦<b>¦<b><i>¦<a href=x>y¦<p>¦<ul><li>¦<ul>¦<blockquote>¦<div>¦<table><td>¦' +
    '<!--¦<!-¦<!¦<?¦</¦<¦<a ¦<a b="¦<a =¦<script>¦<title>¦<textarea>¦<svg>¦<template>¦<pre>¦&¦&amp¦&#1¦' +
    '&aaaa¦<br>¦ <b> </b>¦<code>¦<h1>¦</b>¦</p>¦</ul>¦-¦\n¦<b><p>x</b>¦<a href=mailto:@@'
  )
    .split('¦')
    .flatMap((unit) => [shape(unit), shape(unit, 'a'), shape(unit, '>'), shape(unit, ' x</b></p></ul>')]),
  text: ['.', ')', '(', 'www.', 'http://a).', '\n', ' \n', 'https://a.b/'].flatMap((unit) => [
    shape(unit),
    shape(unit, 'a', 'http://a'),
  ]),
};

const tokens = {
  markdown:
    'a|b|1|é|😀| |  |\t|\n|\n\n|> |- |* |1. |2) |`|``|```|~|~~|~~~|*|**|_|__|[|]|(|)|](|][|![|[a]|[a]: b|[a]: |<|>|</|<b|<b c="|"|\'|<!--|-->|<?|<div>|' +
    '&|&amp;|&#x|;|\\|#|# |===|---|    |http://|www.|.|,|:|a@b.c|!|{',
  html:
    'a| |\n|<|>|</|<b>|</b>|<i>|<p>|</p>|<div>|<a href=x>|<a href="|</a>|"|\'|=|/|<ul>|<li>|</ul>|<ol start=2>|<blockquote>|</blockquote>|<pre>|</pre>|' +
    '<code>|</code>|<br>|<h2>|</h2>|<!--|-->|--|<script>|</script>|<style>|<title>|<svg>|</svg>|<td>|<table>|&|&amp|&#|;|x=|<font size=1>|<span>|<img alt="',
};

for (const [format, shapes] of Object.entries(known))
  test(`what is known to slow a parser down does not, in ${format}`, async () => {
    for (const one of shapes) await checkGrowth(format, one);
  });

for (const [format, list] of Object.entries(tokens))
  test(`no shape of ${format} takes longer than its length allows`, async () => {
    const token = fc.constantFrom(...list.split('|'));
    const any = fc.record({
      start: fc.array(token, { maxLength: 3 }).map((some) => some.join('')),
      units: fc.array(token, { minLength: 1, maxLength: 4 }),
      more: fc.array(token, { maxLength: 4 }).filter((some) => some.join('') !== '' || some.length === 0),
      end: fc.array(token, { maxLength: 3 }).map((some) => some.join('')),
    });
    await fc.assert(
      fc.asyncProperty(any, async (one) => await checkGrowth(format, one)),
      { numRuns: 300 },
    );
  });

test('a body is no more than a few times as long as HTML, and no deeper than allowed', () => {
  const depthOf = (node) => 1 + Math.max(0, ...(node.children ?? []).map(depthOf));
  const sizeOf = (node) =>
    10 +
    (node.value?.length ?? 0) +
    (node.url?.length ?? 0) +
    (node.children ?? []).reduce((sum, child) => sum + sizeOf(child), 0);
  const long = `https://a.example/${'x'.repeat(9000)}`;
  for (const [format, source] of [
    ['markdown', `[a]: ${long}\n\n${'[a]'.repeat(3000)}`],
    ['markdown', '> - '.repeat(5000)],
    ['markdown', `${'*a **b '.repeat(2000)}${'** *'.repeat(2000)}`],
    ['html', '<a href=x>y'.repeat(1800)],
    ['html', '<b><i><s><a href=x>y<p>'.repeat(800)],
    ['html', '<blockquote><ul><li>'.repeat(1000)],
  ]) {
    const root = parseBody({ format, source }, long);
    assert.ok(depthOf(root) < 200, source.slice(0, 40));
    assert.ok(sizeOf(root) < 30 * LONG, `${source.slice(0, 40)} ${sizeOf(root)}`);
  }
});

test('the end of an address is found in one pass', async () => {
  const steps = async (length) => await countSteps(isParser, () => autolink(`https://a${').'.repeat(length)}`));
  assert.ok((await steps(800)) < 3 * (await steps(400)));
});
