// Every file that a control needs, refused when it is asked for first: the page says so, keeps what was typed, and the same press works
// the next time, without a reload.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { afterword, startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-late-'));
const comments = Array.from({ length: 12 }, (_, index) => ({
  id: String(index + 1),
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body:
    index === 1 ? { format: 'markdown', source: 'This is *2*.' } : { format: 'text', source: `This is ${index + 1}.` },
  createdAt: new Date(Date.UTC(2024, 4, 1, 0, index)).toISOString(),
  ...(index === 0 && { editedAt: '2024-05-01T09:40:00Z' }),
  status: 'approved',
  kind: 'comment',
  revision: 1,
}));
const archive = join(folder, 'archive.json');
writeFileSync(archive, JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments }] }));
/** The imported archive: each engine has a copy. */
const imported = (async () => {
  const database = join(folder, 'imported.db');
  await afterword(['import', archive, '--into', database]);
  return database;
})();
after(() => rmSync(folder, { recursive: true }));

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script src="/hurry.js"></script><script type="module" src="/dist/afterword.js"></script></head><body>
<p><a id="link" href="#comment-12">The last one</a></p>
<afterword-discussion discussion-id="d" src="/" page-size="2" undo-seconds="0" formats="markdown"></afterword-discussion></body></html>`;

/** The page of a moderator, over an adapter with one comment. */
const moderated = `const record = ${JSON.stringify(comments[0])};
document.querySelector('afterword-discussion').adapter = {
  name: 'one',
  list: async () => ({ records: [record], total: 1, version: 1 }),
  add: async () => record,
  moderate: async () => {},
  session: async () => ({ author: { name: 'Mo' }, permissions: ['add', 'moderate'] }),
};`;
const moderatedBody = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="/dist/afterword.js"></script>
<script type="module" src="/moderated.js"></script></head><body>
<afterword-discussion discussion-id="d" adapter="none"></afterword-discussion></body></html>`;

/** What was not loaded is tried again after 20 seconds. This test does not wait that long. */
const hurry = `const later = setTimeout;
globalThis.setTimeout = (run, wait, ...rest) => later(run, wait === 20_000 ? 1000 : wait, ...rest);`;

const PAGE = 'afterword-discussion >>> ';
const FIRST = `${PAGE}#comment-1 `;
const FORM = `${PAGE}section > afterword-reply-form >>> `;
const OWN = `${PAGE}[aria-label="More actions for the reply of Nadia"]`;
const EDIT = `${PAGE}afterword-comment > afterword-reply-form >>> `;
const seen = (tab, selector) =>
  tab.query(selector, (element) => !!element?.checkVisibility() && (element.textContent.trim() || true));
const until = async (probe) => {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await probe()) return;
    await new Promise(setImmediate);
  }
  throw new Error(`waited in vain: ${probe}`);
};
/** Resolves when the page has not been scrolled for ten frames. */
const isStill = async () => {
  for (let still = 0, at = scrollY; still < 10; still += 1) {
    await new Promise(requestAnimationFrame);
    if (scrollY !== at) still = 0;
    at = scrollY;
  }
};
/** Chooses an entry of a menu, by its place: some browsers have one more, to share. */
const choose = async (tab, button, place) => {
  await tab.evaluate(isStill);
  await tab.click(button);
  await tab.click(`${PAGE}[role=menuitem]:${place}`);
};
const leaveDialog = async (tab) => {
  await tab.press('Escape');
  await until(async () => !(await seen(tab, `${PAGE}dialog`)));
};
/** Presses again until that works. What told of a failure works with the first press; a form tries again at some later occasion. */
const untilPressedAgain = async (tab, press, worked, isOnce) => {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    await press(tab);
    if (isOnce) return await until(() => worked(tab));
    for (let probe = 0; probe < 20; probe += 1) if (await worked(tab)) return undefined;
  }
  return assert.fail('not at the next press');
};
/** What a browser does with a paste that nobody has prevented. */
const paste = (area) => {
  area.setSelectionRange(area.value.length, area.value.length);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', '<p><em>rich</em></p>');
  clipboardData.setData('text/plain', 'plain');
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  area.dispatchEvent(event);
};
const typedIn = (tab, form) => tab.query(`${form}#body`, (area) => area?.value);

