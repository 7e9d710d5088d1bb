import type { PageAnswer } from './pages.js';
/** @param script the file with the element, beside this page: `afterword-moderation.js?abc` */
export declare const moderationPage: (request: Request, script: string) => Promise<PageAnswer>;
