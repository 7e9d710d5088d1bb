// The rules of the site as judges. They are made anew only when the rules have changed.
import type { DiscussionId } from '../../core/records.js';
import type { RulesState } from '../../core/rules.js';
import { effectiveRules, type EffectiveRules, type PolicyDefaults } from './effective-rules.js';
import type { Judge } from './judge.js';
import { judgesOf, type JudgesDependencies } from './judges.js';
import { wordsJudge } from './words-judge.js';

/** Where the rules are: in a file, or in the store. It is asked before each comment that is added or edited. */
export type RuleSource = () => RulesState | Promise<RulesState>;

/** Milliseconds for which the rules are not asked for again, except before a comment is judged. */
const RECENT = 5000;

export const noRules: RuleSource = () => ({ rules: {}, revision: 0 });

export class RuleBook {
  /** Whether moderators cannot change them on their page. */
  readonly isFixed: boolean;
  readonly #source: RuleSource;
  readonly #policy: PolicyDefaults;
  readonly #dependencies: JudgesDependencies;
  readonly #now: () => number;
  #recent: { readonly state: RulesState; readonly until: number } | undefined;
  #words: { readonly revision: number; readonly judge: Judge } | undefined;

  constructor(
    source: RuleSource,
    isFixed: boolean,
    policy: PolicyDefaults,
    dependencies: JudgesDependencies,
    now: () => number,
  ) {
    this.isFixed = isFixed;
    this.#source = source;
    this.#policy = policy;
    this.#dependencies = dependencies;
    this.#now = now;
  }

  async state(): Promise<RulesState> {
    const state = await this.#source();
    this.#recent = { state, until: this.#now() + RECENT };
    return state;
  }

  /** The same, as it was a few seconds ago: for what is asked with every page. */
  async recentState(): Promise<RulesState> {
    const { state, until = 0 } = this.#recent ?? {};
    const now = this.#now();
    return state && until > now && until <= now + RECENT ? state : await this.state();
  }

  /** @param discussion absent for what holds where no discussion has rules of its own */
  async rulesFor(discussion?: DiscussionId): Promise<EffectiveRules> {
    return effectiveRules(this.#policy, (await this.recentState()).rules, discussion);
  }

  async judgesFor(discussion: DiscussionId): Promise<readonly Judge[]> {
    const { rules, revision } = await this.state();
    if (this.#words?.revision !== revision) this.#words = { revision, judge: wordsJudge(rules) };
    const effective = effectiveRules(this.#policy, rules, discussion);
    return judgesOf(effective, this.#words.judge, this.#dependencies);
  }
}
