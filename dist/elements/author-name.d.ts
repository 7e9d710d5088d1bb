import type { CommentAuthor } from '../core/records.js';
import type { Localizer } from './localizer.js';
export declare const nameOf: ({ name }: CommentAuthor, { messages }: Localizer) => string;
