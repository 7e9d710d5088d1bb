// Bodies that are more than text, as trees in a page: loaded when the first such body appears. The names of characters are loaded
// when the first body has one that is not among the common ones.
import type { CommentBody } from '../core/records.js';
import { commonNames, needsAllNames } from './character-names.js';
import { parseHtml } from './html.js';
import { parseMarkdown } from './markdown.js';
import type { Root } from './tree.js';

let names = commonNames;
let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  try {
    names = (await import('./named-characters.js')).allNames;
  } catch (error) {
    // Better the names as they were typed than nothing.
    console.warn('Afterword knows few names of characters.', error);
    names = { ...commonNames };
  }
};

/**
 * The tree of a body; `undefined` while what it takes is being loaded, after which `ready` is called.
 *
 * @param page the address that links of HTML without one of their own are meant from
 */
export const formattedTree = ({ format, source }: CommentBody, page: string, ready: () => void): Root | undefined => {
  if (names === commonNames && needsAllNames(source)) {
    loading ??= load();
    void loading.then(ready);
    return undefined;
  }
  return format === 'html' ? parseHtml(source, page, names) : parseMarkdown(source, names);
};
