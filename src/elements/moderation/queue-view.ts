// The queue on the page: how its parts work together. What is around the rows is in queue-frame.ts, the rows are in row-list.ts.
import type { TemplateResult } from 'lit';
import type { Adapter, QueueFilter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import { asAfterwordError } from '../../core/errors.js';
import { nameOf } from '../author-name.js';
import { CommentMenu } from '../comment-menu.js';
import { BulkBar } from './bulk-bar.js';
import { type BanEnd, menuItemsFor, type MenuOwner } from './entry-menu.js';
import { type FilterFields, filterOf, NO_FILTER } from './filter-form.js';
import { type CommentAct, decisionsFor, type Item, type Undo } from './item.js';
import { sentenceFor } from './item-note.js';
import type { Key } from './keys.js';
import { LastDecisions } from './last-decisions.js';
import { queueFrame } from './queue-frame.js';
import { QueueModel } from './queue-model.js';
import { RowList } from './row-list.js';
import type { RowOwner } from './row-owner.js';
import { Selection } from './selection.js';
import { endOfBan } from './settings/ban-ends.js';
import type { SectionView } from './section.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';

type QueueName = NonNullable<QueueFilter['queue']>;

const ACTS: Readonly<Partial<Record<Key, CommentAct>>> = { a: 'approve', s: 'spam', r: 'remove' };

export class QueueView implements RowOwner, MenuOwner, SectionView {
  readonly adapter: Adapter;
  readonly bans: Bans | undefined;
  readonly words: Words;
  readonly model: QueueModel;
  readonly selection: Selection = new Selection();
  readonly last: LastDecisions = new LastDecisions();
  readonly #draw: () => void;
  readonly #bulk: BulkBar;
  #queue: QueueName;
  #fields: FilterFields = NO_FILTER;
  #rows: RowList | undefined;
  #menu: CommentMenu | undefined;
  #box: OpenBox | undefined;
  /** Watches whether the end of the list is near the window. */
  #end: IntersectionObserver | undefined;

  constructor(adapter: Adapter, bans: Bans | undefined, words: Words, queue: QueueName, draw: () => void) {
    this.adapter = adapter;
    this.bans = bans;
    this.words = words;
    this.#queue = queue;
    this.#draw = draw;
    this.#bulk = new BulkBar(this, draw);
    this.model = new QueueModel(adapter, {
      onList: draw,
      onItem: (item) => this.#rows?.update(item),
    });
    this.reload();
  }

  get queue(): QueueName {
    return this.#queue;
  }

  reload(): void {
    this.selection.clear();
    this.#box = undefined;
    void this.model.load(filterOf(this.#queue, this.#fields));
  }

  look(): void {
    void this.model.look();
  }

  close(): void {
    this.model.close();
    this.#bulk.stop();
    this.#rows?.close();
    this.#end?.disconnect();
  }

  press(key: Key): void {
    const item = this.#rows?.current;
    const act = ACTS[key];
    if (key === 'j' || key === 'k') this.#rows?.move(key === 'j' ? 1 : -1);
    else if (key === 'u') void this.undoLast();
    else if (key === 'x' && item) this.select(item.key, !this.selection.has(item.key), false);
    else if (act && (this.selection.size || this.selection.isAll)) this.#bulk.decide(act);
    else if (act && item && !item.undo && decisionsFor(item).includes(act)) {
      this.decide(item.key, act);
      if (!this.#rows!.move(1)) this.#rows!.row(item.key)?.element.focus();
    }
  }

  isSelected(key: string): boolean {
    return this.selection.has(key);
  }

  select(key: string, isOn: boolean, isRange: boolean): void {
    this.selection.set(key, isOn, this.#rows?.keys, isRange);
    this.#rows?.redraw();
    this.#draw();
  }

  selectShown(isOn: boolean): void {
    this.selection.setAll(isOn ? this.model.items.map(({ key }) => key) : []);
    this.#rows?.redraw();
    this.#draw();
  }

  decide(key: string, act: CommentAct, reason?: string): void {
    this.run(async () => {
      const decided = await this.model.decide([key], act, reason);
      if (decided.length) this.told([key], this.#sentence(key));
      else this.last.say(this.#sentence(key));
    });
  }

  undo(key: string): void {
    this.run(async () => this.last.say(await this.#undo(this.model.undosOf([key]))));
  }

  async undoLast(): Promise<void> {
    await this.last.undo();
    this.#draw();
  }

  /** Tells in the notice what was decided, so that it can be undone there. */
  told(keys: readonly string[], sentence: string): void {
    const undos = this.model.undosOf(keys);
    this.last.add({ sentence, undo: undos.size ? () => this.#undo(undos) : undefined });
  }

  dismiss(key: string): void {
    this.model.dismiss(key);
    this.#rows?.row(key)?.element.focus();
  }

  openMenu(key: string, button: HTMLElement): void {
    const item = this.model.item(key);
    const { localizer, messages } = this.words;
    if (!item || !this.#menu) return;
    if (this.#menu.button === button) {
      this.#menu.close(true);
      return;
    }
    const label = localizer.fill(messages.moreActs, { name: nameOf(item.record.author, localizer) });
    this.#menu.open(button, label, menuItemsFor(item, this));
  }

  openBox(item: Item, type: OpenBox['type']): void {
    const before = this.#box;
    this.#box = { key: item.key, type, text: type === 'edit' ? item.record.body.source : '' };
    if (before) this.#rows?.row(before.key)?.draw();
    const row = this.#rows?.row(item.key);
    row?.draw();
    row?.element.querySelector('textarea')?.focus();
  }

  box(key: string): OpenBox | undefined {
    return this.#box?.key === key ? this.#box : undefined;
  }

  closeBox(): void {
    const row = this.#rows?.row(this.#box?.key ?? '');
    this.#box = undefined;
    row?.draw();
    row?.element.focus();
  }

  sendBox(key: string, text: string, act?: CommentAct): void {
    const type = this.#box?.type;
    if (act) {
      this.closeBox();
      this.decide(key, act, text.trim());
    }
    if (act || !text.trim()) return;
    this.run(async () => {
      const isDone = await (type === 'edit' ? this.model.edit(key, text) : this.model.reply(key, text));
      if (isDone) this.closeBox();
      this.last.say(this.#sentence(key));
    });
  }

  setClosed(item: Item, isClosed: boolean): void {
    this.run(async () => {
      const isDone = await this.model.setClosed(item.key, isClosed);
      const sentence = this.#sentence(item.key);
      const undo = async (): Promise<string> => {
        await this.model.setClosed(item.key, !isClosed);
        return this.#sentence(item.key);
      };
      if (isDone) this.last.add({ sentence, undo });
      else this.last.say(sentence);
    });
  }

  showOnly(filter: Partial<FilterFields>): void {
    this.#show(this.#queue, { ...NO_FILTER, ...filter });
  }

  ban({ record }: Item, end: BanEnd): void {
    const { localizer, messages } = this.words;
    const { discussion, id: comment, author } = record;
    this.run(async () => {
      await this.bans!.add({ comment: { discussion, comment }, until: endOfBan(end, Date.now()) });
      this.last.say(localizer.fill(messages.settings.authorBanned, { name: nameOf(author, localizer) }));
    });
  }

  run(work: () => Promise<void>): void {
    const onError = (thrown: unknown): void => {
      const { messages } = this.words;
      this.last.say(`${messages.notDone} ${messages.errors[asAfterwordError(thrown).code]}`);
    };
    void work()
      .catch(onError)
      .then(this.#draw)
      .then(() => this.model.count());
  }

  render(): TemplateResult {
    return queueFrame({
      words: this.words,
      model: this.model,
      last: this.last,
      queue: this.#queue,
      fields: this.#fields,
      bulk: this.#bulk.render(),
      progress: this.#bulk.progress,
      show: this.#show,
      reload: () => this.reload(),
      more: this.#more,
      undoLast: () => void this.undoLast(),
    });
  }

  /** Called after each drawing of the frame. */
  updated(root: ShadowRoot): void {
    const feed = root.querySelector<HTMLElement>('.feed');
    if (!feed) return;
    this.#menu ??= new CommentMenu(root);
    this.#rows ??= new RowList(feed, this);
    this.#rows.show(this.model.items);
    this.#end?.disconnect();
    const more = root.querySelector('.more');
    if (!more || this.model.state !== 'ready') return;
    this.#end = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#more(), { rootMargin: '50%' });
    this.#end.observe(more);
  }

  async #undo(undos: ReadonlyMap<string, Undo>): Promise<string> {
    const undone = await this.model.undo(undos);
    const { localizer, messages } = this.words;
    const [key = ''] = undos.keys();
    const failed = undos.size - undone;
    return (
      (undos.size === 1 && this.#sentence(key)) ||
      (failed ? localizer.count(messages.failedMany, failed) : localizer.count(messages.undoneMany, undone))
    );
  }

  #sentence(key: string): string {
    const item = this.model.item(key);
    return item ? sentenceFor(item, this.words) : '';
  }

  readonly #show = (queue: QueueName, fields: FilterFields): void => {
    this.#queue = queue;
    this.#fields = fields;
    this.reload();
    this.#draw();
  };

  readonly #more = (): void => void this.model.more();
}
