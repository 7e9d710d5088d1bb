// Bodies in Markdown and HTML as trees, for a page. It is loaded when the first such body appears. All names of characters are
// loaded when the first body uses one that is not common.
import { loadable } from '../core/load-chunk.js';
import type { CommentBody } from '../core/records.js';
import { commonNames, needsAllNames } from './character-names.js';
import { parseHtml } from './html.js';
import { parseMarkdown } from './markdown.js';
import type { Root } from './tree.js';

const loadNames = loadable(() => import('./named-characters.js'));

/** Milliseconds after which names that could not be loaded are tried again, with the next body that needs them. */
const PAUSE = 20_000;

let names = commonNames;
let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  try {
    names = (await loadNames()).allNames;
  } catch (error) {
    // The body is shown with the names as they were typed.
    console.warn('Afterword knows few names of characters.', error);
    names = { ...commonNames };
    setTimeout(() => {
      names = commonNames;
      loading = undefined;
    }, PAUSE);
  }
};

/**
 * The tree of a body. It is `undefined` while the names are being loaded; after that `ready` is called.
 *
 * @param page the address that relative links in HTML start from
 */
export const formattedTree = ({ format, source }: CommentBody, page: string, ready: () => void): Root | undefined => {
  if (names === commonNames && needsAllNames(source)) {
    loading ??= load();
    void loading.then(ready);
    return undefined;
  }
  return format === 'html' ? parseHtml(source, page, names) : parseMarkdown(source, names);
};
