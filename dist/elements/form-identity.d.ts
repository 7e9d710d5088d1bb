import { type TemplateResult } from 'lit';
import type { CommentDraft } from '../core/draft.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Messages } from '../locales/locale.js';
/** Fields that say who the reader is. */
export declare const IDENTITY: readonly ['name', 'email', 'url'];
type IdentityName = (typeof IDENTITY)[number];
/** Finds a control of the form by its id. */
export type Find = (id: string) => HTMLInputElement | null | undefined;
export declare const identityFields: (field: (name: IdentityName) => TemplateResult, messages: Messages, canRemember: boolean) => TemplateResult;
/** Fills in who the reader is, unless they have typed something there. */
export declare const fillIdentity: (find: Find, reader: Reader | undefined) => void;
/** Who the reader is, if they asked this device to remember it. */
export declare const rememberedReader: (find: Find, store: ReaderStore) => Promise<Reader | undefined>;
/** What the fields say. */
export declare const typedIdentity: (find: Find) => CommentDraft['author'];
export {};
