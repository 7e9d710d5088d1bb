import type { MutingMessages } from './control-messages.js';
import type { WritingMessages } from './page-messages.js';
export declare const mutingMessages: MutingMessages & Pick<WritingMessages, 'actFor'>;
