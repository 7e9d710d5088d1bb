// The name to show for an author.
import type { CommentAuthor } from '../core/records.js';
import { isBlank, withFewMarks } from '../core/visible.js';
import type { Localizer } from './localizer.js';

export const nameOf = ({ name }: CommentAuthor, { messages }: Localizer): string =>
  isBlank(name) ? messages.anonymous : withFewMarks(name.trim());
