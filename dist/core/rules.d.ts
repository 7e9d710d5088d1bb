import type { CallOptions } from './call-options.js';
import type { DraftFormat } from './draft.js';
import type { DiscussionId } from './records.js';
/** What becomes of a comment that a rule applies to: it waits, it is spam, or it is not taken. The last wins over the others. */
export declare const RULE_OUTCOMES: readonly ['hold', 'spam', 'refuse'];
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];
/** Where words are searched. */
export declare const WORD_PLACES: readonly ['text', 'name', 'website', 'links'];
export type WordPlace = (typeof WORD_PLACES)[number];
export interface WordRule {
    readonly outcome: RuleOutcome;
    /** Case, accents and letters that look alike do not matter. */
    readonly words?: readonly string[];
    /** Regular expressions of RE2: they have no back references and no lookahead, and take linear time. */
    readonly patterns?: readonly string[];
    /** Default: everywhere. */
    readonly in?: readonly WordPlace[];
    /** With `refuse`: what the writer is told. */
    readonly message?: string;
}
/** Rules that a discussion can have otherwise than the site. */
export interface DiscussionRules {
    /** Every comment waits. */
    readonly holdEverything?: boolean;
    /** The comments of readers wait until so many of them have been approved. */
    readonly newcomers?: number;
    readonly links?: {
        readonly most: number;
        readonly outcome?: RuleOutcome;
    };
    /** In characters. A comment of another length is refused. */
    readonly length?: {
        readonly least?: number;
        readonly most?: number;
    };
    readonly formats?: readonly DraftFormat[];
    /** Days after its first comment that a discussion closes. */
    readonly closeAfter?: number;
    /** Seconds between two comments of one reader in one discussion. */
    readonly slowMode?: number;
}
export interface Rules extends DiscussionRules {
    readonly words?: readonly WordRule[];
    /** A comment that so many readers reported waits until a moderator has seen it. Default: never. */
    readonly reports?: {
        readonly hideAfter: number;
    };
    readonly discussions?: readonly (DiscussionRules & {
        readonly discussion: DiscussionId;
    })[];
}
/** The rules as they are now. */
export interface RulesState {
    readonly rules: Rules;
    /** Grows with each change. */
    readonly revision: number;
    /** The name of the file that they are in. Then they can be changed only there. */
    readonly file?: string;
}
/** The rules of a site, for moderators. */
export interface RulesSettings {
    get(call?: CallOptions): Promise<RulesState>;
    /**
     * @param seen `revision` as the moderator saw it
     * @throws AfterwordError `conflict` if somebody has changed them since; `invalid` if they are not valid; `unsupported` if they are in a file
     */
    set(rules: Rules, seen: number, call?: CallOptions): Promise<RulesState>;
}
