// Who a reader says they are: the fields for it, filled in with what this device remembers.
import { html, type TemplateResult } from 'lit';
import type { CommentDraft } from '../core/draft.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentAuthor } from '../core/records.js';
import { nameOf } from './author-name.js';
import type { Localizer } from './localizer.js';
import { nextPaint } from './yield-to-page.js';

/** Fields that say who the reader is. */
export const IDENTITY = ['name', 'email', 'url'] as const;

type IdentityName = (typeof IDENTITY)[number];

/** Finds a control of the form by its id. */
export type Find = (id: string) => HTMLInputElement | null | undefined;

/** The fields for who the reader is; for a signed-in reader, the name that they write under. */
export const identityFields = (
  author: CommentAuthor | null | undefined,
  field: (name: IdentityName) => TemplateResult,
  localizer: Localizer,
  canRemember: boolean,
): TemplateResult => {
  const { messages } = localizer;
  if (author) return html`<p>${localizer.fill(messages.replyAs, { name: nameOf(author, localizer) })}</p>`;
  return html`
    <div class="fields">${IDENTITY.map(field)}</div>
    <label class="line" ?hidden=${!canRemember}><input type="checkbox" id="remember" />${messages.remember}</label>
    <input class="visually-hidden" id="subject" tabindex="-1" autocomplete="off" aria-hidden="true" />
  `;
};

/** Fills in who the reader is, unless they have typed something there. */
export const fillIdentity = (find: Find, reader: Reader | undefined): void => {
  if (IDENTITY.some((name) => find(name)?.value)) return;
  for (const name of IDENTITY) {
    const control = find(name);
    if (control) control.value = reader?.[name] ?? '';
  }
};

/** Who the reader is, if they asked this device to remember it. */
export const rememberedReader = async (find: Find, store: ReaderStore): Promise<Reader | undefined> => {
  // The comments are painted first.
  await nextPaint();
  const reader = await store.reader();
  const remember = find('remember');
  if (remember) remember.checked = !!reader;
  return reader;
};

/** Remembers on this device who the reader is, or forgets it, as they asked. */
export const keepIdentity = (
  find: Find,
  store: ReaderStore | undefined,
  { name, email = '', url = '' }: CommentDraft['author'],
): Promise<void> | undefined => store?.keepReader(find('remember')?.checked ? { name, email, url } : undefined);

/** What the fields say. */
export const typedIdentity = (find: Find): CommentDraft['author'] => {
  const [name = '', email, url] = IDENTITY.map((field) => find(field)?.value.trim());
  return {
    name,
    ...(email && { email }),
    ...(url && { url: /^\w+:/.test(url) ? url : `https://${url}` }),
  };
};
