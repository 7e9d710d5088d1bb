import type { ModeratorMessages } from './locale.js';
export declare const moderatorMessages: ModeratorMessages;
