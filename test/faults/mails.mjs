// Mails while the mail server is away, and while `afterword serve` is killed in the middle of sending: none is lost, those to one person
// are in order, and one that is sent again has the Message-ID that it had.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../runner/free-port.mjs';
import { startServer } from '../support/command.mjs';
import { startSmtp } from '../support/smtp.mjs';
import { until } from '../support/until.js';

const COUNT = 30;
/** The server is killed when so many mails have arrived. */
const MARKS = [5, 15];
const LONG = 120_000;

const post = async (url, index) => {
  const response = await fetch(`${url}/comments?discussion=d`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Guest ${String(index).padStart(40, 'g')}` },
    body: JSON.stringify({
      id: `c${index}`,
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: `Number ${index}.` },
      spamSignals: { seconds: 60 },
    }),
  });
  assert.equal(response.status, 201);
};

export const mailsAreSent = {
  what: `The mail server is away while ${COUNT} comments begin to wait; it comes back, and \`afterword serve\` is ended by \`kill -9\` after ${MARKS.join(' and ')} mails; two servers share the database after that`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-mails-'));
    const [port, smtpPort] = [await freePort(), await freePort()];
    const options = [
      '--quiet',
      '--hold=everything',
      '--proof=never',
      '--from=comments@blog.example',
      '--owner-mail=owner@blog.example',
      `--db=${join(folder, 'afterword.db')}`,
      `--url=http://127.0.0.1:${port}`,
      `--smtp=smtp://127.0.0.1:${smtpPort}`,
    ];
    let server = await startServer([...options, '--port', String(port)]);
    for (let index = 0; index < COUNT; index += 1) await post(server.url, index);
    const smtp = await startSmtp({ port: smtpPort });
    for (const mark of MARKS) {
      await until(() => smtp.caught.length >= mark, `${mark} mails`, LONG);
      const ended = once(server.child, 'exit');
      process.kill(server.child.pid, 'SIGKILL');
      await ended;
      server = await startServer([...options, '--port', String(port)]);
    }
    const second = await startServer(options);
    const numbersIn = () => smtp.caught.map(({ mail }) => Number(/Number (\d+)\./.exec(mail.text)[1]));
    await until(() => new Set(numbersIn()).size === COUNT, 'all mails', LONG);
    await Promise.all([server.stop(), second.stop()]);
    const numbers = numbersIn();
    const firsts = [...new Set(numbers)];
    assert.deepEqual(
      firsts,
      firsts.toSorted((a, b) => a - b),
      'in order',
    );
    const again = numbers.length - COUNT;
    assert.ok(again <= MARKS.length, `${again} were sent again`);
    assert.equal(
      new Set(smtp.caught.map(({ mail }) => mail.messageId)).size,
      COUNT,
      'with the Message-ID that they had',
    );
    await smtp.close();
    rmSync(folder, { recursive: true });
    return `all ${COUNT} arrived, in order; ${again} arrived twice, with the same Message-ID`;
  },
};
