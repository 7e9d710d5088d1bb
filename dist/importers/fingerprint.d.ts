import { Fingerprint } from '../core/fingerprint.js';
export { Fingerprint };
export declare const commentIdOf: (id: string) => string;
export declare const discussionIdOf: (id: string) => string;
