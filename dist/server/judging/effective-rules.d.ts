import type { DraftFormat } from '../../core/draft.js';
import type { DiscussionId } from '../../core/records.js';
import type { DraftLimits } from '../../core/session.js';
import type { RuleOutcome, Rules } from '../../core/rules.js';
/** What a policy says for discussions without rules of their own (policy.ts). */
export interface PolicyDefaults {
    readonly hold: 'nothing' | 'first' | 'everything';
    readonly links: number;
    readonly formats: readonly DraftFormat[];
    /** In milliseconds. */
    readonly closeAfter: number;
}
export interface EffectiveRules {
    readonly holdEverything: boolean;
    readonly newcomers: number;
    readonly links: {
        readonly most: number;
        readonly outcome: RuleOutcome;
    };
    readonly length: {
        readonly least: number;
        readonly most: number;
    };
    readonly formats: readonly DraftFormat[];
    /** In milliseconds. */
    readonly closeAfter: number;
    /** In seconds; 0 for none. */
    readonly slowMode: number;
    /** Reports after which a comment is hidden; Infinity for never. */
    readonly hideAfter: number;
}
/**
 * What the form must know of them; nothing if it is what forms know anyway.
 *
 * @param moderates of the rules, only that about formats holds for moderators
 */
export declare const draftLimitsOf: ({ formats, length: { least, most }, slowMode }: EffectiveRules, moderates?: boolean) => DraftLimits | undefined;
export declare const effectiveRules: (policy: PolicyDefaults, { discussions, reports, ...site }: Rules, discussion: DiscussionId | undefined) => EffectiveRules;
