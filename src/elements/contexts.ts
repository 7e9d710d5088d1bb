// What an <afterword-discussion> hands down to the elements within it.
import { createContext, type Context } from '@lit/context';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Localizer } from './localizer.js';

export const discussionContext: Context<string, Discussion | undefined> = createContext('afterword-discussion');

export interface Settings {
  readonly localizer: Localizer;
  /** Where drafts are kept over a reload; without one, they last as long as the page. */
  readonly store: ReaderStore | undefined;
  /** Who the reader is known to be, to begin with. */
  readonly reader: Reader | undefined;
}

export const settingsContext: Context<string, Settings> = createContext('afterword-settings');
