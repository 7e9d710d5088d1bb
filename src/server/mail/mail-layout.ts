// Lays out a mail from parts, as text and as HTML, so that both say the same. The HTML has inline styles only, no pictures and nothing
// that is loaded, and leaves colours to the mail program, so that it is readable in light and dark.
import { treeHtml } from '../../body/to-html.js';
import { escapedHtml } from '../../body/html-text.js';
import { parseBody } from '../../body/parse.js';
import type { CommentBody } from '../../core/records.js';
import { treeText } from './body-text.js';
import { filled, type MailWords } from './mail-words.js';

export type Part =
  | { readonly type: 'words'; readonly text: string; readonly isSmall?: boolean }
  | { readonly type: 'body'; readonly body: CommentBody; readonly page?: string | undefined }
  | { readonly type: 'links'; readonly links: readonly { readonly words: string; readonly url: string }[] }
  | { readonly type: 'line' };

/** Relative links of a comment without an address of its article lead nowhere. */
const NO_PAGE = 'https://article.invalid/';
/** Characters of a comment's text that are parsed for a mail. Readers write at most 20,000; only imported ones are longer. */
const LONGEST_SOURCE = 100_000;
/** Characters of a comment as HTML. A longer one is only shown as text. */
const LONGEST_HTML = 200_000;

const BODY = 'margin:0;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.5';
const QUOTE = 'margin:16px 0;padding:0 16px;border:solid #888;border-width:0 3px;overflow-wrap:anywhere';
const SMALL = 'margin:16px 0;font-size:14px;opacity:.8';

const treeOf = ({ format, source }: CommentBody, page = NO_PAGE) =>
  parseBody({ format, source: source.slice(0, LONGEST_SOURCE) }, page);

const textOf = (part: Part, { beforeLink }: MailWords['messages']): string => {
  if (part.type === 'words') return part.text;
  if (part.type === 'line') return '-- ';
  if (part.type === 'links')
    return part.links.map(({ words, url }) => `${filled(beforeLink, { words })}\n${url}`).join('\n\n');
  return treeText(treeOf(part.body, part.page)).replace(/^/gm, '    ');
};

const bodyHtmlOf = (body: CommentBody, page: string | undefined): string => {
  const tree = treeOf(body, page);
  const html = treeHtml(tree, 'elsewhere');
  return html.length > LONGEST_HTML ? `<p>${escapedHtml(treeText(tree)).replaceAll('\n', '<br>')}</p>` : html;
};

const htmlOf = (part: Part): string => {
  if (part.type === 'words')
    return `<p style="${part.isSmall ? SMALL : 'margin:16px 0'}">${escapedHtml(part.text).replaceAll('\n', '<br>')}</p>`;
  if (part.type === 'line') return '<hr style="border:0;border-top:1px solid #888;margin:24px 0">';
  if (part.type === 'body') return `<div dir="auto" style="${QUOTE}">${bodyHtmlOf(part.body, part.page)}</div>`;
  const links = part.links.map(({ words, url }) => `<a href="${escapedHtml(url)}">${escapedHtml(words)}</a>`);
  return `<p style="margin:16px 0">${links.join(' &nbsp; ')}</p>`;
};

export const layOut = (
  { language, direction, messages }: MailWords,
  subject: string,
  parts: readonly Part[],
): { readonly text: string; readonly html: string } => ({
  text: `${parts.map((part) => textOf(part, messages)).join('\n\n')}\n`,
  html: `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapedHtml(subject)}</title>
</head>
<body style="${BODY}">
${parts.map(htmlOf).join('\n')}
</body>
</html>
`,
});
