// Parses the `text` format, which a reader types into a text field. A blank line begins a new paragraph, a single line break is
// kept, and bare addresses become links. All other characters stay as they are, also white space at the beginning of a line.
import { autolink } from './autolink.js';
import { parseParagraphs } from './paragraphs.js';
import type { Root } from './tree.js';

export const parseText = (source: string): Root => parseParagraphs(source, autolink);
