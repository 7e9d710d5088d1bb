// The `text` format: what a reader typed into a text field. Blank lines part paragraphs, single line ends are kept, bare
// addresses become links, and every other character stays as it is, the white space that code begins its lines with too.
import { autolink } from './autolink.js';
import { parseParagraphs } from './paragraphs.js';
import type { Root } from './tree.js';

export const parseText = (source: string): Root => parseParagraphs(source, autolink);
