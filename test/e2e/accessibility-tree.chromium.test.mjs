// What assistive technology is given of a comment with its controls, of the menu, of the search and of the list of one's own
// responses: each node with its role, its name and its states, in the order in which it is read. In Chromium, which can tell.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { startServer } from '../support/command.mjs';
import { findEngine, wantedEngines } from '../runner/engines.mjs';
import { openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const KEY = 'a secret of this site alone, long enough';
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenFor = (claims) => {
  const head = `${part({ alg: 'HS256' })}.${part({ exp: Math.floor(Date.now() / 1000) + 3600, ...claims })}`;
  return `${head}.${createHmac('sha256', KEY).update(head).digest('base64url')}`;
};

const PAGE = 'afterword-discussion >>> ';
const STATES = ['level', 'pressed', 'expanded', 'hasPopup', 'disabled', 'required', 'focused', 'modal', 'live'];
/** Nodes that are read by their names: what is in them is not read again. */
const NAMED = new Set(['heading', 'button', 'link', 'menuitem', 'option', 'searchbox', 'textbox', 'time']);
/** Nodes that browsers make for a control or a label, beside the node that is read. */
const LEFT_OUT = new Set(['MenuListPopup', 'LabelText']);

/** Texts without what depends on the clock. */
const timeless = (text) =>
  text
    .replace(/\b(now|\d+ (second|minute)s? ago)\b/, 'AGO')
    .replace(/\d+:\d+\s[AP]M/, 'TIME')
    .replace(/\w+, \w+ \d+, \d+/, 'DATE')
    .replace(/\s+/g, ' ')
    .trim();

/** A tree as lines: `role "name" = value (states)`, each under its parent. */
const linesOf = (node, depth = 0) => {
  const { role, name, value, children } = node;
  if (LEFT_OUT.has(role)) return children.flatMap((child) => linesOf(child, depth));
  const text = timeless(name ?? '');
  if (role === 'StaticText') return text ? [`${'  '.repeat(depth)}"${text}"`] : [];
  // A button that is not pressed says so; one that cannot be pressed has no such state.
  const states = STATES.filter((state) => node[state] || (state === 'pressed' && node.pressed !== undefined)).map(
    (state) => (node[state] === true ? state : `${state}: ${node[state]}`),
  );
  const line = [role, text && `"${text}"`, value && `= ${value}`, states.length && `(${states.join(', ')})`];
  return [
    '  '.repeat(depth) + line.filter(Boolean).join(' '),
    ...(NAMED.has(role) ? [] : children.flatMap((child) => linesOf(child, depth + 1))),
  ];
};
/** The first node that fits, in the order of the tree. */
const nodeIn = (node, fits) =>
  fits(node) ? node : (node.children ?? []).map((child) => nodeIn(child, fits)).find(Boolean);
const until = async (probe) => {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const answer = await probe();
    if (answer) return answer;
  }
  throw new Error(`waited in vain: ${probe}`);
};

const isWanted = wantedEngines().includes('chromium');
const { reason } = findEngine('chromium');
const skip = isWanted ? reason : 'Only Chromium can tell.';

test('what assistive technology is given', { skip }, async (t) => {
  const server = await startServer(['--db', ':memory:', '--jwt-key', KEY, '--quiet']);
  const post = async (claims, id, parent, source) => {
    const { ok } = await fetch(`${server.url}/comments?discussion=d`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokenFor(claims)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id, parent, author: { name: claims.name }, body: { format: 'text', source } }),
    });
    assert.ok(ok);
  };
  const ada = { sub: '1', name: 'Ada' };
  await post({ sub: '2', name: 'Ben' }, 'a', null, 'The bridge is open again.');
  await post(ada, 'b', 'a', 'Since when?');
  const site = await serve({
    csp: strictPolicy,
    beside: server.url,
    files: {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="/dist/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" src="/" token="${tokenFor(ada)}"></afterword-discussion></body></html>`,
      },
    },
  });
  const browser = await openBrowser('chromium');
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/`);
  await until(() => tab.query(`${PAGE}#comment-b [part=menu-button]`, (button) => !!button));
  await until(() => tab.query(`${PAGE}[part=own-list]`, (button) => !!button));
  /** The part of the tree under the first node with this role, as a text. */
  const readOut = async (role) => {
    const node = nodeIn(await tab.accessibilityTree(), (one) => one.role === role);
    return `\n${linesOf(node).join('\n')}\n`;
  };

  await t.test('of the discussion: the comments with their actions', async () => {
    assert.equal(
      await readOut('region'),
      `
region "2 responses"
  heading "2 responses" (level: 2)
  combobox "Order of the responses" = Oldest first (hasPopup: menu)
    option "Oldest first"
    option "Newest first"
    option "Best first"
  button "Latest"
  button "What I wrote"
  button "Search"
  list
    listitem (level: 1)
      "Ben"
      link "AGO"
      paragraph
        "The bridge is open again."
      button "Reply to Ben"
      button "Like, reply of Ben" (pressed: false)
      button "More actions for the reply of Ben" (hasPopup: menu)
      button "Hide the replies to Ben" (expanded)
    listitem (level: 2)
      "Ada"
      link "AGO"
      "in reply to Ben"
      paragraph
        "Since when?"
      button "Reply to Ada"
      button "Like, reply of Ada" (pressed: false)
      button "More actions for the reply of Ada" (hasPopup: menu)
  form
    heading "Leave a reply" (level: 3)
    "Your reply"
    textbox "Your reply" (required)
    paragraph
      "Replying as Ada"
    button "Send reply"
`,
    );
  });

  await t.test('of the menu of a comment', async () => {
    await tab.click(`${PAGE}#comment-b [part=menu-button]`);
    await until(() => tab.query(`${PAGE}[role=menu]`, (menu) => !!menu));
    assert.equal(
      await readOut('menu'),
      `
menu "More actions for the reply of Ada"
  menuitem "Edit (until TIME)" (focused)
  menuitem "Remove"
  menuitem "Quote"
  menuitem "Copy link"
`,
    );
    await tab.press('Escape');
  });

  await t.test('of the search', async () => {
    await tab.click(`${PAGE}.search`);
    await until(() => tab.query(`${PAGE}[part=search-field]`, (field) => !!field));
    await tab.type('bridge');
    await until(() => tab.query(`${PAGE}[part=results] a`, (link) => !!link));
    assert.equal(
      await readOut('search'),
      `
search
  form
    searchbox "Words to search for" = bridge (focused)
    button "Close the search"
  status (live: polite)
    "One response found"
  list
    listitem (level: 1)
      link "Ben AGO The bridge is open again."
`,
    );
    await tab.press('Escape');
  });

  await t.test('of what the reader wrote', async () => {
    await tab.click(`${PAGE}[part=own-list]`);
    await until(() => tab.query(`${PAGE}[part=own] li`, (item) => !!item));
    assert.equal(
      await readOut('dialog'),
      `
dialog "What I wrote" (modal)
  heading "What I wrote" (level: 3)
  list
    listitem (level: 1)
      "Since when?"
      link "DATE at TIME"
  button "Download all"
  button "Remove all"
  button "Close" (focused)
`,
    );
  });

  await browser.close();
  await site.close();
  await server.stop();
});
