import type { Adapter, DecisionReport, DecisionRequest } from '../../core/adapter.js';
export declare const decideEach: (adapter: Adapter, { action, comments }: DecisionRequest) => Promise<DecisionReport>;
