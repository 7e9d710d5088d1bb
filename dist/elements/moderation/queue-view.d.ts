import type { TemplateResult } from 'lit';
import type { Adapter, QueueFilter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import { type MenuOwner } from './entry-menu.js';
import { type FilterFields } from './filter-form.js';
import { type CommentAct, type Item } from './item.js';
import type { Key } from './keys.js';
import { QueueActs } from './queue-acts.js';
import type { RowOwner } from './row-owner.js';
import { Selection } from './selection.js';
import type { SectionView } from './section.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';
type QueueName = NonNullable<QueueFilter['queue']>;
export declare class QueueView extends QueueActs implements RowOwner, MenuOwner, SectionView {
    #private;
    readonly selection: Selection;
    constructor(adapter: Adapter, bans: Bans | undefined, words: Words, queue: QueueName, draw: () => void);
    get queue(): QueueName;
    reload(): void;
    look(): void;
    close(): void;
    press(key: Key): void;
    redraw(): void;
    isSelected(key: string): boolean;
    select(key: string, isOn: boolean, isRange: boolean): void;
    selectShown(isOn: boolean): void;
    dismiss(key: string): void;
    openMenu(key: string, button: HTMLElement): void;
    openBox(item: Item, type: OpenBox['type']): void;
    box(key: string): OpenBox | undefined;
    closeBox(): void;
    sendBox(key: string, text: string, act?: CommentAct): void;
    showOnly(filter: Partial<FilterFields>): void;
    render(): TemplateResult;
    /** Called after each drawing of the frame. */
    updated(root: ShadowRoot): void;
}
export {};
