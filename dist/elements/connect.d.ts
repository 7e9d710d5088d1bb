import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { type PageRule } from '../core/page-address.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { type Connection } from './events.js';
/** What the elements that talk to an adapter have in common. */
export interface Connectable extends Element {
    discussionId: string | undefined;
    /** What names the discussion where `discussionId` does not. */
    pageId: PageRule | undefined;
    src: string | undefined;
    token: string | null | undefined;
    /** Frameworks set the property where the element has one: a name there means what it means in the attribute. */
    adapter: Adapter | string | null | undefined;
    locale: Locale | undefined;
}
export declare const connectableProperties: PropertyDeclarations;
/** Whether another connection is asked for than before. A renewed token is the same connection. */
export declare const isReconnected: (changed: ReadonlyMap<PropertyKey, unknown>) => boolean;
/** The discussion an element is about: the one it names, or that of its page. */
export declare const discussionOf: (host: Connectable) => DiscussionId;
/**
 * What an element is connected to: its own adapter, or the one the page answers with. Where nothing can be had, an adapter that
 * fails whatever is asked of it, and says why.
 */
export declare const connectionOf: (host: Connectable) => Connection;
