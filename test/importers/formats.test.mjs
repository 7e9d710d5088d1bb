// Each format's fixture, fact by fact: what becomes of every comment in it, and what the report tells. The fixtures are written by
// hand; each holds what goes wrong in such files. Ids made of what a comment says are written out, because importing once more,
// with a later Afterword, has to find them again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, countsOf, fixture, FORMAT_OF, linesOf } from '../support/importing.mjs';

/** By fixture: what the store holds then, and the report's counts. */
const FACTS = {
  'wordpress.xml': {
    holds: [
      'https://lantern.example/2024/keys/ “Keys & Locks”',
      '  1 < - | Ada & Łukasz 🔑 https://ada.example/?a=1&b=2 | 2024-03-01T10:00:00Z, approved | html <p>Mine turns <em>twice</em>.<br>Does yours?</p><p>A second paragraph, with ]]> in it.</p>',
      '  12 < - | Another blog https://other.example/locks/ | 2024-03-07T10:00:00Z, approved, ping | html <p>[&#8230;] on Lantern Street [&#8230;]</p>',
      '  14 < 9 | Ivo | 2024-03-07T12:00:00Z, pending | html <p>I answer the note.</p>',
      '  15 < - | Pills | 2024-03-07T13:00:00Z, spam, revision 3 | html <p>Buy!</p>',
      '  1~14wkfu01xcczi1 < - | Gil | 2024-03-06T10:00:00Z, approved | html <p>My number is taken.</p>',
      '  2 < 1 | Ines #wordpress:1 author | 2024-03-01T11:00:00Z, approved | html <p>Once is enough here.</p>',
      '  3 < 2 | Bob http://bob.example/ | 2024-03-01T12:00:00Z, approved | html <p>I stand before what I answer.</p>',
      '  4 < - | (nobody) | 2024-03-02T09:00:00Z, approved | html <p>I answer somebody who is not here.</p>',
      '  5 < - | (nobody) | 2024-03-03T10:00:00Z, removed, revision 3 | text ',
      '  6 < 5 | Cleo | 2024-03-03T11:00:00Z, approved | html <p>I answer what was taken down.</p>',
      '  7 < 8 | Dee | 2024-03-04T11:00:00Z, approved | html <p>After you.</p>',
      '  8 < - | Eli | 2024-03-04T10:00:00Z, approved | html <p>No, after you.</p>',
      '  9 < - | Flo | 2024-03-05T10:00:00Z, pending | html <p>I am waiting.</p>',
      '  ~1sx45n1yua5is < 1 | Hal | 2024-03-06T11:00:00Z, approved | html <p>I have no number.</p>',
      'https://lantern.example/about/ “About us” closed',
    ],
    source: 17,
    added: 14,
    dropped: { repeated: 1, 'no-comment': 1, 'hidden-page': 1 },
    repaired: {
      'missing-parent': 1,
      'dropped-parent': 1,
      cycle: 1,
      'no-id': 1,
      'repeated-id': 1,
      date: 1,
      status: 1,
      website: 2,
    },
    omitted: { email: 2, ip: 2, 'removed-text': 1, metadata: 1 },
    paths: 0,
  },
  'disqus.xml': {
    holds: [
      'disqus:555',
      '  10 < - | Hal | 2023-05-05T10:00:00Z, approved | html <p>My page is not in the file.</p>',
      'https://lantern.example/keys/ “Keys & Locks”',
      '  1 < - | Ada <3 #disqus:ada | 2023-05-01T10:00:00Z, approved | html <p>Mine turns twice.</p>',
      '  2 < 1 | Ines #disqus:ines author | 2023-05-01T11:00:00Z, approved | html <p>Once is <b>enough</b> — “really” 🔑.</p>',
      '  3 < 2 | Bob | 2023-05-01T12:00:00Z, approved | html <p>I stand before what I answer.</p>',
      '  4 < - | (nobody) | 2023-05-02T10:00:00Z, removed, revision 3 | text ',
      '  5 < 4 | (nobody) | 2023-05-02T11:00:00Z, approved | html <p>I answer what was taken down.</p>',
      '  6 < - | Pills | 2023-05-03T10:00:00Z, spam, revision 3 | html <p>Buy!</p>',
      '  7 < - | Cleo | 2023-05-03T11:00:00Z, pending | html <p>I answer somebody who is not here.</p>',
      'https://lantern.example/shut/ “Shut” closed',
      '  8 < 9 | Dee | 2023-05-04T11:00:00Z, approved | html <p>After you.</p>',
      '  9 < - | Eli | 2023-05-04T10:00:00Z, approved | html <p>No, after you.</p>',
      '  9~hyx61sj2u0im < - | Flo | 2023-05-04T12:00:00Z, approved | html <p>My number is taken.</p>',
      '  ~k0uk577796s2 < - | Gil | 2023-05-04T12:00:00Z, approved | html <p>I have no number.</p>',
    ],
    source: 13,
    added: 12,
    dropped: { 'hidden-page': 1 },
    repaired: { 'missing-parent': 1, cycle: 1, 'no-id': 1, 'repeated-id': 1, date: 1, page: 1 },
    omitted: { email: 1, ip: 1, 'removed-text': 1 },
    paths: 0,
  },
  'isso-generic.json': {
    holds: [
      '/keys/ “Keys & Locks”',
      '  1 < - | Ada https://ada.example | 2023-11-14T22:13:20Z, approved | markdown Mine *turns* twice. 🔑',
      '  1~1u4p6pd4cr529 < - | (nobody) | 2023-11-14T22:15:00Z, approved | markdown My number is taken.',
      '/shut/ “Shut”',
      '  ~13bfzgz1sm0oxt < - | Bob | 2023-11-14T22:15:00Z, approved | markdown I have no number.',
    ],
    source: 4,
    added: 3,
    dropped: { unreadable: 1 },
    repaired: { 'no-id': 1, 'repeated-id': 1, date: 1 },
    omitted: { email: 1, ip: 2 },
    paths: 2,
  },
  'remark42.ndjson': {
    holds: [
      'https://lantern.example/keys/ “Keys & Locks”',
      '  r1 < - | Ada #remark42:github_1 moderator https://pics.example/ada.png | 2024-01-02T03:04:05Z, approved, pinned, like 3, dislike 1 | html <p>Mine turns twice. 🔑</p>',
      '  r2 < r1 | Bob #remark42:anon_2 | 2024-01-02T01:04:06.789Z, approved, edited 2024-01-02T01:10:00Z, dislike 1, revision 2 | markdown I stand **before** what I answer.',
      '  r3 < - | (nobody) | 2024-01-03T03:04:05Z, removed, revision 3 | text ',
      '  r4 < r3 | (nobody) #remark42:anon_2 | 2024-01-03T04:04:05Z, approved, like 5 | html <p>I answer what was taken down.</p>',
      '  r5 < - | Cleo #remark42:anon_3 | 2024-01-03T05:04:05Z, approved | html <p>I answer somebody who is not here.</p>',
      'https://lantern.example/shut/ closed',
      '  r6 < r7 | Dee #remark42:anon_4 | 2024-01-04T05:04:05Z, approved | html <p>After you.</p>',
      '  r7 < - | Eli #remark42:anon_5 | 2024-01-04T04:04:05Z, approved | html <p>No, after you.</p>',
      '  r7~1oksivy1kgx0j3 < - | Flo #remark42:anon_6 | 2024-01-04T06:04:05Z, approved | html <p>My id is taken.</p>',
      '  ~o2q6kwzyw15v < - | Gil #remark42:anon_7 | 2024-01-04T07:04:05Z, approved | html <p>I have no id.</p>',
      'remark42:no-page',
      '  r8 < - | Hal #remark42:anon_8 | 2024-01-04T08:04:05Z, approved | html <p>I have no page.</p>',
    ],
    source: 11,
    added: 10,
    dropped: { unreadable: 1 },
    repaired: { 'missing-parent': 1, cycle: 1, 'no-id': 1, 'repeated-id': 1, author: 1, page: 1 },
    omitted: { email: 1, ip: 3, voters: 2, 'removed-text': 1, subscription: 2 },
    paths: 0,
  },
  'commento.json': {
    holds: [
      'https://lantern.example/keys/',
      '  c1 < - | Ada #commento:ada1 moderator https://ada.example https://pics.example/ada.png | 2022-07-01T10:00:00.500Z, approved, like 4 | markdown Mine turns *twice*. 🔑',
      '  c2 < c1 | (nobody) | 2022-07-01T11:00:00Z, approved, dislike 2 | markdown I stand **before** what I answer.',
      '  c3 < - | (nobody) | 2022-07-02T10:00:00Z, removed, revision 3 | text ',
      '  c4 < c3 | (nobody) | 2022-07-02T11:00:00Z, pending | markdown I answer what was taken down.',
      '  c5 < - | (nobody) | 2022-07-02T12:00:00Z, spam, revision 3 | markdown Buy!',
      'https://lantern.example/shut/',
      '  c6 < c7 | Bob #commento:bob2 | 2022-07-03T11:00:00Z, approved | markdown After you.',
      '  c7 < - | Bob #commento:bob2 | 2022-07-03T10:00:00Z, pending | markdown No, after you.',
    ],
    source: 8,
    added: 7,
    dropped: { unreadable: 1 },
    repaired: { 'missing-parent': 1, cycle: 1, status: 1, votes: 1, author: 1 },
    omitted: { email: 3, 'removed-text': 1 },
    paths: 0,
  },
  'comentario.json': {
    holds: [
      '/keys/ “Keys & Locks”',
      '  m1 < - | Ada #comentario:u1 moderator https://ada.example | 2024-01-02T10:00:00Z, approved, pinned, like 3 | markdown Mine turns *twice*. 🔑',
      '  m2 < m1 | Guest | 2024-01-02T11:00:00Z, approved, edited 2024-01-02T11:05:00Z, dislike 2, revision 2 | markdown I stand **before** what I answer.',
      '  m3 < - | (nobody) | 2024-01-03T10:00:00Z, removed, revision 3 | text ',
      '  m4 < m3 | (nobody) | 2024-01-03T11:00:00Z, pending | markdown I answer what was taken down, and wait.',
      '  m5 < - | (nobody) | 2024-01-03T12:00:00Z, spam, revision 3 | markdown Buy!',
      '/shut/ “Shut” closed',
      'comentario:p9',
      '  m6 < - | Bob #comentario:u2 | 2024-01-03T13:00:00Z, approved | markdown My page is not in the file.',
    ],
    source: 6,
    added: 6,
    dropped: {},
    repaired: { 'missing-parent': 1, author: 1, page: 1 },
    omitted: { email: 2, ip: 1, 'removed-text': 1, 'page-views': 1, 'avatar-file': 1 },
    paths: 1,
  },
  'waline.json': {
    holds: [
      '/keys/',
      '  1 < - | Ada #waline:5 moderator https://ada.example https://pics.example/ada.png | 2023-02-01T10:00:00Z, approved, pinned, like 4 | markdown Mine turns *twice*. 🔑',
      '  2 < 1 | Bob http://bob.example/ | 2023-02-01T11:00:00Z, approved | markdown I stand **before** what I answer.',
      '  3 < 1 | (nobody) | 2023-02-02T10:00:00Z, pending | markdown I am waiting.',
      '  4 < - | Pills | 2023-02-02T11:00:00Z, spam, revision 3 | markdown Buy!',
      '/shut/',
      '  5 < 6 | Dee | 2023-02-03T11:00:00Z, approved | markdown After you.',
      '  6 < - | Eli | 2023-02-03T10:00:00Z, pending | markdown No, after you.',
      '  6~rjbsaz13zx6de < - | Flo | 2023-02-03T12:00:00Z, approved | markdown My number is taken.',
    ],
    source: 7,
    added: 7,
    dropped: {},
    repaired: { 'missing-parent': 1, cycle: 1, 'repeated-id': 1, status: 1, website: 1 },
    omitted: { email: 2, ip: 2, 'user-agent': 2, password: 1, badge: 1, 'page-views': 1, 'page-reactions': 1 },
    paths: 2,
  },
  'valine.ndjson': {
    holds: [
      '/keys/',
      '  v1 < - | Ada https://ada.example | 2021-02-01T10:00:00Z, approved | html <p>Mine turns twice. 🔑</p>',
      '  v2 < v1 | Bob | 2021-02-01T11:00:00Z, approved | html <p>I stand <b>before</b> what I answer.</p>',
      '  v3 < - | Anonymous | 2021-02-02T10:00:00Z, spam, revision 3 | html <p>Buy!</p>',
      '/shut/',
      '  ~1m2axej136zvj2 < - | Cleo | 2021-02-03T10:00:00Z, approved | html <p>I have no id.</p>',
    ],
    source: 4,
    added: 4,
    dropped: {},
    repaired: { 'missing-parent': 1, 'no-id': 1 },
    omitted: { email: 2, ip: 2, 'user-agent': 2 },
    paths: 2,
  },
  'artalk.json': {
    holds: [
      'https://lantern.example/keys/ “Keys & Locks”',
      '  1 < - | Ada https://ada.example | 2021-10-28T12:00:00Z, approved, pinned, like 4, dislike 1 | markdown Mine turns *twice*. 🔑',
      '  2 < 1 | Bob | 2021-10-28T12:50:15Z, approved, dislike 2 | markdown I stand **before** what I answer.',
      '  3 < - | (nobody) | 2021-10-29T12:00:00Z, pending | markdown I am waiting.',
      'https://lantern.example/shut/ closed',
      '  4 < 5 | Dee | 2021-10-30T12:00:00Z, approved | markdown After you.',
      '  5 < - | Eli | 2021-10-30T11:00:00Z, approved | markdown No, after you.',
      '  6 < - | Flo | 2021-10-30T13:00:00Z, approved | markdown I answer somebody who is not here.',
    ],
    source: 8,
    added: 6,
    dropped: { repeated: 1, unreadable: 1 },
    repaired: { 'missing-parent': 1, cycle: 1 },
    omitted: { email: 2, ip: 2, 'user-agent': 1, password: 1, badge: 1, collapsed: 1 },
    paths: 0,
  },
  'twikoo.json': {
    holds: [
      '/shut/',
      '  t4 < - | (nobody) | 2020-09-13T12:31:40Z, approved | html <p>I answer somebody who is not here.</p>',
      '  t4~1d5dig01spuais < - | Dee | 2020-09-13T12:33:20Z, approved | html <p>My id is taken.</p>',
      'https://lantern.example/keys/',
      '  t1 < - | Ada author https://ada.example | 2020-09-13T12:26:40Z, approved, pinned, like 3 | html <p>Mine turns twice. 🔑</p>',
      '  t2 < t1 | Bob | 2020-09-13T12:28:20Z, approved, like 1, dislike 2 | html <p>I stand <b>before</b> what I answer.</p>',
      '  t3 < - | Pills | 2020-09-13T12:30:00Z, spam, revision 3 | html <p>Buy!</p>',
    ],
    source: 5,
    added: 5,
    dropped: {},
    repaired: { 'missing-parent': 1, 'repeated-id': 1 },
    omitted: { email: 2, ip: 2, 'user-agent': 1, voters: 2 },
    paths: 1,
  },
  'afterword.json': {
    holds: [
      'an empty one closed',
      'https://lantern.example/keys/ “Keys & Locks” closed',
      '  a1 < - | Ada 🔑 #u1 author https://pics.example/ada.png | 2024-01-01T10:00:00.250Z, approved, pinned, like 3, 🎉 1, revision 3 | html <p>Mine turns <em>twice</em>.</p>',
      '  a2 < a1 | (nobody) https://bob.example/ | 2024-01-01T11:00:00Z, pending, edited 2024-01-01T11:05:00Z, revision 2 | markdown I stand **before** what I answer.',
      '  a3 < - | Me | 2024-01-02T10:00:00Z, spam, ping | text I answer myself.',
      '  a5 < a1 | Cleo | 2024-01-03T11:00:00Z, approved | text I answer what cannot be shown.',
    ],
    source: 6,
    added: 4,
    dropped: { superseded: 1, unreadable: 1 },
    repaired: { 'dropped-parent': 1, cycle: 1 },
    omitted: {},
    paths: 0,
  },
  'afterword.ndjson': {
    holds: [
      'https://lantern.example/keys/ “Keys & Locks”',
      '  a1 < - | (nobody) | 2024-01-01T10:00:00Z, removed, revision 4 | text ',
      '  a2 < a1 | Bob | 2024-01-01T11:00:00Z, approved | text I stand before what I answer.',
      'untold',
      '  b1 < - | Cleo | 2024-01-02T10:00:00Z, approved | text My discussion has no line.',
    ],
    source: 4,
    added: 3,
    dropped: { unreadable: 1 },
    repaired: { 'missing-parent': 1 },
    omitted: {},
    paths: 0,
  },
};

