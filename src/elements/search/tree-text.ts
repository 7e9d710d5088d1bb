// The text of a body, without its format, as far as a search result shows it.
import type { TreeNode } from '../../body/elements.js';
import { loadable } from '../../core/load-chunk.js';
import type { CommentBody } from '../../core/records.js';
import { withFewMarks } from '../../core/visible.js';

const loadFormatted = loadable(() => import('../formatted.js'));

const BLOCKS: ReadonlySet<TreeNode['type']> = new Set(['paragraph', 'heading', 'code', 'break', 'listItem']);

const textIn = (node: TreeNode): string => {
  const text = 'value' in node ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';
  return BLOCKS.has(node.type) ? `${text} ` : text;
};

/** A body in Markdown or HTML needs its parser. If that cannot be loaded, the source is better than nothing. */
export const textOfBody = async (body: CommentBody): Promise<string> => {
  if (body.format === 'text') return withFewMarks(body.source);
  try {
    const { formattedTree } = await loadFormatted();
    const tree =
      formattedTree(body, document.baseURI, () => {}) ??
      (await new Promise<void>((ready) => formattedTree(body, document.baseURI, ready)),
      formattedTree(body, document.baseURI, () => {}));
    return withFewMarks(tree!.children.map(textIn).join(''));
  } catch {
    return withFewMarks(body.source);
  }
};
