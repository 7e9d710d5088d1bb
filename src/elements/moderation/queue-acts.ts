// What the moderator does with the comments of the queue, and what the notice says of it.
import type { Adapter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import { asAfterwordError } from '../../core/errors.js';
import { nameOf } from '../author-name.js';
import type { BanEnd } from './entry-menu.js';
import type { CommentAct, Item, Undo } from './item.js';
import { sentenceFor } from './item-note.js';
import { LastDecisions } from './last-decisions.js';
import { QueueModel } from './queue-model.js';
import type { QueueListener } from './queue-list.js';
import { endOfBan } from './settings/ban-ends.js';
import { bothSentences, type Said, type Words } from './words.js';

export class QueueActs {
  readonly adapter: Adapter;
  readonly bans: Bans | undefined;
  readonly words: Words;
  readonly model: QueueModel;
  readonly last: LastDecisions = new LastDecisions();
  /** Draws the page anew. */
  protected readonly draw: () => void;

  constructor(
    adapter: Adapter,
    bans: Bans | undefined,
    words: Words,
    draw: () => void,
    onItem: QueueListener['onItem'],
  ) {
    this.adapter = adapter;
    this.bans = bans;
    this.words = words;
    this.draw = draw;
    this.model = new QueueModel(adapter, { onList: draw, onItem });
  }

  decide(key: string, act: CommentAct, reason?: string): void {
    this.run(async () => {
      const decided = await this.model.decide([key], act, reason);
      if (decided.length) this.told([key], this.sentence(key));
      else this.last.say(this.sentence(key));
    });
  }

  undo(key: string): void {
    this.run(async () => this.last.say(await this.#undo(this.model.undosOf([key]))));
  }

  async undoLast(): Promise<void> {
    await this.last.undo();
    this.draw();
  }

  /** Tells in the notice what was decided, so that it can be undone there. */
  told(keys: readonly string[], sentence: Said): void {
    const undos = this.model.undosOf(keys);
    this.last.add({ sentence, undo: undos.size ? () => this.#undo(undos) : undefined });
  }

  setClosed(item: Item, isClosed: boolean): void {
    this.run(async () => {
      const isDone = await this.model.setClosed(item.key, isClosed);
      const sentence = this.sentence(item.key);
      const undo = async (): Promise<Said> => {
        await this.model.setClosed(item.key, !isClosed);
        return this.sentence(item.key);
      };
      if (isDone) this.last.add({ sentence, undo });
      else this.last.say(sentence);
    });
  }

  ban({ record }: Item, end: BanEnd): void {
    const { discussion, id: comment, author } = record;
    this.run(async () => {
      const [made] = await this.bans!.add({ comment: { discussion, comment }, until: endOfBan(end, Date.now()) });
      const sentence: Said = ({ localizer, messages }) =>
        localizer.fill(messages.settings.authorBanned, { name: nameOf(author, localizer) });
      const decision = made?.decision;
      const undo = async (): Promise<Said> => {
        await this.adapter.undo!(decision!);
        return ({ messages }) => messages.settings.banRemoved;
      };
      this.last.add({ sentence, undo: decision === undefined || !this.adapter.undo ? undefined : undo });
    });
  }

  run(work: () => Promise<void>): void {
    const onError = (thrown: unknown): void => {
      const { code } = asAfterwordError(thrown);
      this.last.say((words) => bothSentences(words, words.messages.notDone, words.messages.errors[code]));
    };
    void work()
      .catch(onError)
      .then(this.draw)
      .then(() => this.model.count());
  }

  /** What became of the last act on a comment. */
  protected sentence(key: string): Said {
    const item = this.model.item(key);
    return (words) => (item ? sentenceFor(item, words) : '');
  }

  async #undo(undos: ReadonlyMap<string, Undo>): Promise<Said> {
    const undone = await this.model.undo(undos);
    const [key = ''] = undos.keys();
    const failed = undos.size - undone;
    const ofOne = undos.size === 1 ? this.sentence(key) : () => '';
    return (words) => {
      const { localizer, messages } = words;
      return (
        ofOne(words) ||
        (failed ? localizer.count(messages.failedMany, failed) : localizer.count(messages.undoneMany, undone))
      );
    };
  }
}
