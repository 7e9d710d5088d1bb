import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { type PageRule } from '../core/page-address.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { type Connection } from './events.js';
/** What all elements with an adapter have in common. */
export interface Connectable extends Element {
    discussionId: string | undefined;
    /** How the page names its discussion, if there is no `discussionId`. */
    pageId: PageRule | undefined;
    src: string | undefined;
    token: string | null | undefined;
    /** An adapter, or the name of one as in the attribute: frameworks set the property instead of the attribute. */
    adapter: Adapter | string | null | undefined;
    locale: Locale | undefined;
}
export declare const connectableProperties: PropertyDeclarations;
/** Whether the element needs another connection. A new token does not change the connection. */
export declare const isReconnected: (changed: ReadonlyMap<PropertyKey, unknown>) => boolean;
/** The discussion that an element is about: the one it names, or that of its page. */
export declare const discussionOf: (host: Connectable) => DiscussionId;
/**
 * What an element is connected to: its own adapter, or one from a script on the page. If there is none, an adapter whose every
 * call fails and says why.
 */
export declare const connectionOf: (host: Connectable) => Connection;
