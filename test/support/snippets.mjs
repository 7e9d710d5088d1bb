// The blocks of code in README.md, CONTRIBUTING.md and docs/*.md, and for each one what runs it.
import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const codeIn = (node) => (node.type === 'code' ? [node] : (node.children ?? []).flatMap(codeIn));

/** Every block: in which file, at which line, in which language, the words after the language, and its text. */
export const snippets = texts.flatMap((file) =>
  codeIn(fromMarkdown(readFileSync(file, 'utf8'))).map(({ lang, meta, value, position }) => ({
    file,
    line: position.start.line,
    language: lang ?? '',
    label: meta ?? '',
    text: value,
    where: `${file}:${position.start.line}`,
  })),
);

/** By language: the test that runs every block of it, wherever it stands. */
const RUN_BY = {
  html: 'snippets-html',
  js: 'snippets-js',
  json: 'snippets-data',
  sh: 'snippets-sh',
  ts: 'snippets-js',
  yaml: 'snippets-data',
};

/** Blocks that the test of a part of the project runs: the test names the file, and takes the block from there. */
const RUN_BY_OTHERS = [
  { language: 'nginx', file: 'docs/deploying.md', test: 'test/server/proxies.test.mjs' },
  { language: 'apache', file: 'docs/deploying.md', test: 'test/server/proxies.test.mjs' },
  { language: 'caddy', file: 'docs/deploying.md', test: 'test/server/proxies.test.mjs' },
  ...['slack', 'discord', 'matrix', 'telegram', 'ntfy'].map((label) => ({
    language: 'json',
    label,
    file: 'docs/webhooks.md',
    test: 'test/server/webhooks.test.mjs',
  })),
  { language: 'text', label: 'formula', file: 'docs/adapters.md', test: 'test/package/snippets-data.test.mjs' },
  ...['tsx', 'vue', 'svelte', 'ts'].map((language) => ({
    language,
    file: 'docs/frameworks.md',
    test: 'test/frameworks/apps.mjs',
  })),
  { language: 'json', file: 'docs/frameworks.md', test: 'test/frameworks/editors.test.mjs' },
  { language: 'http', label: 'policy', file: 'docs/elements.md', test: 'test/package/snippets-html.test.mjs' },
];

/** Blocks that nothing runs, and why. */
const NOT_RUN = [
  {
    language: 'mermaid',
    file: 'docs/architecture.md',
    reason:
      'a drawing, which the site that shows the text makes; the package that draws it brings more than fifty others',
  },
  { language: 'text', label: 'drawing', file: 'docs/architecture.md', reason: 'a drawing' },
  { language: 'text', label: 'output', file: 'docs/speed.md', reason: 'what `npm run bench` printed on one machine' },
];

const fits = (snippet) => (entry) =>
  entry.file === snippet.file && entry.language === snippet.language && (entry.label ?? '') === snippet.label;

/** What becomes of a block: `{ test }`, `{ reason }` why nothing runs it, or nothing if nobody has decided. */
export const classOf = (snippet) => {
  const other = RUN_BY_OTHERS.find(fits(snippet)) ?? NOT_RUN.find(fits(snippet));
  if (other) return other;
  const test = RUN_BY[snippet.language];
  return test && !snippet.label ? { test: `test/package/${test}.test.mjs` } : undefined;
};

/** The blocks that one test has to run. */
export const snippetsFor = (test) =>
  snippets.filter((snippet) => classOf(snippet)?.test === `test/package/${test}.test.mjs`);

/** Entries of the lists above that no block is meant by. */
export const staleClasses = () =>
  [...RUN_BY_OTHERS, ...NOT_RUN].filter((entry) => !snippets.some((snippet) => fits(snippet)(entry)));
