import type { DiscussionId } from '../../core/records.js';
/** What is remembered of a discussion; whoever asks must check it. */
export declare const recall: (key: string, discussion: DiscussionId) => unknown;
/** @param most how many discussions are remembered */
export declare const remember: (key: string, discussion: DiscussionId, value: unknown, most?: number) => void;
