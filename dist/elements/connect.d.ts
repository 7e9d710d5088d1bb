import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { type Archive } from '../core/archive.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { type Connection } from './events.js';
/** What the elements that talk to an adapter have in common. */
export interface Connectable extends Element {
    discussionId: string | undefined;
    adapterName: string | undefined;
    src: string | undefined;
    adapter: Adapter | undefined;
    locale: Locale | undefined;
}
export declare const connectableProperties: PropertyDeclarations;
/** The discussion an element is about: the one it names, or the page's, by its canonical address without fragment. */
export declare const discussionOf: ({ discussionId }: Connectable) => DiscussionId;
/**
 * The archive in an element's `<script type="application/json">`, if there is one.
 *
 * @throws AfterwordError `corrupt`
 */
export declare const archiveIn: (host: Element) => Archive | undefined;
/**
 * The connection of an element: its own adapter, or what the page answers.
 *
 * @param archive what the element holds of its discussion
 * @throws AfterwordError `unsupported` when nobody answers; whatever the answer throws
 */
export declare const connectionOf: (host: Connectable, archive?: Archive) => Connection;
