// Bodies that are far larger than a comment may be: with a Content-Length, and in chunks. Both must be refused before they are
// completely read, and take no memory.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { startServer } from '../support/command.mjs';
import { insist, letters } from './letters.mjs';
import { memoryOf } from './memory.mjs';

const SIZE = 10 * 1024 * 1024;
const PIECE = 16 * 1024;
const AT_A_TIME = 50;

const WAYS = {
  announced: { says: `content-length: ${SIZE}`, piece: Buffer.alloc(PIECE, 'x') },
  chunked: {
    says: 'transfer-encoding: chunked',
    piece: Buffer.from(`${PIECE.toString(16)}\r\n${'x'.repeat(PIECE)}\r\n`),
  },
};

/**
 * Sends chunks until there is an answer. Returns how much was sent by then, and the answer.
 *
 * There is a pause between the chunks, so that few of them are in the sockets' buffers when the server answers.
 */
const sendLarge = (url, { says, piece }, number) =>
  new Promise((resolve, reject) => {
    const { port, hostname, host } = new URL(url);
    const head =
      `POST /discussions/d/comments HTTP/1.1\r\nhost: ${host}\r\nx-forwarded-for: 10.1.0.${number}\r\n` +
      `content-type: application/json\r\n${says}\r\n\r\n`;
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => (answer += data));
    socket.on('error', () => {});
    socket.on('close', () => (answer ? undefined : reject(new Error('It was cut off without an answer.'))));
    socket.write(head);
    const timer = setInterval(() => {
      if (!answer && socket.bytesWritten < SIZE) {
        socket.write(piece);
        return;
      }
      clearInterval(timer);
      const sent = socket.bytesWritten - head.length;
      socket.destroy();
      resolve({ sent, answer });
    }, 2);
  });

export const bodyIsLarge = {
  what: `bodies of 10 MB, ${AT_A_TIME} at a time: with their length announced, and in chunks`,
  async run() {
    const server = await startServer(['--db', ':memory:', '--proxies', '1', '--proof', 'never', '--quiet']);
    const { url, child } = server;
    const before = await memoryOf(child.pid);
    const seen = [];
    let most = 0;
    for (const [name, way] of Object.entries(WAYS)) {
      const answers = await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => sendLarge(url, way, index)));
      most = Math.max(most, await memoryOf(child.pid));
      for (const { answer } of answers) {
        assert.match(answer, /^HTTP\/1\.1 413 /);
        assert.match(answer, /"code":"invalid"/);
      }
      const sent = Math.max(...answers.map((one) => one.sent));
      assert.ok(sent < SIZE / 2, `${sent} bytes were taken`);
      seen.push(`${name}: all ${AT_A_TIME} answered 413 when at most ${Math.ceil(sent / 1024)} KB had been sent`);
    }
    await insist(url, letters(1)[0]);
    await server.stop();
    return `${seen.join('; ')}; the server’s memory went from ${before} to ${most} MB, and the next post was accepted`;
  },
};
