// Following changes: a nudge says that something may have happened, asking says what. Nothing is missed whatever the
// nudges lose, because each question names the last version seen. Adapters build `watch` from their `changes` with this.
import type { CallOptions, Changes } from './adapter.js';

export interface FollowOptions {
  readonly since: number;
  readonly ask: (since: number, call: CallOptions) => Promise<Changes>;
  readonly onChange: (changes: Changes) => void;
}

export interface Following {
  /** Asks what changed; while a question is under way, asks once more after it. */
  nudge(): void;
  stop(): void;
}

/** Begins to follow, with a first question at once. A question that fails is asked again with the next nudge. */
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