/** Whether the browser has asked for a file, whatever came of it. */
const isAsked = (tab, file) =>
  tab.evaluate((name) => performance.getEntriesByType('resource').some((one) => one.name.includes(name)), file);
const enter = async (tab) => {
  await tab.click('#link');
  await tab.click(`${FORM}#body`);
};

/**
 * In the order of a visit. What a press does (nothing, where a file is loaded without the reader and tried again by itself), what tells
 * that it did not work (nothing, where the page works without the file), and what tells that it did.
 */
const CASES = [
  { file: 'writing', worked: (tab) => tab.query(`${FORM}#body`, (area) => !!area) },
  {
    file: 'form-tools',
    press: enter,
    worked: (tab) => isAsked(tab, 'markdown-tools'),
  },
  {
    file: 'markdown-tools',
    press: async (tab) => {
      await enter(tab);
      await tab.type('a');
    },
    worked: (tab) => seen(tab, `${FORM}[value=bold]`),
  },
  {
    file: 'mentions',
    press: async (tab) => {
      await tab.press('End');
      await tab.type(' @');
    },
    worked: (tab) => seen(tab, `${FORM}[role=option]`),
    after: (tab) => tab.press('Escape'),
  },
  {
    file: 'to-markdown',
    press: (tab) => tab.query(`${FORM}#body`, paste),
    // Without it, the plain text is pasted.
    failed: async (tab) => (await typedIn(tab, FORM)).endsWith('plain'),
    worked: async (tab) => (await typedIn(tab, FORM)).endsWith('*rich*'),
  },
  { file: 'finding', worked: (tab) => seen(tab, `${PAGE}[part=tools] .search`) },
  {
    file: 'search',
    press: async (tab) => {
      await tab.evaluate(isStill);
      await tab.click(`${PAGE}[part=tools] .search`);
    },
    failed: (tab) => seen(tab, `${PAGE}section > .fault[role=status]`),
    worked: (tab) => tab.query(`${PAGE}[part=search-field]`, (field) => !!field?.matches(':focus')),
    after: (tab) => tab.press('Escape'),
  },
  {
    file: 'formatted',
    worked: (tab) => tab.query(`${PAGE}#comment-2 em`, (element) => element?.textContent === '2'),
  },
  {
    file: 'comment-actions',
    // Only comments near the window have controls.
    before: (tab) => tab.query(FIRST, (row) => row.scrollIntoView()),
    worked: (tab) => seen(tab, `${FIRST}[part=menu-button]`),
  },
  {
    file: 'http-change-stream',
    worked: (tab) => isAsked(tab, 'http-change-stream.js?'),
  },
  {
    file: 'acts',
    press: (tab) => tab.click(`${FIRST}[part=reaction]`),
    failed: (tab) => seen(tab, `${FIRST}.notes [role=alert]`),
    worked: async (tab) => (await seen(tab, `${FIRST}[part=reaction]`)) === '👍 1',
  },
  {
    file: 'report-dialog',
    press: (tab) => choose(tab, `${FIRST}[part=menu-button]`, 'last-of-type'),
    failed: (tab) => seen(tab, `${FIRST}.notes [role=alert]`),
    worked: (tab) => seen(tab, `${PAGE}dialog`),
  },
  {
    file: 'http-occasional',
    before: async (tab) => {
      await tab.click(`${PAGE}dialog textarea`);
      await tab.type('Only to try it.');
    },
    press: (tab) => tab.click(`${PAGE}dialog [part=send]`),
    failed: async (tab) => (await seen(tab, `${PAGE}#report-fault`)) !== true && seen(tab, `${PAGE}#report-fault`),
    worked: async (tab) => !(await seen(tab, `${PAGE}dialog`)) && seen(tab, `${FIRST}.notes [role=alert]`),
  },
  {
    file: 'history-dialog',
    press: (tab) => tab.click(`${FIRST}[part=edited]`),
    failed: (tab) => seen(tab, `${FIRST}.notes [role=alert]`),
    worked: (tab) => seen(tab, `${PAGE}dialog`),
    after: leaveDialog,
  },
  {
    file: 'quote',
    press: (tab) => choose(tab, `${FIRST}[part=menu-button]`, 'first-of-type'),
    failed: (tab) => seen(tab, `${FIRST}.notes [role=alert]`),
    worked: async (tab) => (await typedIn(tab, EDIT)) === '> This is 1.\n\n',
    after: (tab) => tab.press('Escape'),
  },
  {
    file: 'muting',
    press: (tab) => choose(tab, `${FIRST}[part=menu-button]`, 'nth-last-of-type(2)'),
    failed: (tab) => seen(tab, `${FIRST}.notes [role=alert]`),
    worked: (tab) => seen(tab, `${FIRST}[part=muted]`),
    after: (tab) => tab.click(`${FIRST}[part=muted] button:last-of-type`),
  },
];

