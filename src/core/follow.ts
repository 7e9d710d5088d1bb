// Follows the changes of a discussion. A nudge says that something may have changed; then the adapter is asked what. No change
// is missed, even if nudges are lost, because each question names the last version seen. With this, adapters make `watch` from
// their `changes`.
import type { CallOptions, Changes } from './adapter.js';

export interface FollowOptions {
  readonly since: number;
  readonly ask: (since: number, call: CallOptions) => Promise<Changes>;
  readonly onChange: (changes: Changes) => void;
}

export interface Following {
  /** Asks what has changed. While a question is being answered, it asks once more after that. */
  nudge(): void;
  stop(): void;
}

/** Starts, and asks at once. If a question fails, the next nudge asks it again. */
export const follow = ({ since, ask, onChange }: FollowOptions): Following => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let version = since;
  let isAsking = false;
  let isNudged = false;

  const run = async (): Promise<void> => {
    isAsking = true;
    while (isNudged && !signal.aborted) {
      isNudged = false;
      try {
        const changes = await ask(version, { signal });
        const isNews = changes.records.length > 0 || changes.version !== version;
        isNudged ||= !!changes.more;
        version = changes.version;
        if (isNews && !signal.aborted) onChange(changes);
      } catch {
        // The next nudge asks from the same version.
      }
    }
    isAsking = false;
  };

  const nudge = (): void => {
    isNudged = true;
    if (!isAsking) void run();
  };
  nudge();
  return { nudge, stop: () => stopping.abort() };
};
