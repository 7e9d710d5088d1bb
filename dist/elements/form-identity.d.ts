import { type TemplateResult } from 'lit';
import type { CommentDraft } from '../core/draft.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentAuthor } from '../core/records.js';
import type { Localizer } from './localizer.js';
/** Fields that say who the reader is. */
export declare const IDENTITY: readonly ['name', 'email', 'url'];
type IdentityName = (typeof IDENTITY)[number];
/** Finds a control of the form by its id. */
export type Find = (id: string) => HTMLInputElement | null | undefined;
/** The fields for who the reader is; for a signed-in reader, the name that they write under. */
export declare const identityFields: (author: CommentAuthor | null | undefined, field: (name: IdentityName) => TemplateResult, localizer: Localizer, canRemember: boolean) => TemplateResult;
/** Fills in who the reader is, unless they have typed something there. */
export declare const fillIdentity: (find: Find, reader: Reader | undefined) => void;
/** Who the reader is, if they asked this device to remember it. */
export declare const rememberedReader: (find: Find, store: ReaderStore) => Promise<Reader | undefined>;
/** Remembers on this device who the reader is, or forgets it, as they asked. */
export declare const keepIdentity: (find: Find, store: ReaderStore | undefined, { name, email, url }: CommentDraft['author']) => Promise<void> | undefined;
/** What the fields say. */
export declare const typedIdentity: (find: Find) => CommentDraft['author'];
export {};
