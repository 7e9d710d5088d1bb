// The draft that a form sends: its text, who wrote it, and what tells programs from people.
import type { CommentDraft } from '../core/draft.js';
import { randomId } from '../core/random-id.js';
import type { CommentAuthor, CommentBody } from '../core/records.js';
import { typedIdentity, type Find } from './form-identity.js';
import type { FormTarget } from './form-target.js';

/**
 * @param author the signed-in reader
 * @param openedAt when the form was opened, in milliseconds since 1970
 */
export const composeDraft = (
  find: Find,
  target: FormTarget,
  author: CommentAuthor | null | undefined,
  body: CommentBody,
  openedAt: number,
): CommentDraft => {
  const typed = typedIdentity(find);
  return {
    id: randomId(),
    parent: target.type === 'new' ? (target.parent?.id ?? null) : null,
    author: { ...typed, name: author?.name ?? typed.name },
    body,
    spamSignals: {
      // Its id says nothing of what it is for, or programs would leave it empty.
      honeypot: find('subject')?.value ?? '',
      seconds: (Date.now() - openedAt) / 1000,
    },
  };
};
