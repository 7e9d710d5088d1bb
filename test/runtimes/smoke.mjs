// What is tried of a server in any runtime: a page, a comment, the page again, and what readers' programs ask for.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

export const tryServer = async (origin) => {
  const url = `${origin}/discussions/d/comments`;
  const pageOf = async (headers = {}) => await fetch(url, { headers });

  const empty = await pageOf();
  assert.equal(empty.status, 200);
  assert.deepEqual((await empty.json()).records, []);

  const draft = {
    id: randomUUID(),
    parent: null,
    author: { name: 'Ada' },
    body: { format: 'text', source: 'Grüße 🌍' },
    spamSignals: { seconds: 60 },
  };
  const headers = { 'content-type': 'application/json', authorization: `Guest ${randomUUID()}` };
  const post = async (body) => await fetch(url, { method: 'POST', headers, body });
  const added = await post(JSON.stringify(draft));
  assert.equal(added.status, 201, await added.clone().text());
  assert.equal((await added.json()).body.source, draft.body.source);

  const page = await pageOf();
  const etag = page.headers.get('etag');
  const { records, total } = await page.json();
  assert.deepEqual([total, records.map(({ id, body }) => [id, body.source])], [1, [[draft.id, draft.body.source]]]);
  assert.equal((await pageOf({ 'if-none-match': etag })).status, 304);

  // Long enough to be worth compressing.
  assert.equal(
    (await post(JSON.stringify({ ...draft, id: randomUUID(), body: { format: 'text', source: 'Long. '.repeat(500) } })))
      .status,
    201,
  );
  const compressed = await pageOf({ 'accept-encoding': 'gzip' });
  assert.equal(compressed.headers.get('content-encoding'), 'gzip');
  assert.equal((await compressed.json()).total, 2);

  const refused = await post('{');
  assert.deepEqual([refused.status, (await refused.json()).code], [400, 'invalid']);

  const stream = await fetch(`${origin}/discussions/d/changes`, { headers: { accept: 'text/event-stream' } });
  const reader = stream.body.getReader();
  const { value } = await reader.read();
  assert.match(new TextDecoder().decode(value), /^id: \d+\ndata: \{/);
  await reader.cancel();
  return 'a page, a comment, the page again, 304, gzip, a refusal, an event stream';
};
