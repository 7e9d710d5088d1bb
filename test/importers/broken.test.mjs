// Files that are cut off, damaged or made to do harm: a sentence that names the line, or an import that adds up; nothing is written
// of a file that is broken, and nothing takes long or much room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { AfterwordError } from '../../src/core/errors.js';
import { addsUp, importInto, openExport } from '../../src/importers/index.js';
import { fixture, FORMAT_OF } from '../support/importing.mjs';
import { SEQUENCES, SMALL } from '../support/small-exports.mjs';

/** A destination that counts what it is given. */
const counting = () => {
  const records = [];
  return {
    records,
    async restore({ id, comments }) {
      assert.ok(id);
      for (const comment of comments) assert.equal(comment.discussion, id);
      records.push(...comments);
      return { added: comments.length, changed: 0, unchanged: 0, kept: 0 };
    },
  };
};

const fileOf = (bytes) => ({
  async *stream() {
    yield bytes;
  },
});

/** Imports bytes. Either they are refused, with a sentence and nothing written, or every comment is accounted for. */
const attempt = async (bytes) => {
  const destination = counting();
  try {
    const report = await importInto(await openExport(fileOf(bytes)), destination);
    assert.ok(addsUp(report.total));
    assert.equal(destination.records.length, report.total.added);
    const ids = new Set(destination.records.map(({ discussion, id }) => JSON.stringify([discussion, id])));
    assert.equal(ids.size, destination.records.length);
    for (const { id, discussion, parent } of destination.records) {
      assert.notEqual(id, '');
      assert.ok(parent === null || ids.has(JSON.stringify([discussion, parent])));
    }
    return { report };
  } catch (error) {
    if (!(error instanceof AfterwordError)) throw error;
    assert.equal(error.code, 'corrupt');
    assert.match(error.message, /^[A-Z].*[.]$/su);
    assert.deepEqual(destination.records, []);
    return { error };
  }
};

for (const [name, text] of Object.entries(SMALL)) {
  const bytes = Buffer.from(text);

  test(`${name}: cut off at any byte it is refused, or all that came is brought`, async () => {
    const { report } = await attempt(bytes);
    assert.equal(report.total.added, 2);
    for (let end = 0; end < bytes.length; end += 1) {
      const { error, report: part } = await attempt(bytes.subarray(0, end));
      if (error) continue;
      assert.ok(SEQUENCES.has(name), `${name} cut off at ${end} of ${bytes.length} was taken for whole`);
      // At the end of a value, and nowhere else.
      assert.match(bytes.subarray(0, end).toString(), /\}\s*$/u);
      assert.ok(part.total.source < 2);
    }
  });

  test(`${name}: whatever bytes are turned, it is refused or adds up`, async () => {
    const flips = fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (turned) => {
        const damaged = Buffer.from(bytes);
        for (const { at, byte } of turned) damaged[at] = byte;
        await attempt(damaged);
      }),
      { numRuns: 100 },
    );
  });

  test(`${name}: whatever is left out or doubled, it is refused or adds up`, async () => {
    const cut = fc.tuple(fc.nat(bytes.length), fc.nat(bytes.length), fc.nat(bytes.length));
    await fc.assert(
      fc.asyncProperty(cut, async ([from, to, at]) => {
        await attempt(
          Buffer.concat([
            bytes.subarray(0, at),
            bytes.subarray(Math.min(from, to), Math.max(from, to)),
            bytes.subarray(at),
          ]),
        );
        await attempt(Buffer.concat([bytes.subarray(0, Math.min(from, to)), bytes.subarray(Math.max(from, to))]));
      }),
      { numRuns: 60 },
    );
  });
}

for (const name of Object.keys(FORMAT_OF))
  test(`${name}: whatever bytes are turned in the whole fixture, it is refused or adds up`, async () => {
    const bytes = fixture(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = byte;
        await attempt(damaged);
      }),
      { numRuns: 60 },
    );
  });

test('a gzip file that is cut off or damaged anywhere is refused', async () => {
  const packed = gzipSync(SMALL.disqus);
  for (let end = 2; end < packed.length; end += 1) {
    const { error } = await attempt(packed.subarray(0, end));
    assert.match(error.message, /^This gzip file is damaged or cut off\.$/, `at ${end}`);
  }
  for (let at = 20; at < packed.length - 8; at += 7) {
    const damaged = Buffer.from(packed);
    damaged[at] ^= 0x55;
    assert.ok((await attempt(damaged)).error, `at ${at}`);
  }
});

