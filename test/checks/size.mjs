// Prints each file that a reader downloads, with its size and when it is fetched. Fails if a sum is over its budget in package.json
// ("budgets"), if a file is not listed here, or if a file imports another one than afterword.js statically. It also writes the table
// into the README.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const PAINTED = 'the first responses are painted, or the reader begins to write';

/** Adapters of servers, each a file of its own. */
const servers = [...readFileSync('src/script-tag-entries.ts', 'utf8').matchAll(/^ {2}\['([\w-]+)'/gm)].map(
  ([, name]) => name,
);

/** When each file is fetched, in the order of a reader's visit. */
const TRIGGERS = {
  'afterword.js': 'at once: what it takes to show responses, and the `json` adapter',
  'afterword-indexeddb.js': 'at once, with the `local` adapter',
  ...Object.fromEntries(servers.map((name) => [`afterword-${name}.js`, `at once, with the \`${name}\` adapter`])),
  'afterword-paging.js': 'the `json` adapter shows an archive in pages',
  'afterword-request.js': 'an archive cannot be fetched',
  'afterword-writing.js': PAINTED,
  'afterword-count.js': 'the page has an `<afterword-count>`, or has loaded all else',
  'afterword-timestamp.js': 'the page has an `<afterword-timestamp>`, or has loaded all else',
  'afterword-text.js': 'a response has an address in it',
  'afterword-formatted.js': 'a response in Markdown or HTML is shown',
  'afterword-named-characters.js': 'such a response has a named character',
  'afterword-reading-place.js': 'the page is scrolled, or comes back',
  'afterword-reader-store-pages.js': 'the first keystroke, or a text that an earlier visit left',
  'afterword-finding.js':
    'all responses are painted, or five seconds after the first; at once if the address leads to one',
  'afterword-find-locale.js': 'the page is in another language than English, or has words of its own',
  'afterword-arrange-rows.js': 'the reader comes to the control for the order',
  'afterword-find-comment.js': 'a link leads to a response that is not loaded',
  'afterword-comment-actions.js': 'the page is idle after that: reactions and the menu of a response',
  'afterword-moderator-entries.js': 'the same, for a moderator',
  'afterword-quote.js': 'the reader quotes a response',
  'afterword-history-dialog.js': 'the reader opens the earlier versions of a response',
  'afterword-muting.js': 'the reader mutes somebody; at once, if they have done that before',
  'afterword-report-dialog.js': 'the reader reports a response',
  'afterword-acts.js': 'the reader edits, removes, reacts to, reports or moderates a response',
  'afterword-http-change-stream.js': 'the first responses are painted, with the `http` adapter: changes by others',
  'afterword-http-administration.js':
    'a page of moderators asks for rules, numbers or settings, with the `http` adapter',
  'afterword-http-occasional.js':
    'a call that few visits make, with the `http` adapter: search, report, what a moderator does …; or the code of a moderator in the address',
  'afterword-http-proof.js': 'a response is sent and the server wants a proof of work, with the `http` adapter',
  'afterword-search-page.js': 'the reader searches, with another adapter than `http`',
  'afterword-wordpress-search.js': 'the same, with the `wordpress` adapter',
  'afterword-kept-page.js': 'the page is idle after that, or the first responses cannot be loaded',
  'afterword-idb-kept-pages.js': 'the same',
  'afterword-search.js': 'the reader opens the search',
  'afterword-save-edit.js': 'the reader sends a change of a response',
  'afterword-form-tools.js': 'the reader enters a form',
  'afterword-own-dialog.js': 'the reader opens the list of what they wrote',
  'afterword-markdown-tools.js': 'a reader enters a form that may write in Markdown',
  'afterword-idb-acts.js': 'the reader edits, removes or reacts, or lists what they wrote, with the `local` adapter',
  'afterword-form-limits.js': 'the reader enters a form, and the rules of the site say something of a new response',
  'afterword-reply-mails.js': 'the reader enters a form, and the server sends mails about replies',
  'afterword-mentions.js': 'the first @ is typed',
  'afterword-to-markdown.js': 'rich text is pasted into a text in Markdown',
  'afterword-moderation.js': 'never by readers: the page for moderators',
  'afterword-idb-restore.js': 'a script restores an archive into the `local` adapter',
};

const { budgets, languageBudget } = JSON.parse(readFileSync('package.json', 'utf8'));
const found = readdirSync('dist').filter(
  (name) => /^afterword(-.+)?\.js$/.test(name) && name !== 'afterword-importers.js',
);
const names = Object.keys(TRIGGERS);
for (const name of new Set([...found, ...names]))
  if (!TRIGGERS[name] || !found.includes(name)) {
    console.error(
      `${name}: ${TRIGGERS[name] ? 'is not built' : 'test/checks/size.mjs does not say when it is fetched'}.`,
    );
    process.exitCode = 1;
  }

// What a late chunk imports statically has to be there: some browsers remember until a reload that a file could not be loaded, and
// only `loadable` (src/core/load-chunk.ts) can then ask for it under another address.
for (const name of found)
  for (const [, imported] of readFileSync(`dist/${name}`, 'utf8').matchAll(/\b(?:from|import)"\.\/([^"]+)"/g))
    if (imported !== 'afterword.js' || name === 'afterword.js') {
      console.error(
        `${name} imports ${imported} statically. Give it a copy (COPIED in vite.config.ts) or use loadable.`,
      );
      process.exitCode = 1;
    }

const format = (bytes) => bytes.toLocaleString('en');
const sizes = new Map(
  found.map((name) => {
    const content = readFileSync(`dist/${name}`);
    return [
      name,
      { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length },
    ];
  }),
);

const table = [
  '| file in `dist/` | fetched when | bytes | gzip | brotli |',
  '| --- | --- | ---: | ---: | ---: |',
  ...names
    .filter((name) => sizes.has(name))
    .map((name) => {
      const { raw, gzip, brotli } = sizes.get(name);
      return `| `.concat([`\`${name}\``, TRIGGERS[name], format(raw), format(gzip), format(brotli)].join(' | '), ' |');
    }),
];

const sums = Object.entries(budgets).map(([title, { files, brotli: budget }]) => {
  const brotli = files.reduce((sum, name) => sum + (sizes.get(name)?.brotli ?? 0), 0);
  if (brotli > budget) {
    console.error(`${title}: ${format(brotli - budget)} B over its budget.`);
    process.exitCode = 1;
  }
  return `- ${title}: ${format(brotli)} B brotli of ${format(budget)} B`;
});

/** What a page in another language than English loads at first. */
const words = [...readFileSync('src/locales/languages.ts', 'utf8').matchAll(/'(?!en')([\w-]+)'/g)]
  .map(([, language]) => `${language}.js`)
  .map((name) => ({ name, brotli: brotliCompressSync(readFileSync(`dist/locales/${name}`)).length }))
  .sort((a, b) => b.brotli - a.brotli);
for (const { name, brotli } of words)
  if (brotli > languageBudget) {
    console.error(`locales/${name}: ${format(brotli - languageBudget)} B over its budget.`);
    process.exitCode = 1;
  }
sums.push(
  `- The words of a language, for reading and writing: at most ${format(words[0].brotli)} B brotli (\`locales/${words[0].name}\`) of ${format(languageBudget)} B`,
);

const text = [...table, '', ...sums].join('\n');
console.log(text);
const old = readFileSync('README.md', 'utf8');
const readme = old.replace(
  /(<!-- sizes -->)[^]*(<!-- \/sizes -->)/,
  (_, before, after) => `${before}\n\n${text}\n\n${after}`,
);
if (readme !== old) writeFileSync('README.md', readme);
