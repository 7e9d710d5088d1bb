// What a real Waline exports, imported: the same thread that the same Waline shows its readers, comment for comment.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { walineAdapter } from '../../src/adapters/waline.js';
import { bring, countsOf } from '../support/importing.mjs';
import { noWaline, Waline } from '../support/waline.mjs';

const facts = ({ id, parent, author: { name, url }, createdAt, status, reactions }) => ({
  id,
  parent,
  name,
  url,
  at: Math.floor(Date.parse(createdAt) / 1000),
  status,
  likes: reactions?.like?.count ?? 0,
});

describe('the export of a Waline', { skip: noWaline }, () => {
  let server;
  before(async () => {
    server = await Waline.start();
  });
  after(() => server?.stop());

  it('imports to the thread that its readers see, comment for comment, without its secrets', async (t) => {
    const token = await server.register('admin');
    const adapter = walineAdapter({ url: server.url });
    const say = (source, parent = null, author = {}) =>
      adapter.add('/keys/', {
        id: crypto.randomUUID(),
        parent,
        author: { name: 'Åda', email: 'ada@mail.example', url: 'https://ada.example/', ...author },
        body: { format: 'text', source },
      });
    const first = await say('Mine turns twice. 🔑');
    let { id: parent } = first;
    for (let depth = 0; depth < 5; depth += 1)
      ({ id: parent } = await say(`Down to ${depth}.`, parent, { name: 'Bob' }));
    await say('Another root.');
    await adapter.react('/keys/', first.id, { name: 'like', on: true });

    const answer = await fetch(`${server.url}/api/db`, { headers: { authorization: `Bearer ${token}` } });
    const dump = await answer.text();
    const { records } = await walineAdapter({ url: server.url }).list('/keys/');
    const { source, report, discussions } = await bring(t, dump);
    assert.equal(source.format, 'waline');
    assert.deepEqual(
      discussions.map(({ id }) => id),
      ['/keys/'],
    );
    const sorted = (all) => all.map(facts).sort((a, b) => Number(a.id) - Number(b.id));
    assert.equal(records.length, 7);
    assert.deepEqual(sorted(discussions[0].comments), sorted(records));
    assert.equal(discussions[0].comments.find(({ id }) => id === first.id).body.source, 'Mine turns twice. 🔑');
    assert.deepEqual(countsOf(report.repaired), {});
    assert.match(dump, /@mail\.example/);
    assert.match(dump, /"password":"[^"]+"/);
    assert.doesNotMatch(JSON.stringify([discussions, report]), /@mail\.example|\$2[aby]\$|127\.0\.0\.1/);
  });
});
