// The outbox: drafts this reader has sent and the back end has not yet accepted. It sends, keeps them in the reader's
// store meanwhile, and never drops one on its own. Sending twice is safe, as the draft's id makes `add` idempotent: that
// is why what a closed tab left behind can simply be sent again.
import type { Adapter } from './adapter.js';
import { checkDraft, type CommentDraft } from './draft.js';
import { asAfterwordError, AfterwordError } from './errors.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import type { ReaderStore } from './reader-store.js';
import type { Sending } from './thread.js';

export interface Unsent extends Sending {
  readonly draft: CommentDraft;
  /** What the page shows meanwhile. */
  readonly record: CommentRecord;
}

export type OutboxNews =
  | { readonly type: 'outbox' }
  | { readonly type: 'posted'; readonly comment: CommentRecord }
  | { readonly type: 'error'; readonly error: AfterwordError; readonly draft: CommentDraft };

export interface OutboxOptions {
  readonly adapter: Adapter;
  readonly discussion: DiscussionId;
  readonly store: ReaderStore | undefined;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly tell: (news: OutboxNews) => void;
}

/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
const quietly = (work: Promise<void> | undefined): Promise<void> => Promise.resolve(work).catch(() => {});

export class Outbox {
  readonly unsent: Map<CommentId, Unsent> = new Map();
  readonly #options: OutboxOptions;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  async post(draft: CommentDraft): Promise<CommentRecord> {
    checkDraft(draft);
    const { store, discussion } = this.#options;
    // The typed text may only be forgotten once the outbox holds it.
    const kept = quietly(
      store?.keepUnsent(discussion, draft).then(() => store.keepText({ discussion, parent: draft.parent }, '')),
    );
    return await this.#send(draft, kept);
  }

  async retry(id: CommentId): Promise<CommentRecord> {
    const unsent = this.unsent.get(id);
    if (unsent?.state !== 'failed')
      throw new AfterwordError('not-found', `No draft with the id ${id} waits to be sent again.`);
    return await this.#send(unsent.draft);
  }

  resume(): void {
    for (const { draft, error } of this.unsent.values())
      if (error?.code === 'network' || error?.code === 'unavailable') this.#send(draft).catch(() => {});
  }

  withdraw(id: CommentId): CommentDraft | undefined {
    const draft = this.unsent.get(id)?.draft;
    if (draft) {
      this.forget(id);
      this.#options.tell({ type: 'outbox' });
    }
    return draft;
  }

  /** Sends what an earlier visit left unsent, but for what turns out to have been stored. */
  async restore(isStored: (id: CommentId) => boolean): Promise<void> {
    const { store, discussion, signal } = this.#options;
    const drafts = (await store?.outbox(discussion).catch(() => [])) ?? [];
    if (signal.aborted) return;
    for (const draft of drafts) {
      if (isStored(draft.id)) await quietly(store?.forgetUnsent(discussion, draft.id));
      else if (!this.unsent.has(draft.id)) this.#send(draft).catch(() => {});
    }
  }

  /** Lets go of a draft: it was stored, or taken back. */
  forget(id: CommentId): void {
    const { store, discussion } = this.#options;
    if (this.unsent.delete(id)) void quietly(store?.forgetUnsent(discussion, id));
  }

  async #send(draft: CommentDraft, kept?: Promise<void>): Promise<CommentRecord> {
    const { adapter, discussion, signal, tell } = this.#options;
    const record = this.unsent.get(draft.id)?.record ?? this.#preview(draft);
    this.unsent.set(draft.id, { draft, record, state: 'sending' });
    tell({ type: 'outbox' });
    try {
      const comment = await adapter.add(discussion, draft, { signal });
      await kept;
      this.forget(draft.id);
      tell({ type: 'posted', comment });
      return comment;
    } catch (thrown) {
      const error = asAfterwordError(thrown);
      // Taken back or closed meanwhile: nobody waits for this answer.
      if (this.unsent.has(draft.id) && !signal.aborted) {
        this.unsent.set(draft.id, { draft, record, state: 'failed', error });
        tell({ type: 'error', error, draft });
      }
      throw error;
    }
  }

  /** The draft as it will look; revision 0, so that the stored record replaces it whatever its own. */
  #preview({ id, parent, author: { name, url }, body }: CommentDraft): CommentRecord {
    return {
      id,
      discussion: this.#options.discussion,
      parent,
      author: { name, ...(url ? { url } : {}) },
      body,
      createdAt: new Date(this.#options.now()).toISOString(),
      status: 'approved',
      kind: 'comment',
      revision: 0,
    };
  }
}
