import type { OwnLanguages } from '../../locales/own-names.js';
import type { PageAnswer } from './pages.js';
/**
 * @param script the file with the element, beside this page: `afterword-moderation.js?abc`
 * @param locales words of the site's own
 */
export declare const moderationPage: (request: Request, script: string, locales?: OwnLanguages) => Promise<PageAnswer>;
