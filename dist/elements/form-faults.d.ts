import type { ReadyState } from '../core/discussion-state.js';
import { type CommentDraft } from '../core/draft.js';
import type { DraftField, FieldFaults } from '../core/errors.js';
import type { FormTarget } from './form-target.js';
export declare const requiredFields: (target: FormTarget, ready: ReadyState | undefined) => readonly DraftField[];
export declare const faultsOf: (draft: CommentDraft, target: FormTarget, ready: ReadyState | undefined) => FieldFaults;
export declare const firstFault: (faults: FieldFaults) => DraftField | undefined;
