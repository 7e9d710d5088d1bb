// How the text of a form is kept until it is sent or stored, by what the form is for. Part of the writing path.
import type { Discussion } from '../core/discussion-state.js';
import type { ReaderStore } from '../core/reader-store.js';
import { textKey, type FormTarget } from './form-target.js';

interface TextForm {
  readonly discussion: Discussion | undefined;
  readonly store: ReaderStore | undefined;
  readonly target: FormTarget;
}

/** The text that an edit changes. */
export const originalText = (target: FormTarget): string => (target.type === 'edit' ? target.comment.body.source : '');

/** Keeps a text with every keystroke: the page may be gone with the next. Nothing is kept of a text that is not changed. */
export const keepText = ({ discussion, target, store }: TextForm, typed: string): Promise<void> | undefined => {
  if (!discussion) return undefined;
  const text = typed === originalText(target) ? '' : typed;
  const parent = textKey(target);
  discussion.typedTexts.set(parent, text);
  return store?.keepText({ discussion: discussion.id, parent }, text);
};
