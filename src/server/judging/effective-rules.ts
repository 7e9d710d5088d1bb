// The rules that hold in one discussion. What is said of the discussion comes first, then what is said of the site, then the flags of the
// server (Policy), then the defaults.
import type { DraftFormat } from '../../core/draft.js';
import { DRAFT_LIMITS } from '../../core/draft.js';
import type { DiscussionId } from '../../core/records.js';
import type { DraftLimits } from '../../core/session.js';
import { DRAFT_FORMATS } from '../../core/vocabulary.js';
import type { RuleOutcome, Rules } from '../../core/rules.js';
import { DAY } from '../durations.js';

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
  readonly links: { readonly most: number; readonly outcome: RuleOutcome };
  readonly length: { readonly least: number; readonly most: number };
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
export const draftLimitsOf = (
  { formats, length: { least, most }, slowMode }: EffectiveRules,
  moderates = false,
): DraftLimits | undefined => {
  const limits: DraftLimits = {
    ...(formats.length < DRAFT_FORMATS.length && { formats }),
    ...(!moderates && least > 1 && { least }),
    ...(!moderates && most < DRAFT_LIMITS.body && { most }),
    ...(!moderates && slowMode > 0 && { slowMode }),
  };
  return Object.keys(limits).length ? limits : undefined;
};

export const effectiveRules = (
  policy: PolicyDefaults,
  { discussions = [], reports, ...site }: Rules,
  discussion: DiscussionId | undefined,
): EffectiveRules => {
  const { hold, links, formats, closeAfter } = policy;
  const own = discussions.find((one) => one.discussion === discussion);
  const said = { ...site, ...own };
  return {
    holdEverything: said.holdEverything ?? hold === 'everything',
    newcomers: said.newcomers ?? (hold === 'first' ? 1 : 0),
    links: { most: links, outcome: 'hold', ...site.links, ...own?.links },
    length: { least: 0, most: DRAFT_LIMITS.body, ...site.length, ...own?.length },
    formats: said.formats ?? formats,
    closeAfter: said.closeAfter === undefined ? closeAfter : said.closeAfter * DAY,
    slowMode: said.slowMode ?? 0,
    hideAfter: reports?.hideAfter ?? Infinity,
  };
};
