// The pages that are measured: the same discussion as plain static HTML and with Afterword, embedded as a site owner does it.
import { generateComments } from '../../demo/generate.js';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `body { font: 17px/1.55 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
ol { list-style: none; padding-inline-start: 1.5em } article { border-top: 1px solid #ccc; padding: 1em 0 }
.byline a { font-weight: 600 } time { font-size: .875em }`;

const page = (title, head, discussion) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">${head}</head>
<body><article><h1>${title}</h1><p>An article.</p></article>${discussion}</body></html>`;

/** Nested lists, like those of a blog engine. */
const staticList = (comments) => {
  const byParent = Map.groupBy ? Map.groupBy(comments, ({ parent }) => parent) : grouped(comments);
  const list = (parent) => {
    const children = byParent.get(parent);
    return children ? `<ol>${children.map(item).join('')}</ol>` : '';
  };
  const item = (comment) => {
    const { id, author, body, createdAt } = comment;
    const name = escaped(author.name || 'Anonymous');
    const by = author.url ? `<a href="${escaped(author.url)}" rel="ugc nofollow">${name}</a>` : `<b>${name}</b>`;
    const text = body.source
      .split('\n\n')
      .map((part) => `<p>${escaped(part)}</p>`)
      .join('');
    return `<li><article class="comment" id="comment-${id}"><div class="byline">${by} <a href="#comment-${id}"><time datetime="${createdAt}">${createdAt.slice(0, 10)}</time></a></div><div class="body">${text}</div><a href="?reply=${id}">Reply</a></article>${list(id)}</li>`;
  };
  return `<h2>${comments.length} responses</h2>${list(null)}`;
};

const grouped = (comments) => {
  const groups = new Map();
  for (const comment of comments) groups.set(comment.parent, [...(groups.get(comment.parent) ?? []), comment]);
  return groups;
};

/** What the README's embed code for a server has beside the script. */
const CODE = '<link rel="modulepreload" href="/dist/afterword-http.js">';
const responses = (server, id) =>
  `<link rel="preload" as="fetch" crossorigin href="${server}/comments?discussion=${id}&amp;order=oldest">`;
const SCRIPT = '<script type="module" src="/dist/afterword.js"></script>';

/** The ids of the discussions. */
export const idOf = (count) => `bench-${count}`;

/**
 * Every page for a number of comments, by path.
 *
 * @param server the address of Afterword's server, which has the same discussion
 * @param preloads whether the page asks for the responses at once; releases before that was documented do not
 */
export const pagesFor = (count, server = '', preloads = true) => {
  const id = idOf(count);
  const comments = generateComments(count, id);
  const archive = JSON.stringify({ afterword: 1, discussions: [{ id, title: 'Bench', comments }] });
  const element = (attributes, content = '') =>
    `<afterword-discussion discussion-id="${id}" ${attributes}>${content}</afterword-discussion>`;
  const inline = `<script type="application/json">${archive.replaceAll('<', '\\u003c')}</script>`;
  return {
    [`/static/${count}`]: { type: 'text/html', body: page('Static', '', staticList(comments)) },
    [`/fetched/${count}`]: {
      type: 'text/html',
      body: page('Fetched', SCRIPT, element(`adapter="json" src="/archive/${count}.json"`)),
    },
    [`/inline/${count}`]: { type: 'text/html', body: page('Inline', SCRIPT, element('adapter="json"', inline)) },
    [`/served/${count}`]: {
      type: 'text/html',
      body: page('Served', CODE + (preloads ? responses(server, id) : '') + SCRIPT, element(`src="${server}"`)),
    },
    [`/archive/${count}.json`]: { type: 'application/json', body: archive },
  };
};

export const stylePage = { '/style.css': { type: 'text/css', body: STYLE } };
