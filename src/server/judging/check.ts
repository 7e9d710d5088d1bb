// The site's own judge: a function, or a server that is asked by HTTP (http-check.ts). It is asked last, about comments that are not spam
// already, and never about those of moderators. If it fails or takes too long, the comment waits.
import type { DraftFormat } from '../../core/draft.js';
import { wordIn } from '../../core/vocabulary.js';
import type { Candidate, Finding, Judge } from './judge.js';

export const CHECK_ANSWERS = ['fine', 'hold', 'spam'] as const;

export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** What a check is told beyond the comment that everybody can read, if the site wants that. */
export const CHECK_EXTRAS = ['email', 'network'] as const;

export type CheckExtra = (typeof CHECK_EXTRAS)[number];

/** A new comment, or the new text of one, as it is handed to a check. */
export interface CheckedComment {
  readonly discussion: string;
  /** Whether it is the new text of a comment that is there already. */
  readonly edit: boolean;
  /** The comment that it answers; `null` for none, and absent for an edit. */
  readonly parent?: string | null;
  readonly author: {
    readonly name: string;
    readonly url?: string;
    /** Only if the site wants it. */
    readonly email?: string;
    readonly signedIn: boolean;
  };
  readonly body: { readonly format: DraftFormat; readonly source: string };
  /** The address that it comes from, of IPv6 the first half. Only if the site wants it. */
  readonly network?: string;
}

export interface CheckResult {
  readonly answer: CheckAnswer;
  /** For moderators. */
  readonly because?: string;
}

/** @param signal aborted when the answer would come too late */
export type Check = (
  comment: CheckedComment,
  signal: AbortSignal,
) => CheckAnswer | CheckResult | Promise<CheckAnswer | CheckResult>;

/** Milliseconds for which a check is waited for. */
const PATIENCE = 5000;

const FAILED: readonly Finding[] = [{ rule: 'check', outcome: 'hold', because: 'no answer' }];

const checkedOf = (
  { discussion, draft, body, caller, network }: Candidate,
  extras: readonly CheckExtra[],
): CheckedComment => {
  const { name = '', url } = caller.author ?? draft?.author ?? {};
  const email = extras.includes('email') && draft?.author.email;
  return {
    discussion,
    edit: !draft,
    ...(draft && { parent: draft.parent }),
    author: { name, ...(url && { url }), ...(email && { email }), signedIn: caller.author !== undefined },
    body: { format: body.format as DraftFormat, source: body.source },
    ...(extras.includes('network') && network && { network }),
  };
};

const findingsOf = (given: CheckAnswer | CheckResult): readonly Finding[] => {
  const { answer, because }: CheckResult = typeof given === 'string' ? { answer: given } : { ...given };
  if (!wordIn(CHECK_ANSWERS, answer)) throw new TypeError('The answer of a check is fine, hold or spam.');
  if (answer === 'fine') return [];
  return [{ rule: 'check', outcome: answer, ...(typeof because === 'string' && because && { because }) }];
};

export interface CheckOptions {
  readonly check: Check;
  /** What it is told beyond the comment itself. Default: nothing. */
  readonly extras?: readonly CheckExtra[] | undefined;
  /** Is told of a failure, without anything of the comment. */
  readonly warn: (message: string) => void;
  /** Milliseconds. */
  readonly patience?: number;
}

export const checkJudge =
  ({ check, extras = [], warn, patience = PATIENCE }: CheckOptions): Judge =>
  async (candidate) => {
    const ending = new AbortController();
    const { signal } = ending;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`it took more than ${patience} ms`));
        ending.abort();
      }, patience);
    });
    try {
      return findingsOf(await Promise.race([Promise.resolve(check(checkedOf(candidate, extras), signal)), late]));
    } catch (error) {
      warn(`The check of a comment failed, and the comment waits for a moderator: ${(error as Error).message}`);
      return FAILED;
    } finally {
      clearTimeout(timer);
    }
  };
