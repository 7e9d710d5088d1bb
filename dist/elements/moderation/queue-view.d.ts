import type { TemplateResult } from 'lit';
import type { Adapter, QueueFilter } from '../../core/adapter.js';
import { type MenuOwner } from './entry-menu.js';
import { type FilterFields } from './filter-form.js';
import { type CommentAct, type Item } from './item.js';
import type { Key } from './keys.js';
import { LastDecisions } from './last-decisions.js';
import { QueueModel } from './queue-model.js';
import type { RowOwner } from './row-owner.js';
import { Selection } from './selection.js';
import type { SectionView } from './section.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';
type QueueName = NonNullable<QueueFilter['queue']>;
export declare class QueueView implements RowOwner, MenuOwner, SectionView {
    #private;
    readonly adapter: Adapter;
    readonly words: Words;
    readonly model: QueueModel;
    readonly selection: Selection;
    readonly last: LastDecisions;
    constructor(adapter: Adapter, words: Words, queue: QueueName, draw: () => void);
    get queue(): QueueName;
    reload(): void;
    look(): void;
    close(): void;
    press(key: Key): void;
    isSelected(key: string): boolean;
    select(key: string, isOn: boolean, isRange: boolean): void;
    selectShown(isOn: boolean): void;
    decide(key: string, act: CommentAct, reason?: string): void;
    undo(key: string): void;
    undoLast(): Promise<void>;
    /** Tells in the notice what was decided, so that it can be undone there. */
    told(keys: readonly string[], sentence: string): void;
    dismiss(key: string): void;
    openMenu(key: string, button: HTMLElement): void;
    openBox(item: Item, type: OpenBox['type']): void;
    box(key: string): OpenBox | undefined;
    closeBox(): void;
    sendBox(key: string, text: string, act?: CommentAct): void;
    setClosed(item: Item, isClosed: boolean): void;
    showOnly(filter: Partial<FilterFields>): void;
    run(work: () => Promise<void>): void;
    render(): TemplateResult;
    /** Called after each drawing of the frame. */
    updated(root: ShadowRoot): void;
}
export {};
