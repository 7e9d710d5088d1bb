// A body of any format as its tree, with all parsers and all names of characters at hand. Pages load them one by one instead.
import type { CommentBody } from '../core/records.js';
import { parseHtml } from './html.js';
import { parseMarkdown } from './markdown.js';
import { allNames } from './named-characters.js';
import { parseText } from './text.js';
import type { Root } from './tree.js';

/** @param page the address that links of HTML without one of their own are meant from */
export const parseBody = ({ format, source }: CommentBody, page?: string): Root => {
  if (format === 'markdown') return parseMarkdown(source, allNames);
  return format === 'html' ? parseHtml(source, page, allNames) : parseText(source);
};
