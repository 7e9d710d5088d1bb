// A link to a comment, as each system writes it, leads to the comment after the import.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentInHash, commentInQuery } from '../../src/core/comment-in-address.js';
import { bring, fixture } from '../support/importing.mjs';

/** By fixture, the links of that system to comments in it. */
const LINKS = {
  'wordpress.xml': ['#comment-1', '#li-comment-2', '#div-comment-12'],
  'disqus.xml': ['#comment-1', '#disqus-comment-2'],
  'isso-generic.json': ['#isso-1'],
  'commento.json': (id) => `#commento-${id}`,
  'comentario.json': (id) => `#comentario-${id}`,
  'remark42.ndjson': (id) => `#remark42__comment-${id}`,
  'artalk.json': (id) => `#atk-comment-${id}`,
};

for (const [name, links] of Object.entries(LINKS))
  test(`a link of ${name} leads to the comment that was imported`, async (t) => {
    const { discussions } = await bring(t, fixture(name));
    const ids = new Set(discussions.flatMap(({ comments }) => comments.map(({ id }) => id)));
    assert.ok(ids.size > 2);
    if (typeof links === 'function')
      for (const id of ids) assert.equal(commentInHash(links(encodeURIComponent(id))), id);
    else for (const hash of links) assert.ok(ids.has(commentInHash(hash)), hash);
  });

test('the link in an e-mail of Artalk leads to the comment that was imported', async (t) => {
  const { discussions } = await bring(t, fixture('artalk.json'));
  const ids = discussions.flatMap(({ comments }) => comments.map(({ id }) => id));
  for (const id of ids) assert.equal(commentInQuery(`?atk_comment=${id}&atk_notify_key=k1`), id);
});

/** As the systems make them: Waline in SQL, LeanCloud and MongoDB, and GitHub; Twikoo in its own database and in MongoDB. */
const BARE = {
  waline: ['17', '5f9d1c2b3a4e5d6c7b8a9f01', 'k3f9x2m8q1z'],
  twikoo: ['0f8fad5bd9cb469fa16570867728950e', '5f9d1c2b3a4e5d6c7b8a9f01', 'artalk12'],
};

const FILES = {
  waline: (ids) => ({
    type: 'waline',
    version: 1,
    time: 0,
    tables: ['Comment'],
    data: {
      Comment: ids.map((objectId, index) => ({
        objectId,
        nick: 'Ada',
        comment: 'A lantern.',
        url: '/keys/',
        status: 'approved',
        insertedAt: `2024-03-01T10:00:0${index}.000Z`,
      })),
    },
  }),
  twikoo: (ids) =>
    ids.map((_id, index) => ({
      _id,
      nick: 'Ada',
      mail: '',
      comment: '<p>A lantern.</p>',
      url: '/keys/',
      href: 'https://lantern.example/keys/',
      ua: '',
      master: false,
      isSpam: false,
      created: 1709287200000 + index,
    })),
};

for (const [name, ids] of Object.entries(BARE))
  test(`a link of ${name} is only an id, and leads to the comment that was imported`, async (t) => {
    const { discussions } = await bring(t, JSON.stringify(FILES[name](ids)), { base: 'https://lantern.example/' });
    const imported = discussions.flatMap(({ comments }) => comments.map(({ id }) => id));
    assert.deepEqual(imported.toSorted(), ids.toSorted());
    for (const id of imported) assert.equal(commentInHash(`#${id}`), id);
  });
