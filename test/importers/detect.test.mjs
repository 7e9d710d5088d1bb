// Which format a file is of is told by what is in it: packed or not, in whatever encoding, under whatever name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openExport } from '../../src/importers/index.js';
import { bring, fixture, FORMAT_OF, linesOf, open } from '../support/importing.mjs';

for (const [name, format] of Object.entries(FORMAT_OF)) {
  test(`${name} is ${format}, also in gzip, in UTF-16, after a byte order mark and with white space around it`, async (t) => {
    const plain = fixture(name);
    const text = plain.toString();
    const { discussions } = await bring(t, plain);
    const utf16 = Buffer.from(`\ufeff${text.replace(/encoding="utf-8"/i, 'encoding="UTF-16"')}`, 'utf16le');
    const variants = {
      gzip: gzipSync(plain),
      'UTF-16 LE': utf16,
      'UTF-16 BE': Buffer.from(utf16).swap16(),
      'a mark': `\ufeff${text}`,
      'white space': `\n\n  ${text}\n\n`,
      'white space before a mark': `\r\n\n\ufeff${text}`,
      'UTF-16 without a mark': utf16.subarray(2),
      'CR LF': text.replaceAll('\n', '\r\n'),
    };
    for (const [variant, content] of Object.entries(variants)) {
      const other = await bring(t, content);
      assert.equal(other.source.format, format, variant);
      assert.deepEqual(linesOf(other.discussions), linesOf(discussions), variant);
    }
  });

  test(`${name} is ${format} however its bytes arrive`, async () => {
    const bytes = fixture(name);
    for (const size of [1, 7]) {
      const stream = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const source = await open(bytes);
      const dripping = await openExport({ stream });
      assert.equal(dripping.format, format);
      const entriesOf = async (one) => {
        const entries = [];
        for await (const batch of one.entries()) entries.push(...batch);
        return entries;
      };
      assert.deepEqual(await entriesOf(dripping), await entriesOf(source));
    }
  });
}

test('an XML file in another encoding is read in that', async (t) => {
  const text = fixture('disqus.xml').toString().replace('utf-8', 'iso-8859-1').replaceAll('Ines', 'Inès');
  const latin = Buffer.from(text.replaceAll(/[^\0-\u00ff]/gu, '?'), 'latin1');
  const { discussions } = await bring(t, latin);
  assert.match(linesOf(discussions).join('\n'), /Inès/);
});

test('LeanCloud’s own line before its rows is passed over, and lines keep their numbers', async (t) => {
  const rows = fixture('valine.ndjson').toString();
  const plain = await bring(t, rows);
  for (const begin of ['', '\ufeff', '\n\n']) {
    const { source, discussions, report } = await bring(
      t,
      `${begin}#filetype:JSON-streaming {"type":"Class","class":"Comment"}\n${rows}7\n`,
    );
    assert.equal(source.format, 'valine');
    assert.deepEqual(linesOf(discussions), linesOf(plain.discussions));
    const line = 1 + begin.length - (begin === '\ufeff' ? 1 : 0) + rows.trimEnd().split('\n').length + 1;
    assert.equal(report.dropped[0].examples[0].line, line);
  }
});

test('an answer of Twikoo’s server, as backup scripts save it, is read', async (t) => {
  const plain = await bring(t, fixture('twikoo.json'));
  const rows = JSON.parse(fixture('twikoo.json').toString());
  const answer = JSON.stringify({ code: 0, data: Array.isArray(rows) ? rows : rows.results });
  const { source, discussions } = await bring(t, answer);
  assert.equal(source.format, 'twikoo');
  assert.deepEqual(linesOf(discussions), linesOf(plain.discussions));
});

test('a file that only says that it is in UTF-16 is read as what it is', async (t) => {
  const plain = await bring(t, fixture('disqus.xml'));
  const said = fixture('disqus.xml')
    .toString()
    .replace(/encoding="utf-8"/i, 'encoding="UTF-16"');
  assert.deepEqual(linesOf((await bring(t, said)).discussions), linesOf(plain.discussions));
});

