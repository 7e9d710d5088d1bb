// An adapter whose answers the test gives, one call at a time. It is for what a real adapter cannot be made to do, such as answers
// that are late, out of order, or missing.
import type { Adapter, Changes, CommentDraft, CommentPage, CommentRecord, ListQuery } from '../../src/core/index.js';

export interface Call<Asked, Answer> {
  readonly asked: Asked;
  readonly signal: AbortSignal | undefined;
  answer(value: Answer): void;
  fail(error: unknown): void;
}

export class ScriptedAdapter implements Adapter {
  readonly name = 'scripted';
  readonly lists: Call<ListQuery, CommentPage>[] = [];
  readonly adds: Call<CommentDraft, CommentRecord>[] = [];
  /** Reports a change to all watchers. */
  tell: (changes: Changes) => void = () => {};
  watchedSince: number | undefined;

  list(_id: string, query: ListQuery = {}, call?: { signal?: AbortSignal }): Promise<CommentPage> {
    return this.#call(this.lists, query, call?.signal);
  }

  add(_id: string, draft: CommentDraft, call?: { signal?: AbortSignal }): Promise<CommentRecord> {
    return this.#call(this.adds, draft, call?.signal);
  }

  watch(_id: string, since: number, onChange: (changes: Changes) => void): () => void {
    this.watchedSince = since;
    this.tell = onChange;
    return () => (this.tell = () => {});
  }

  #call<Asked, Answer>(calls: Call<Asked, Answer>[], asked: Asked, signal: AbortSignal | undefined): Promise<Answer> {
    return new Promise((answer, fail) => calls.push({ asked, signal, answer, fail }));
  }
}

export const pageWith = (records: readonly CommentRecord[], more: Partial<CommentPage> = {}): CommentPage => ({
  records,
  total: records.length,
  version: 1,
  ...more,
});

/** Waits until all given answers have arrived. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
