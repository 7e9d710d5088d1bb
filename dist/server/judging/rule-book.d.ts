import type { DiscussionId } from '../../core/records.js';
import type { RulesState } from '../../core/rules.js';
import { type EffectiveRules, type PolicyDefaults } from './effective-rules.js';
import type { Judge } from './judge.js';
import { type JudgesDependencies } from './judges.js';
/** Where the rules are: in a file, or in the store. It is asked before each comment that is added or edited. */
export type RuleSource = () => RulesState | Promise<RulesState>;
export declare const noRules: RuleSource;
export declare class RuleBook {
    #private;
    /** Whether moderators cannot change them on their page. */
    readonly isFixed: boolean;
    constructor(source: RuleSource, isFixed: boolean, policy: PolicyDefaults, dependencies: JudgesDependencies, now: () => number);
    state(): Promise<RulesState>;
    /** The same, as it was a few seconds ago: for what is asked with every page. */
    recentState(): Promise<RulesState>;
    /** @param discussion absent for what holds where no discussion has rules of its own */
    rulesFor(discussion?: DiscussionId): Promise<EffectiveRules>;
    judgesFor(discussion: DiscussionId): Promise<readonly Judge[]>;
}
