// Converts bodies to HTML for programs that show them elsewhere, such as feed readers. The syntax trees are the same as on pages.
import { parseBody } from '../body/parse.js';
import { treeHtml } from '../body/to-html.js';
import type { CommentBody } from '../core/records.js';

/** @param page the address of the article, which relative links in HTML are resolved against */
export const bodyHtml = (body: CommentBody, page?: string): string => treeHtml(parseBody(body, page), 'elsewhere');
