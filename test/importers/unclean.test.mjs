// Files with small faults in their characters: they are put right, the report names the line, and every comment comes along.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportText } from '../../src/importers/index.js';
import { XmlReferences } from '../../src/importers/xml-references.js';
import { bring } from '../support/importing.mjs';

const item = (...lines) => `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
${lines.join('\n')}
<item><title>P</title><link>https://lantern.example/p/</link>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
<wp:comment_author_url>http://ann.example/?a=1&b=2</wp:comment_author_url>
<wp:comment_date_gmt>2020-01-02 02:04:05</wp:comment_date_gmt>
<wp:comment_content><![CDATA[x & y &#8; &nope;]]></wp:comment_content></wp:comment></item></channel></rss>`;

const repairsIn = ({ repaired }) =>
  repaired
    .filter(({ kind }) => kind === 'ampersand' || kind === 'characters')
    .map(({ kind, count, examples }) => [kind, count, examples.map(({ line }) => line)]);

test('a raw & in an address means itself, and the report names its line', async (t) => {
  const { report, discussions } = await bring(
    t,
    item('<wp:attachment_url>https://p.example/?w=1&h=2&;</wp:attachment_url>'),
  );
  const [{ comments }] = discussions;
  assert.equal(comments[0].author.url, 'http://ann.example/?a=1&b=2');
  assert.equal(comments[0].body.source, '<p>x & y &#8; &nope;</p>');
  assert.deepEqual(repairsIn(report), [['ampersand', 3, [2]]]);
  assert.match(reportText(report), /\n +3 {2}an & that should be written &amp;: read as &\n +line 2\n/);
});

test('a reference to a character that XML cannot hold is put right like that character itself', async (t) => {
  for (const character of ['&#8;', '&#x8;', '&#X1f;', '&#xD800;', '&#0;', '&#9999999;', '\b']) {
    const { report, discussions } = await bring(
      t,
      item(`<title>a${character}b</title>`, '').replace('>P<', `>a${character}b<`),
    );
    assert.equal(discussions[0].title, 'a\ufffdb', JSON.stringify(character));
    const [characters] = repairsIn(report);
    assert.equal(characters[1], 2);
    assert.ok(characters[2].every((line) => line >= 2 && line <= 4));
  }
});

test('a few ill-formed bytes are replaced, and the report names their line', async (t) => {
  const files = {
    'latin-1 in UTF-8': Buffer.from(item('<title>caf\u00e9</title>'), 'latin1'),
    'half a character in UTF-16': Buffer.from(`\ufeff${item('<title>caf\ud83d</title>')}`, 'utf16le'),
    'one in JSON': Buffer.from('[\n{"page_key":"/k/","content":"caf\u00e9","id":"1"}]', 'latin1'),
  };
  for (const [name, file] of Object.entries(files)) {
    const { report } = await bring(t, file);
    assert.equal(report.total.added, 1, name);
    assert.deepEqual(repairsIn(report)[0], ['characters', 1, [2]], name);
  }
});

test('a replacement character that stands in the file is no fault of it', async (t) => {
  for (const file of [
    item('<title>\ufffd</title>'),
    Buffer.from(`\ufeff${item('<title>\ufffd</title>')}`, 'utf16le'),
  ]) {
    const { report } = await bring(t, file);
    assert.deepEqual(repairsIn(report), [['ampersand', 1, [5]]]);
  }
});

test('a file in Windows-1252 that says so is read in that', async (t) => {
  const text = `<?xml version="1.0" encoding="windows-1252"?>\n${item('').replace('>P<', '>caf\u00e9 \u0080 5<')}`;
  const { discussions } = await bring(t, Buffer.from(text, 'latin1'));
  assert.equal(discussions[0].title, 'café € 5');
});

test('however a text comes in pieces, its references are put right alike, and nothing else is touched', () => {
  const piece = fc.constantFrom(
    '&',
    '&amp;',
    '&#8;',
    '&#233;',
    '&lt',
    ';',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x',
    '?>',
    '<a>',
    '\n',
    'x',
    '#',
    ']',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(40), { maxLength: 8 }), (pieces, cuts) => {
      const text = pieces.join('');
      const mend = (parts) => {
        const references = new XmlReferences();
        const all = [...parts.map((part) => references.mend(part)), references.mend('', true)];
        return {
          text: all.map((one) => one.text).join(''),
          ampersands: all.reduce((sum, one) => sum + one.ampersands, 0),
          line: all.find((one) => one.ampersands)?.ampersandLine,
        };
      };
      const places = [...new Set(cuts)].sort((a, b) => a - b);
      const parts = [0, ...places].map((from, index) => text.slice(from, places[index]));
      const whole = mend([text]);
      assert.deepEqual(mend(parts), whole);
      assert.equal(whole.text.replaceAll('&amp;', '&').replaceAll('\ufffd', '&#8;'), text.replaceAll('&amp;', '&'));
    }),
  );
});