test('one row is enough to tell a format by', async () => {
  const rows = {
    isso: '[{"id":1,"uri":"/keys/","created":1700000000.5,"text":"x"}]',
    valine: '{"results":[{"objectId":"a","comment":"x"}]}',
    twikoo: '{"code":0,"data":[{"_id":"a","nick":"x","comment":"y"}]}',
    artalk: '[{"page_key":"/keys/"}]',
    waline: '{"data":{"Comment":[]}}',
    commento: '{"version":1,"comments":[],"commenters":[]}',
    comentario: '{"version":3,"pages":[]}',
    remark42: '{"version":1,"users":[],"posts":[]}',
    afterword: '{"discussions":[],"afterword":1}',
  };
  for (const [format, text] of Object.entries(rows)) assert.equal((await open(text)).format, format);
});

test('what is no export is refused with a sentence that says what it is', async () => {
  const files = [
    ['', /^This file is empty\.$/],
    ['Dear sirs,', /^This is not a known export\. What can be read: .*WordPress/],
    [Buffer.from('PK\u0003\u0004'), /^This is a zip file: unpack it/],
    ['<!doctype html><title>x</title>', /^This is a web page and not an export\./],
    ['<?xml version="1.0"?><rss><channel/></rss>', /^This is XML, but not a known export\./],
    ['<opml xmlns="http://wordpress.org/export/1.2/"/>', /^This is XML, but not a known export/],
    ['{"name":"afterword","version":"1"}', /^This is JSON, but not a known export\./],
    ['[]', /^This is JSON, but not a known export/],
    [Buffer.from('SQLite format 3\0more'), /^This is an SQLite database: `afterword import` reads/],
    [Buffer.alloc(30, 0xe9), /^Line 1: this file is not UTF-8/],
    [
      'Notice: x in y.php\n\n[{"page_key":"/k/"}]',
      /^This file begins with "Notice: x in y\.php", which is not part of an export\. An export may begin 2 lines further down\. Remove/,
    ],
    [
      '<br />\n<b>Warning</b>: x\n<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"/>',
      /^This file begins with "<br \/>", which is not part of an export\. An export may begin 2 lines/,
    ],
    [Buffer.from('<?xml version="1.0" encoding="klingon"?><rss/>'), /"klingon", which is not known here/],
    [gzipSync('Dear sirs,'), /^This is not a known export/],
    [gzipSync(fixture('disqus.xml')).subarray(0, 100), /^This gzip file is damaged or cut off\.$/],
  ];
  for (const [content, sentence] of files)
    await assert.rejects(open(content), (error) => {
      assert.equal(error.code, 'corrupt');
      assert.match(error.message, sentence);
      return true;
    });
});

test('a file of a later version is refused by its number', async (t) => {
  const files = [
    ['{"afterword":2,"discussions":[]}', /version 2; this Afterword reads version 1/],
    ['{"version":7,"users":[],"posts":[]}', /Remark42 backup is of version 7/],
    ['{"version":4,"pages":[],"comments":[]}', /Comentario export is of version 4/],
    ['{"version":9,"comments":[],"commenters":[]}', /Commento export is of version 9/],
  ];
  for (const [content, sentence] of files) await assert.rejects(bring(t, content), sentence);
});

/** As much of a file as is looked at to recognise it. */
const HEAD = 2 ** 17;

test('no beginning of a file takes longer than it is long', async () => {
  // Each of these took minutes or gigabytes when the work grew with the square of the length.
  for (const text of [
    `x${'\r'.repeat(HEAD)}`,
    `x${'\n\r\u2028'.repeat(HEAD / 8)}`,
    '[,'.repeat(HEAD / 2),
    '{"a":['.repeat(HEAD / 6),
  ])
    await assert.rejects(open(text), { code: 'corrupt' });
});
