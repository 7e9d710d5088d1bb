import type { RefusedDecision, SeenComment } from '../../core/adapter.js';
import type { Work } from './tables.js';
export declare const refusal: (work: Work, { discussion, comment }: SeenComment, code: RefusedDecision['code'], now: number) => Promise<RefusedDecision>;
