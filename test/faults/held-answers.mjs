// The server holds the first comment of a guest. The answer to the request and the change in the page's stream arrive in either order,
// some time apart. The page must show the comment as pending all the time.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { httpAdapter } from '../../dist/adapters/http.js';
import { createDiscussion } from '../../dist/core/index.js';
import { startServer } from '../support/command.mjs';
import { until } from '../support/until.js';
import { insist, letters } from './letters.mjs';

const LATENCIES = [0, 20, 60, 200, 500];

const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A connection to the server that delays the answers to posts and the events of streams. */
const startLine = async (server, { post, stream }) => {
  const line = createServer(async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    for (const name of ['host', 'connection', 'content-length']) delete headers[name];
    try {
      const answer = await fetch(new URL(incoming.url, server), {
        method: incoming.method,
        headers,
        signal: gone.signal,
        ...(chunks.length && { body: Buffer.concat(chunks) }),
      });
      const isStream = answer.headers.get('content-type')?.includes('event-stream');
      const isPost = incoming.method === 'POST' && !isStream;
      if (isPost) await later(post);
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      outgoing.flushHeaders();
      for await (const chunk of answer.body ?? []) {
        if (isStream) await later(stream);
        outgoing.write(chunk);
      }
      outgoing.end();
    } catch {
      outgoing.destroy();
    }
  });
  await new Promise((resolve) => line.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${line.address().port}`,
    stop: () => {
      line.closeAllConnections();
      line.close();
    },
  };
};

/** Sends the first comment of a guest, and checks every state of the page until both answers are there. */
const tryOnce = async (server, latency, address) => {
  const line = await startLine(server, latency);
  let secret;
  const adapter = httpAdapter({
    url: line.url,
    headers: { 'x-forwarded-for': address },
    secret: { get: () => secret, set: (value) => (secret = value) },
  });
  const discussion = createDiscussion({ adapter, id: 'd' });
  const [{ draft }] = letters(1);
  let wasSent = false;
  let missed = 0;
  const own = () => discussion.state.nodes?.find(({ record }) => record.body.source === draft.body.source);
  discussion.subscribe(() => {
    if (wasSent && !own()) missed += 1;
  });
  await discussion.load();
  await until(() => discussion.state.status === 'ready', 'the page');
  await later(50);
  const sending = discussion.post({ ...draft, spamSignals: { seconds: 60 } });
  wasSent = true;
  await sending;
  await later(latency.stream + 300);
  const shown = own();
  discussion.close();
  line.stop();
  return shown?.record.status === 'pending' && !shown.delivery && missed === 0;
};

export const answersInAnyOrder = {
  what: `a first guest’s comment on a server with --hold first, ${LATENCIES.length ** 2} times: posts answered and streams told after ${LATENCIES.join(', ')} ms each`,
  async run() {
    const server = await startServer([
      '--db',
      ':memory:',
      '--hold',
      'first',
      '--proxies',
      '1',
      '--proof',
      'never',
      '--quiet',
    ]);
    const results = [];
    for (const post of LATENCIES)
      for (const stream of LATENCIES)
        results.push({ post, stream, stands: await tryOnce(server.url, { post, stream }, `10.4.0.${results.length}`) });
    const lost = results.filter(({ stands }) => !stands);
    assert.deepEqual(lost, []);
    await insist(server.url, letters(1)[0]);
    await server.stop();
    return `it stood there as pending in all ${results.length}, and was gone in no state of the page in between`;
  },
};
