// Loads the writing path: everything that only readers who write need.
import type * as Acts from '../core/acts.js';
import { AfterwordError } from '../core/errors.js';
import { lazyOutbox } from '../core/lazy-outbox.js';
import type { CreateOutbox } from '../core/outbox.js';
import { english } from './localizer.js';
import type * as Writing from './writing.js';

let loaded: typeof Writing | undefined;
let loading: Promise<typeof Writing> | undefined;

/** The writing path, if it is loaded. */
export const writing = (): typeof Writing | undefined => loaded;

/** Defines the form, unless the page has defined one, and adds the English words for writing. */
const takeIn = (module: typeof Writing): typeof Writing => {
  Object.assign(english.messages, module.writingMessages);
  if (!customElements.get('afterword-reply-form'))
    customElements.define('afterword-reply-form', module.AfterwordReplyFormElement);
  return (loaded = module);
};

/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
export const loadWriting = (): Promise<typeof Writing> =>
  (loading ??= import('./writing.js').then(takeIn, (cause) => {
    loading = undefined;
    throw new AfterwordError('network', 'The reply form could not be loaded.', { cause });
  }));

export const createOutbox: CreateOutbox = lazyOutbox(
  () => loaded?.createOutbox,
  async () => (await loadWriting()).createOutbox,
);

/** Loads the code of acts on stored comments (edit, remove, react, report, moderate), with the first act. */
export const loadActs = (): Promise<typeof Acts> => import('../core/acts.js');
