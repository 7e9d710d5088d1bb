// What becomes of a paste into a text in Markdown: an address over selected words makes them a link, and rich text becomes Markdown.
import type { Root } from '../body/tree.js';
import { loadable } from '../core/load-chunk.js';
import type { formattedTree as treeOfBody } from './formatted.js';
import { addressIn, canBeLink, link } from './markdown-edits.js';
import { applyEdit, selectedText } from './text-edits.js';

const loadFormatted = loadable(() => import('./formatted.js'));
const loadToMarkdown = loadable(() => import('../body/to-markdown.js'));

/** Longer HTML is not read, and longer Markdown not inserted: the plain text is pasted. A comment may have 20,000 characters. */
const LONGEST = 100_000;

/** Elements that Markdown has signs for. HTML without any (from an editor of code) is pasted as its plain text. */
const FORMATTED = /<(?:a|strong|b|em|i|code|pre|blockquote|[uo]l|h[1-6]|del|s)[\s>]/i;

/** Replaces the paste, if there is something better to insert than its plain text. */
export const onPaste = (event: ClipboardEvent, area: HTMLTextAreaElement): void => {
  const data = event.clipboardData;
  if (!data) return;
  const plain = data.getData('text/plain');
  const selected = selectedText(area);
  const address = addressIn(plain);
  if (address !== undefined && canBeLink(selected)) {
    event.preventDefault();
    applyEdit(area, link(selected, address));
    return;
  }
  const html = data.getData('text/html');
  if (address !== undefined || html.length > LONGEST || !FORMATTED.test(html)) return;
  event.preventDefault();
  void pasteHtml(area, html, plain);
};

/** The tree of HTML, as soon as the names of its characters are loaded. */
const treeOf = async (formattedTree: typeof treeOfBody, source: string): Promise<Root> =>
  await new Promise((resolve) => {
    const read = (): void => {
      const tree = formattedTree({ format: 'html', source }, document.baseURI, read);
      if (tree) resolve(tree);
    };
    read();
  });

/** Inserts HTML as Markdown; if that fails, its plain text. */
const pasteHtml = async (area: HTMLTextAreaElement, html: string, plain: string): Promise<void> => {
  let text = plain;
  try {
    const [{ marksOfStyles, treeToMarkdown }, { formattedTree }] = await Promise.all([
      loadToMarkdown(),
      loadFormatted(),
    ]);
    const markdown = treeToMarkdown(await treeOf(formattedTree, marksOfStyles(html)));
    if (markdown && markdown.length <= LONGEST) text = markdown;
  } catch (error) {
    console.warn(error);
  }
  const { start: from, end: to } = selectedText(area);
  applyEdit(area, { from, to, text });
};
