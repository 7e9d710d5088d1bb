import type { Adapter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import type { MenuItem } from '../comment-menu.js';
import { type CommentAct, type Item } from './item.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';
export interface MenuOwner {
    readonly adapter: Adapter;
    readonly words: Words;
    readonly bans: Bans | undefined;
    decide(key: string, act: CommentAct): void;
    openBox(item: Item, type: OpenBox['type']): void;
    setClosed(item: Item, isClosed: boolean): void;
    showOnly(filter: {
        readonly author: string;
    } | {
        readonly discussion: string;
    }): void;
    ban(item: Item, end: BanEnd): void;
    /** Does something that may fail, which is said. */
    run(work: () => Promise<void>): void;
}
declare const BAN_ENDS: readonly ['day', 'week', 'ever'];
export type BanEnd = (typeof BAN_ENDS)[number];
export declare const menuItemsFor: (item: Item, owner: MenuOwner) => readonly MenuItem[];
export {};
