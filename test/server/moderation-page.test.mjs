// The page that a signed-in moderator gets: its language, its policy, and its script, which caches keep for long.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { moderationPage } from '../../src/server/moderators/moderation-page.ts';
import { filesAt, hashIn } from '../../src/server/node/files.ts';

const pageFor = (language) =>
  moderationPage(
    new Request('https://comments.example/moderate', { headers: language ? { 'accept-language': language } : {} }),
    'afterword-moderation.js?a"b',
  );

test('the page is in the language that a moderator prefers', async () => {
  for (const [accepted, tag] of [
    [undefined, '<html lang="en" dir="ltr">'],
    ['ar-EG,en;q=0.5', '<html lang="ar" dir="rtl">'],
    ['da, en;q=0.4, ar;q=0.9', '<html lang="ar" dir="rtl">'],
    ['zh-TW', '<html lang="zh-Hant" dir="ltr">'],
    ['da', '<html lang="en" dir="ltr">'],
    // Not wanted, and no number.
    ['de;q=0, fr;q=0.1', '<html lang="fr" dir="ltr">'],
    ['de;q=x, fr;q=0.1', '<html lang="fr" dir="ltr">'],
    ['__proto__, constructor', '<html lang="en" dir="ltr">'],
    [`${'x,'.repeat(5000)}ar`, '<html lang="en" dir="ltr">'],
  ])
    assert.ok((await pageFor(accepted)).content.includes(tag), accepted);
});

test('it has one heading of the first level, and a choice of the language', async () => {
  assert.match((await pageFor()).content, /<afterword-moderation src="\.\/" heading-level="1" choose-language>/);
});

test('its policy allows only its own style and the script of the server', async () => {
  const { content, headers } = await pageFor();
  const policy = headers['content-security-policy'];
  const [, style] = /<style>([^]*)<\/style>/.exec(content);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64');
  assert.ok(policy.includes(`style-src 'sha256-${hash}'`));
  assert.ok(policy.startsWith("default-src 'none'; script-src 'self'; connect-src 'self'"));
  assert.match(policy, /frame-ancestors 'none'/);
  assert.equal(/unsafe|https:|\*/.test(policy), false);
  assert.equal(content.match(/<script/g).length, 1);
  assert.ok(content.includes('src="./afterword-moderation.js?a&#34;b"'));
});

test('a file that is named with its hash lives long in caches, with another hash it does not', async () => {
  const file = pathToFileURL('package.json');
  const files = filesAt('/base', { '/script.js': file });
  const cacheOf = async (query) => {
    const path = '/base/script.js';
    return (await files(new Request(`https://comments.example${path}${query}`), path)).headers.get('cache-control');
  };
  assert.match(await cacheOf(`?${await hashIn(file)}`), /^public, max-age=31536000, immutable$/);
  for (const query of ['', '?', '?other']) assert.match(await cacheOf(query), /^public, max-age=3600, /);
});
