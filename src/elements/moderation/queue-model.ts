// What moderators do with the comments of a queue. A decision shows at once. If it fails, the comment is shown as it was, with the reason.
import type { DecisionReport } from '../../core/adapter.js';
import { asAfterwordError } from '../../core/errors.js';
import { randomId } from '../../core/random-id.js';
import type { CommentRecord } from '../../core/records.js';
import { asItIs } from './as-it-is.js';
import { decideEach } from './decide-each.js';
import { itemsAfter } from './items-after.js';
import { afterDecision, type CommentAct, type DoneAct, type Item, seenIn, type Undo } from './item.js';
import { QueueList } from './queue-list.js';

/** How many comments one call decides about at most. */
const MOST_DECIDED = 100;

export class QueueModel extends QueueList {
  /** Decides about some of the comments. Resolves to the keys of those that were decided. */
  async decide(keys: readonly string[], act: CommentAct, reason?: string): Promise<readonly string[]> {
    const items = keys.flatMap((key) => this.item(key) ?? []).filter(({ isSaving }) => !isSaving);
    const decided: string[] = [];
    for (const item of items)
      this.put({ ...item, isSaving: true, note: undefined, record: afterDecision(item.record, act) });
    for (let at = 0; at < items.length; at += MOST_DECIDED)
      decided.push(...(await this.#decideSome(items.slice(at, at + MOST_DECIDED), act, reason)));
    return decided;
  }

  /** What undoes the last decisions about some comments. */
  undosOf(keys: readonly string[]): ReadonlyMap<string, Undo> {
    return new Map(keys.flatMap((key) => (this.item(key)?.undo ? [[key, this.item(key)!.undo!] as const] : [])));
  }

  /** Undoes decisions, also about comments that are not shown any more. Resolves to how many were undone. */
  async undo(undos: ReadonlyMap<string, Undo>): Promise<number> {
    let undone = 0;
    for (const [key, { decision, before, reports }] of undos) {
      const undo = async (item?: Item): Promise<CommentRecord> => {
        await this.adapter.undo!(decision);
        if (item?.details) this.put({ ...item, isSaving: true, details: { ...item.details, reports } });
        const { status, pinned = false } = before;
        return { ...(item?.record ?? before), status, pinned, revision: (item?.record ?? before).revision + 1 };
      };
      const isDone = this.item(key)
        ? await this.#run(key, 'undo', undo)
        : await undo().then(
            () => true,
            () => false,
          );
      if (isDone) undone += 1;
    }
    return undone;
  }

  /** Changes the text of a comment. */
  edit(key: string, source: string): Promise<boolean> {
    return this.#run(key, 'edit', async ({ record: { discussion, id, body, revision } }) => {
      return await this.adapter.edit!(discussion, id, { body: { ...body, source }, revision });
    });
  }

  /** Answers a comment. */
  reply(key: string, source: string): Promise<boolean> {
    return this.#run(key, 'reply', async ({ record }) => {
      const session = await this.adapter.session?.();
      const author = { name: session?.author?.name ?? '' };
      const draft = { id: randomId(), parent: record.id, author, body: { format: 'text', source } } as const;
      await this.adapter.add(record.discussion, draft);
      return record;
    });
  }

  /** Closes the discussion of a comment, or opens it. */
  async setClosed(key: string, closed: boolean): Promise<boolean> {
    const action = closed ? 'close' : 'open';
    return await this.#run(key, action, async ({ record }) => {
      const { discussion } = record;
      await this.adapter.moderate!(discussion, { action });
      for (const item of this.items)
        if (item.record.discussion === discussion && item.details)
          this.put({ ...item, details: { ...item.details, discussion: { ...item.details.discussion, closed } } });
      return record;
    });
  }

  /** Takes a message away. */
  dismiss(key: string): void {
    const item = this.item(key);
    if (item) this.put({ ...item, note: undefined });
  }

  /** @param before the comments as they were before the decision */
  async #decideSome(before: readonly Item[], act: CommentAct, reason?: string): Promise<readonly string[]> {
    let report: DecisionReport;
    try {
      const request = { action: act, comments: before.map(seenIn), ...(reason && { reason }) };
      report = await (this.adapter.decide?.(request) ?? decideEach(this.adapter, request));
    } catch (thrown) {
      const error = asAfterwordError(thrown);
      for (const item of before) this.put({ ...item, note: { type: 'failed', error } });
      return [];
    }
    const after = itemsAfter(before, act, report);
    for (const item of after) this.put(item);
    return after.filter(({ note }) => note?.type === 'done').map(({ key }) => key);
  }

  /** Does one thing to one comment. `run` resolves to the comment as it is stored then. */
  async #run(key: string, act: DoneAct, run: (item: Item) => Promise<CommentRecord>): Promise<boolean> {
    const before = this.item(key);
    if (!before || before.isSaving) return false;
    this.put({ ...before, isSaving: true, note: undefined });
    try {
      const record = await run(before);
      const { details } = this.item(key) ?? before;
      this.put({
        ...before,
        details,
        record,
        note: { type: 'done', act },
        undo: act === 'undo' || act === 'edit' ? undefined : before.undo,
      });
      return true;
    } catch (thrown) {
      const error = asAfterwordError(thrown);
      if (error.code === 'conflict')
        this.put({ ...before, ...(await asItIs(this.adapter, before.record)), undo: undefined });
      else this.put({ ...before, note: { type: 'failed', error } });
      return false;
    }
  }
}
