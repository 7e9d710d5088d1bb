// Who a reader says they are: the fields for it, filled in with what this device remembers.
import { html, type TemplateResult } from 'lit';
import type { CommentDraft } from '../core/draft.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Messages } from '../locales/locale.js';
import { nextPaint } from './yield-to-page.js';

/** Fields that say who the reader is. */
export const IDENTITY = ['name', 'email', 'url'] as const;

type IdentityName = (typeof IDENTITY)[number];

/** Finds a control of the form by its id. */
export type Find = (id: string) => HTMLInputElement | null | undefined;

export const identityFields = (
  field: (name: IdentityName) => TemplateResult,
  messages: Messages,
  canRemember: boolean,
): TemplateResult => html`
  <div class="fields">${IDENTITY.map(field)}</div>
  <label class="line" ?hidden=${!canRemember}><input type="checkbox" id="remember" />${messages.remember}</label>
  <input class="visually-hidden" id="subject" tabindex="-1" autocomplete="off" aria-hidden="true" />
`;

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

/** What the fields say. */
export const typedIdentity = (find: Find): CommentDraft['author'] => {
  const [name = '', email, url] = IDENTITY.map((field) => find(field)?.value.trim());
  return {
    name,
    ...(email && { email }),
    ...(url && { url: /^\w+:/.test(url) ? url : `https://${url}` }),
  };
};
