// Pages that request all changes of a large discussion and never read the answer, and others that read it meanwhile.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterword, startServer } from '../support/command.mjs';
import { insist, letters } from './letters.mjs';
import { memoryOf } from './memory.mjs';

const STREAMS = 200;
const COMMENTS = 1500;
const BODY = 20_000;

const archive = () => ({
  afterword: 1,
  discussions: [
    {
      id: 'd',
      comments: Array.from({ length: COMMENTS }, (_, number) => ({
        id: `c${number}`,
        discussion: 'd',
        parent: null,
        author: { name: 'Ada' },
        body: { format: 'text', source: `${number} `.padEnd(BODY, 'word ') },
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString(),
        status: 'approved',
        kind: 'comment',
        revision: 1,
      })),
    },
  ],
});

/** A stream that is requested but not read. */
const open = (url, number) =>
  new Promise((resolve, reject) => {
    const { port, hostname, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.once('error', reject);
    socket.pause();
    socket.write(
      `GET /discussions/d/changes HTTP/1.1\r\nhost: ${host}\r\naccept: text/event-stream\r\n` +
        `x-forwarded-for: 10.2.0.${number}\r\n\r\n`,
      () => resolve(socket),
    );
  });

/** All changes, requested until there are no more. */
const readAll = async (url) => {
  const ids = new Set();
  let largest = 0;
  for (let since = 0, more = true; more;) {
    const response = await fetch(`${url}/discussions/d/changes?since=${since}`, {
      headers: { 'x-forwarded-for': '10.3.0.1' },
    });
    assert.equal(response.status, 200);
    const text = await response.text();
    largest = Math.max(largest, Buffer.byteLength(text));
    const changes = JSON.parse(text);
    for (const { id } of changes.records) ids.add(id);
    ({ version: since, more = false } = changes);
  }
  return { ids, largest };
};

export const streamsAreUnread = {
  what: `${STREAMS} event streams of a discussion of ${(COMMENTS * BODY) / 1e6} MB that are never read`,
  async run() {
    const cwd = mkdtempSync(join(tmpdir(), 'afterword-unread-'));
    writeFileSync(join(cwd, 'in.json'), JSON.stringify(archive()));
    const { code, err } = await afterword(['import', 'in.json'], { cwd });
    assert.equal(code, 0, err);
    const server = await startServer(['--proxies', '1', '--proof', 'never', '--quiet'], { cwd });
    const { url, child } = server;
    await insist(url, letters(1)[0]);
    const before = await memoryOf(child.pid);
    const sockets = await Promise.all(Array.from({ length: STREAMS }, (_, index) => open(url, index)));
    const started = performance.now();
    const { ids, largest } = await readAll(url);
    const took = Math.round(performance.now() - started);
    assert.equal(ids.size, COMMENTS + 1);
    const most = await memoryOf(child.pid);
    await insist(url, letters(1)[0]);
    for (const socket of sockets) socket.destroy();
    await server.stop();
    rmSync(cwd, { recursive: true, force: true });
    return (
      `the server’s memory went from ${before} to ${most} MB, ${Math.round(((most - before) / STREAMS) * 1024)} KB a stream; ` +
      `meanwhile one who reads got all ${COMMENTS + 1} in ${took} ms, in answers of at most ${Math.round(largest / 1024)} KB; ` +
      'the next post was accepted'
    );
  },
};
