// Bodies in Markdown and HTML as trees, for a page. It is loaded when the first such body appears. All names of characters are
// loaded when the first body uses one that is not common.
import { loadable } from '../core/load-chunk.js';
import type { CommentBody } from '../core/records.js';
import { type CharacterNames, commonNames, needsAllNames } from './character-names.js';
import { parseHtml } from './html.js';
import { parseMarkdown } from './markdown.js';
import type { Root } from './tree.js';

/** Milliseconds after which names that could not be loaded are tried again, with the next body that needs them. */
const PAUSE = 20_000;

/**
 * The tree of a body. It is `undefined` while the names are being loaded; after that `ready` is called.
 *
 * @param page the address that relative links in HTML start from
 */
export type FormattedTree = (body: CommentBody, page: string, ready: () => void) => Root | undefined;

/** @param schedule runs a function after some milliseconds */
export const formattedTreeWith = (
  loadNames: () => Promise<{ readonly allNames: CharacterNames }>,
  schedule: (run: () => void, wait: number) => void,
): FormattedTree => {
  let names = commonNames;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    try {
      names = (await loadNames()).allNames;
    } catch (error) {
      // The body is shown with the names as they were typed.
      console.warn('Afterword knows few names of characters.', error);
      names = { ...commonNames };
      schedule(() => {
        names = commonNames;
        loading = undefined;
      }, PAUSE);
    }
  };

  return ({ format, source }, page, ready) => {
    if (names === commonNames && needsAllNames(source)) {
      loading ??= load();
      void loading.then(ready);
      return undefined;
    }
    return format === 'html' ? parseHtml(source, page, names) : parseMarkdown(source, names);
  };
};

export const formattedTree = formattedTreeWith(
  loadable(() => import('./named-characters.js')),
  setTimeout,
);
