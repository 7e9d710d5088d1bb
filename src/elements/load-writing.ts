// Loads the writing path: everything that only readers who write need.
import type { CreateChanges } from '../core/discussion-changes.js';
import { loadable } from '../core/load-chunk.js';
import { english } from './localizer.js';
import type * as Writing from './writing.js';

let loaded: typeof Writing | undefined;

/** The writing path, if it is loaded. */
export const writing = (): typeof Writing | undefined => loaded;

/** Defines the form, unless the page has defined one, and adds the English words for writing. */
const takeIn = (module: typeof Writing): typeof Writing => {
  Object.assign(english.messages, module.writingMessages);
  if (!customElements.get('afterword-reply-form'))
    customElements.define('afterword-reply-form', module.AfterwordReplyFormElement);
  return (loaded = module);
};

const load = loadable(() => import('./writing.js'));

/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
export const loadWriting = (): Promise<typeof Writing> => load().then(takeIn);

/** The code of what happens in a discussion after its first page. */
export const loadChanges = (): CreateChanges | Promise<CreateChanges> =>
  loaded?.createChanges ?? loadWriting().then(({ createChanges }) => createChanges);