/** What no archive and no report may hold: addresses of machines and people, and what else is secret in the fixtures. */
const SECRET = /192\.0\.2|2001:db8|@mail\.example|SecretAgent|hunter2|user-secret/;

test('every fixture has its facts', () => assert.deepEqual(Object.keys(FACTS), Object.keys(FORMAT_OF)));

for (const [name, facts] of Object.entries(FACTS)) {
  test(`${name} becomes the discussions it was`, async (t) => {
    const { source, report, discussions } = await bring(t, fixture(name));
    assert.equal(source.format, FORMAT_OF[name]);
    assert.deepEqual(linesOf(discussions), facts.holds);
    const { total, repaired, omitted, paths } = report;
    assert.deepEqual(
      { ...total, repaired: countsOf(repaired), omitted: countsOf(omitted), paths },
      {
        source: facts.source,
        added: facts.added,
        changed: 0,
        unchanged: 0,
        kept: 0,
        dropped: facts.dropped,
        repaired: facts.repaired,
        omitted: facts.omitted,
        paths: facts.paths,
      },
    );
  });

  test(`${name} brings no secret along`, async (t) => {
    const { report, discussions } = await bring(t, fixture(name));
    assert.match(fixture(name).toString(), name === 'afterword.ndjson' ? /./ : SECRET);
    assert.doesNotMatch(JSON.stringify([report, discussions]), SECRET);
  });
}
