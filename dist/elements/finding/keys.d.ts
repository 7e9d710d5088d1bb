import { type ReactiveController } from 'lit';
import { type List } from './finding-list.js';
/** What each key does. */
export type KeyActions = Readonly<Record<'n' | 'p' | 'l' | 'c' | '/', () => void>>;
/** Whether the page has switched the keys off. */
export declare const areKeysOff: (list: List) => boolean;
export declare class Keys implements ReactiveController {
    #private;
    constructor(list: List, actions: KeyActions);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The language may change. */
    hostUpdated(): void;
    /** Shows the list of keys. */
    showHelp(): void;
}
