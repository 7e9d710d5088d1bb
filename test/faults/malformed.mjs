// Bytes that are not UTF-8, in every part of a request. Each is refused with a problem document, or is harmless; none is stored, and
// none causes an internal error.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { startServer } from '../support/command.mjs';
import { insist, letters } from './letters.mjs';

/** Sequences that the Unicode standard (section 3.9) and RFC 3629 call ill-formed. */
const ILL_FORMED = {
  'a byte that never occurs': [0xff],
  'a continuation byte alone': [0x80],
  'an overlong slash': [0xc0, 0xaf],
  'an overlong NUL': [0xc0, 0x80],
  'an overlong slash of three bytes': [0xe0, 0x80, 0xaf],
  'half a surrogate pair': [0xed, 0xa0, 0x80],
  'a surrogate pair': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  'a character that ends early': [0xe2, 0x82],
  'one above U+10FFFF': [0xf4, 0x90, 0x80, 0x80],
  'five bytes': [0xf8, 0x88, 0x80, 0x80, 0x80],
  'a byte-order mark of UTF-16': [0xff, 0xfe],
};

const percent = (bytes) => bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Sends these bytes, and reads until the server closes. */
const exchange = (url, ...parts) =>
  new Promise((resolve, reject) => {
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => (answer += data));
    socket.on('error', reject);
    socket.on('close', () => resolve({ status: Number(answer.slice(9, 12)), answer }));
    socket.write(Buffer.concat(parts.map((part) => Buffer.from(part))));
  });

/** Each request has another address, for a server with one trusted proxy. */
let number = 0;
const headers = (more = '') => {
  number += 1;
  return `host: a\r\nconnection: close\r\nx-forwarded-for: 10.2.${number >> 8}.${number & 255}\r\n${more}\r\n`;
};

const post = (url, ...body) => {
  const size = body.reduce((sum, part) => sum + Buffer.from(part).length, 0);
  const more = `content-type: application/json\r\ncontent-length: ${size}\r\n`;
  return exchange(url, `POST /discussions/d/comments HTTP/1.1\r\n${headers(more)}`, ...body);
};

const draftAround = (text) => {
  const body = { format: 'text', source: 'MARK' };
  const draft = { id: randomUUID(), parent: null, author: { name: 'Ada' }, body, spamSignals: { seconds: 60 } };
  const [before, after] = JSON.stringify(draft).split('MARK');
  return [before, text, after];
};

export const bytesAreNoText = {
  what: 'ill-formed UTF-8 in bodies, paths, queries and headers',
  async run() {
    const server = await startServer(['--db', ':memory:', '--proxies', '1', '--proof', 'never', '--quiet']);
    const { url } = server;
    const statuses = {};
    const expect = (kind, what, { status, answer }, expected) => {
      assert.ok(status === expected, `${what} in ${kind}: ${answer}`);
      assert.match(answer, /"type":"urn:afterword:/, `${what} in ${kind}`);
      statuses[kind] = status;
    };
    for (const [what, bytes] of Object.entries(ILL_FORMED)) {
      expect('a body', what, await post(url, ...draftAround(bytes)), 400);
      const path = `GET /discussions/${percent(bytes)}/comments HTTP/1.1\r\n`;
      expect('a path', what, await exchange(url, path, headers()), 400);
      const cursor = `GET /discussions/d/comments?cursor=${percent(bytes)} HTTP/1.1\r\n`;
      expect('a query', what, await exchange(url, cursor, headers()), 422);
      const authorized = ['GET /session HTTP/1.1\r\nauthorization: Guest ', bytes, 'x'.repeat(40), `\r\n${headers()}`];
      expect('a header', what, await exchange(url, ...authorized), 401);
      // Without percent signs this is not HTTP: Node’s parser refuses it before it reaches the server.
      const raw = await exchange(url, 'GET /discussions/', bytes, `/comments HTTP/1.1\r\n${headers()}`);
      assert.equal(raw.status, 400, raw.answer);
    }
    expect(
      'a path',
      'half a percent sign',
      await exchange(url, `GET /discussions/%E0%8/comments HTTP/1.1\r\n${headers()}`),
      400,
    );
    // In JSON, half a surrogate pair can be written in ASCII. It is not a character, so the replacement character is stored.
    const [escaped] = letters(1);
    assert.equal((await post(url, ...draftAround('\\ud800 \\u0000'))).status, 201);
    await insist(url, escaped);
    const { total, records } = await (await fetch(`${url}/discussions/d/comments`)).json();
    assert.equal(total, 2);
    assert.ok(records.some(({ body }) => body.source === '\ufffd \ufffd'));
    await server.stop();
    return (
      `${Object.keys(ILL_FORMED).length} kinds each: ` +
      `${Object.entries(statuses)
        .map(([kind, status]) => `in ${kind} ${status}`)
        .join(', ')}, unescaped in a path 400; ` +
      'nothing of it was stored, and the next post was accepted'
    );
  },
};
