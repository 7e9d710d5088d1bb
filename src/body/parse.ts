// A body of any format as its tree, with every parser and every name of a character. Pages load these only when they need them.
import type { CommentBody } from '../core/records.js';
import { parseHtml } from './html.js';
import { parseMarkdown } from './markdown.js';
import { allNames } from './named-characters.js';
import { parseText } from './text.js';
import type { Root } from './tree.js';

/** @param page the address that relative links in HTML start from */
export const parseBody = ({ format, source }: CommentBody, page?: string): Root => {
  if (format === 'markdown') return parseMarkdown(source, allNames);
  return format === 'html' ? parseHtml(source, page, allNames) : parseText(source);
};
