// Which fields of a form must not be empty, and what is wrong with a draft. Part of the writing path.
import type { ReadyState } from '../core/discussion-state.js';
import { validateDraft, type CommentDraft } from '../core/draft.js';
import type { DraftField, FieldFaults } from '../core/errors.js';
import { IDENTITY } from './form-identity.js';
import type { FormTarget } from './form-target.js';

/** All fields, in the order in which they stand in the form. */
const FIELDS: readonly DraftField[] = ['body', ...IDENTITY];

export const requiredFields = (target: FormTarget, ready: ReadyState | undefined): readonly DraftField[] => [
  'body',
  ...((target.type === 'new' && ready?.requiredFields) || []),
];

export const faultsOf = (draft: CommentDraft, target: FormTarget, ready: ReadyState | undefined): FieldFaults =>
  validateDraft(draft, ready?.author ? [] : requiredFields(target, ready));

export const firstFault = (faults: FieldFaults): DraftField | undefined => FIELDS.find((name) => faults[name]);