eachEngine('a file that cannot be loaded', async (engine, t) => {
  const database = join(folder, `${engine}.db`);
  await copyFile(await imported, database);
  const server = await startServer(['--db', database, '--quiet']);
  const refused = new Set();
  const serveLate = (name) => async (_, response) => {
    if (!refused.has(name)) {
      refused.add(name);
      response.writeHead(503).end();
    } else
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(`dist/afterword-${name}.js`));
  };
  const site = await serve({
    csp: strictPolicy,
    beside: server.url,
    files: {
      '/': { body },
      '/hurry.js': { body: hurry },
      '/moderated': { body: moderatedBody },
      '/moderated.js': { body: moderated },
      ...Object.fromEntries(
        [...CASES.map(({ file }) => file), 'save-edit', 'moderator-entries'].map((name) => [
          `/dist/afterword-${name}.js`,
          serveLate(name),
        ]),
      ),
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/`);
  await t.test('the responses are there, as they were written', async () => {
    await until(async () => (await seen(tab, `${PAGE}#comment-2 [part=body]`)) === 'This is *2*.');
  });

  for (const { file, before, press, failed, worked, after: leave } of CASES)
    await t.test(`${file}: ${press ? 'works on the next press' : 'is tried again by itself'}`, async () => {
      await before?.(tab);
      await press?.(tab);
      await until(async () => refused.has(file));
      if (failed) await until(() => failed(tab));
      if (press) await untilPressedAgain(tab, press, worked, !!failed);
      else await until(() => worked(tab));
      await leave?.(tab);
    });

  await t.test('save-edit: works on the next press, and the text is kept', async () => {
    await tab.query(`${FORM}#name`, (field) => field.select());
    await tab.type('Nadia');
    await tab.query(`${FORM}#body`, (area) => area.select());
    await tab.type('As it was.');
    await tab.press('Control+Enter');
    await until(() => seen(tab, OWN));
    await choose(tab, OWN, 'first-of-type');
    await until(async () => (await typedIn(tab, EDIT)) === 'As it was.');
    await tab.click(`${EDIT}#body`);
    await tab.press('End');
    await tab.type(' And more.');
    await tab.press('Control+Enter');
    await until(async () => refused.has('save-edit'));
    await until(() => tab.query(`${EDIT}[role=alert]`, (alert) => alert?.textContent.trim()));
    assert.equal(await typedIn(tab, EDIT), 'As it was. And more.');
    await tab.press('Control+Enter');
    await until(async () => (await typedIn(tab, EDIT)) === undefined);
  });

  await t.test('moderator-entries: the menu says so, and works on the next press', async () => {
    const moderator = await browser.newPage();
    await moderator.goto(`${site.origin}/moderated`);
    await until(() => seen(moderator, `${FIRST}[part=menu-button]`));
    await until(async () => refused.has('moderator-entries'));
    const open = async () => {
      await moderator.click(`${FIRST}[part=menu-button]`);
      return await seen(moderator, `${PAGE}[role=menuitem]:last-of-type`);
    };
    assert.equal(await open(), 'Moderate: it could not be loaded. Press to try again.');
    await moderator.click(`${PAGE}[role=menuitem]:last-of-type`);
    await until(() => isAsked(moderator, 'moderator-entries.js?'));
    await until(async () => {
      if ((await open()) === 'Close the discussion') return true;
      await moderator.press('Escape');
      return false;
    });
  });

  await browser.close();
  await site.close();
  await server.stop();
});
