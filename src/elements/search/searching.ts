// Asks the adapter for what a reader searches: one request at a time. Of what is asked for meanwhile, the last counts.
import { asAfterwordError, type AfterwordError } from '../../core/errors.js';
import type { Discussion } from '../../core/discussion-state.js';
import type { CommentRecord } from '../../core/records.js';

/** Comments of one answer. */
const LIMIT = 20;

export interface Found {
  /** What was searched for. */
  readonly search: string;
  readonly records: readonly CommentRecord[];
  /** Where the next page begins; absent if these are all. */
  readonly cursor?: string | undefined;
}

/** What a result cannot be shown without. Checking all of a record (check-record.ts) is not possible here: that code would no longer be
 *  part of the script that shows the first responses. */
const isRecord = ({ id, author, body }: CommentRecord): boolean =>
  typeof id === 'string' && typeof author?.name === 'string' && typeof body?.source === 'string';

interface Wish {
  readonly search: string;
  /** The pages before. */
  readonly before?: Found | undefined;
}

export class Searching {
  readonly #discussion: Discussion;
  readonly #onAnswer: (answer: Found | AfterwordError) => void;
  #wish: Wish | undefined;
  #asked: AbortController | undefined;

  /** @param onAnswer called with the answer to the last question only */
  constructor(discussion: Discussion, onAnswer: (answer: Found | AfterwordError) => void) {
    this.#discussion = discussion;
    this.#onAnswer = onAnswer;
  }

  /** Whether an answer is to come. */
  get isBusy(): boolean {
    return !!this.#wish;
  }

  /** Asks for a search, or for what comes after the pages before. */
  ask(search: string, before?: Found): void {
    this.#wish = { search, before };
    this.#asked?.abort();
    if (!this.#asked) void this.#run();
  }

  /** Forgets what was asked. */
  cancel(): void {
    this.#wish = undefined;
    this.#asked?.abort();
  }

  async #run(): Promise<void> {
    while (this.#wish) {
      const wish = this.#wish;
      this.#asked = new AbortController();
      const answer = await this.#answerTo(wish, this.#asked.signal);
      this.#asked = undefined;
      if (wish !== this.#wish) continue;
      this.#wish = undefined;
      this.#onAnswer(answer);
    }
  }

  async #answerTo({ search, before }: Wish, signal: AbortSignal): Promise<Found | AfterwordError> {
    const { adapter, id } = this.#discussion;
    try {
      const { records, cursor } = await adapter.search!(
        id,
        { words: search, limit: LIMIT, cursor: before?.cursor },
        { signal },
      );
      const known = before?.records ?? [];
      const ids = new Set(known.map((record) => record.id));
      const fresh = records.filter((record) => isRecord(record) && !ids.has(record.id));
      return { search, records: [...known, ...fresh], cursor };
    } catch (thrown) {
      return asAfterwordError(thrown);
    }
  }
}
