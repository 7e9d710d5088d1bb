// What comments are drawn with. Types only.
import type { Discussion, ReadyState } from '../core/discussion-state.js';
import type { CommentId } from '../core/records.js';
import type { Localizer } from './localizer.js';

/** What all comments of a list need to be rendered. */
export interface CommentView {
  readonly localizer: Localizer;
  /** Deeper comments are not indented further. They name their parent instead. */
  readonly maxDepth: number;
  /** The present time for ages, in milliseconds since 1970. Default: this device's clock. */
  readonly now?: Discussion['now'] | undefined;
  /** What the reader may do and the adapter can. A function, because it may change without a new rendering of the comments. */
  readonly permissions?: (() => ReadyState['permissions'] | undefined) | undefined;
  /** Texts that the reader has typed and not sent, by the id of the comment they answer. */
  readonly texts?: ReadonlyMap<CommentId | null, string> | undefined;
}
