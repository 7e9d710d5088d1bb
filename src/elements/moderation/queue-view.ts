// The queue on the page: how its parts work together. What is around the rows is in queue-frame.ts, the rows are in row-list.ts.
import type { TemplateResult } from 'lit';
import type { Adapter, QueueFilter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import { nameOf } from '../author-name.js';
import { CommentMenu } from '../comment-menu.js';
import { BulkBar } from './bulk-bar.js';
import { menuItemsFor, type MenuOwner } from './entry-menu.js';
import { type FilterFields, filterOf, NO_FILTER } from './filter-form.js';
import { type CommentAct, decisionsFor, type Item } from './item.js';
import type { Key } from './keys.js';
import { QueueActs } from './queue-acts.js';
import { queueFrame } from './queue-frame.js';
import { RowList } from './row-list.js';
import type { RowOwner } from './row-owner.js';
import { Selection } from './selection.js';
import type { SectionView } from './section.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';

type QueueName = NonNullable<QueueFilter['queue']>;

const ACTS: Readonly<Partial<Record<Key, CommentAct>>> = { a: 'approve', s: 'spam', r: 'remove' };

/** More comments are loaded when fewer than so many come after the one that the keys act on. */
const ROWS_AHEAD = 15;

export class QueueView extends QueueActs implements RowOwner, MenuOwner, SectionView {
  readonly selection: Selection = new Selection();
  readonly #bulk: BulkBar;
  #queue: QueueName;
  #fields: FilterFields = NO_FILTER;
  #rows: RowList | undefined;
  #menu: CommentMenu | undefined;
  #box: OpenBox | undefined;
  /** Whether the moderator has decided about the last comment and waits for the next one. */
  #isAtEnd = false;
  /** Watches whether the end of the list is near the window. */
  #end: IntersectionObserver | undefined;

  constructor(adapter: Adapter, bans: Bans | undefined, words: Words, queue: QueueName, draw: () => void) {
    super(adapter, bans, words, draw, (item) => this.#rows?.update(item));
    this.#queue = queue;
    this.#bulk = new BulkBar(this, draw);
    this.reload();
  }

  get queue(): QueueName {
    return this.#queue;
  }

  reload(): void {
    this.selection.clear();
    this.#isAtEnd = false;
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
    else if (act && item?.undo) this.#goOn(item);
    else if (act && item && decisionsFor(item).includes(act)) {
      this.decide(item.key, act);
      this.#goOn(item);
    }
    if (this.#rows && this.#rows.rowsAfter < ROWS_AHEAD) this.#more();
  }

  redraw(): void {
    this.#rows?.redraw();
  }

  isSelected(key: string): boolean {
    return this.selection.has(key);
  }

  select(key: string, isOn: boolean, isRange: boolean): void {
    this.selection.set(key, isOn, this.#rows?.keys, isRange);
    this.#rows?.redraw();
    this.draw();
  }

  selectShown(isOn: boolean): void {
    this.selection.setAll(isOn ? this.model.items.map(({ key }) => key) : []);
    this.#rows?.redraw();
    this.draw();
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
    this.#menu.draw(label, menuItemsFor(item, this));
    this.#menu.open(button);
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
      this.last.say(this.sentence(key));
    });
  }

  showOnly(filter: Partial<FilterFields>): void {
    this.#show(this.#queue, { ...NO_FILTER, ...filter });
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
    if (this.#isAtEnd && this.#rows.rowsAfter) {
      this.#isAtEnd = false;
      if (this.#rows.hasFocus) this.#rows.move(1);
    }
    this.#end?.disconnect();
    const more = root.querySelector('.more');
    if (!more || this.model.state !== 'ready') return;
    this.#end = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#more(), { rootMargin: '50%' });
    this.#end.observe(more);
  }

  /** Goes to the next comment, or when that is loaded. */
  #goOn({ key }: Item): void {
    if (this.#rows!.move(1)) return;
    this.#rows!.row(key)?.element.focus();
    this.#isAtEnd = this.model.hasMore;
  }

  readonly #show = (queue: QueueName, fields: FilterFields): void => {
    this.#queue = queue;
    this.#fields = fields;
    this.reload();
    this.draw();
  };

  readonly #more = (): void => void this.model.more();
}
