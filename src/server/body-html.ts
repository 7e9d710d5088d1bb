// Bodies as HTML for who shows them elsewhere, from the same syntax trees as pages show.
import { parseBody } from '../body/parse.js';
import { treeHtml } from '../body/to-html.js';
import type { CommentBody } from '../core/records.js';

/** @param page the address of the article, which links of HTML without one of their own are meant from */
export const bodyHtml = (body: CommentBody, page?: string): string => treeHtml(parseBody(body, page), 'elsewhere');
