// Sentences for the faults of a field. They are shown at the field, and at a comment that the back end refused.
import { DRAFT_LIMITS } from '../core/draft.js';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';

export const sentenceFor = (name: DraftField, fault: FieldFault, localizer: Localizer): string => {
  const { messages } = localizer;
  const field = messages[name];
  if (fault === 'required')
    return name === 'body' ? messages.required : localizer.fill(messages.requiredField, { field });
  if (fault === 'malformed') return name === 'email' ? messages.badEmail : messages.badUrl;
  return fault === 'too-long'
    ? localizer.fill(messages.tooLong, { field, limit: DRAFT_LIMITS[name] })
    : messages[fault];
};