test('a broken file is told by its line, whatever stands before', async () => {
  const comments = (count) =>
    Array.from(
      { length: count },
      (_, index) => `<wp:comment>\n<wp:comment_id>${index + 1}</wp:comment_id>\n</wp:comment>\n`,
    ).join('');
  const head = '<rss xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n<item>\n';
  const rows = (count) => Array.from({ length: count }, (_, id) => `{"page_key":"/k/","id":${id}}`).join(',\n');
  const files = [
    [`${head}${comments(50)}<broken\n<\n`, 155],
    [`${head}${comments(50_000)}</wp:comment>`, 150_004],
    [`${head}${comments(10)}&nbsp;`, 34],
    [`[\n${rows(100)},\n{"page_key" "/k/"}]`, 102],
    [`[\n${rows(100)}\n{"page_key":"/k/"}]`, 102],
    [`[\n${rows(100)},\n{"page_key":tru}]`, 102],
    [`[\n${rows(100)},\n{"page_key":"a\tb"}]`, 102],
    [`[\n${rows(100)},\n{"page_key":"/k`, 102],
    [`[\n${rows(100)}]\n[`, 102],
  ];
  for (const [text, line] of files)
    assert.match(
      (await attempt(Buffer.from(text))).error.message,
      new RegExp(`^Line ${line}: .*\\.$`),
      text.slice(-40),
    );
  const latin = Buffer.from(`[\n${rows(100)},\n{"page_key":"${'é'.repeat(30)}"}]`, 'latin1');
  assert.match(
    (await attempt(latin)).error.message,
    /^Line 102: this file is not UTF-8, in which it should be\. Convert it/,
  );
});

const wxr = (body, before = '') =>
  Buffer.from(`<?xml version="1.0"?>${before}<rss xmlns:wp="http://wordpress.org/export/1.2/">${body}</rss>`);

test('entities of a file’s own are refused, before one is looked at', async () => {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const laughs = `<!DOCTYPE rss [<!ENTITY l0 "ha">${levels}]>`;
  for (const before of [
    laughs,
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE rss [<!ENTITY % p "x">]>',
  ]) {
    const { error } = await attempt(wxr('<channel><item><title>&l9;&x;</title></item></channel>', before));
    assert.match(error.message, /^Line 1: it declares entities of its own, which no export needs\.$/);
  }
  // Without a declaration there is nothing to look up.
  assert.ok((await attempt(wxr('&l9;'))).report);
  assert.ok((await attempt(wxr('<channel/>', '<!DOCTYPE rss>'))).report);
});

test('elements and values that are nested without end, and texts without end, are refused', async () => {
  const deep = 100_000;
  const files = [
    [wxr('<a>'.repeat(deep)), /nested deeper than 64/],
    [Buffer.from(`[{"page_key":${'['.repeat(deep)}`), /nested deeper than 100/],
    [Buffer.from(`[{"page_key":${'{"a":'.repeat(deep)}`), /nested deeper than 100/],
    [wxr(`<channel><title>${'x'.repeat(17 * 2 ** 20)}`), /a text is longer than 16777216 characters/],
    [wxr(`<channel a="${'x'.repeat(17 * 2 ** 20)}`), /a text is longer than 16777216 characters/],
    [Buffer.from(`[{"page_key":"${'x'.repeat(17 * 2 ** 20)}`), /a value is longer than 16777216 characters/],
  ];
  for (const [bytes, sentence] of files) assert.match((await attempt(bytes)).error.message, sentence);
});

test('a small file that unpacks into a large one is refused on the way', async () => {
  const zeros = Buffer.alloc(2 ** 20, ' ');
  const gzip = createGzip({ level: constants.Z_BEST_COMPRESSION });
  const packed = [];
  gzip.on('data', (part) => packed.push(part));
  gzip.write('[{"page_key":"/k/"},');
  for (let megabytes = 0; megabytes < 160; megabytes += 1)
    if (!gzip.write(zeros)) await new Promise((done) => gzip.once('drain', done));
  gzip.end(']');
  await new Promise((done) => gzip.once('end', done));
  const { error } = await attempt(Buffer.concat(packed));
  assert.match(error.message, /^This gzip file grows to more than 250 times its size: that is not an export\.$/);
});

test('names that mean something to objects mean nothing here', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const rows = names.flatMap((name, index) => [
    { page_key: name, id: name, rid: names[(index + 1) % names.length], nick: name, [name]: { polluted: true } },
  ]);
  const { report } = await attempt(Buffer.from(JSON.stringify(rows)));
  assert.equal(report.total.added, names.length);
  assert.equal({}.polluted, undefined);
  const xml = names.map(
    (name) => `<wp:comment><wp:comment_id>${name}</wp:comment_id><${name}>x</${name}></wp:comment>`,
  );
  assert.equal(
    (await attempt(wxr(`<channel><item>${xml.join('')}</item></channel>`))).report.total.added,
    names.length,
  );
  const archive = { afterword: 1, discussions: [{ id: '__proto__', comments: [] }] };
  const record = JSON.parse(SMALL.archive).discussions[0].comments[0];
  archive.discussions[0].comments = names.map((id) => ({ ...record, id, discussion: '__proto__' }));
  const text = JSON.stringify(archive).replaceAll(
    '"revision":1',
    '"revision":1,"reactions":{"__proto__":{"count":1,"mine":false}}',
  );
  const { report: own } = await attempt(Buffer.from(text));
  assert.equal(own.total.added, names.length);
});
