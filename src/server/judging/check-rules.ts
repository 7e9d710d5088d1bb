// Checks rules from outside: their shape, by the schema, and their patterns.
import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { Rules } from '../../core/rules.js';
import { rulesSchema } from '../../protocol/rules-schema.js';
import { RuleError, wordsJudge } from './words-judge.js';

let validator: Validator | undefined;

/** Where a JSON pointer leads, such as `#/words/0/outcome`. */
const pathOf = (pointer: string): readonly (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const sentenceFor = ({ keyword, error }: OutputUnit): string => {
  if (keyword === 'false') return 'there is no rule with this name here. It is misspelt, or in the wrong place.';
  return error
    .replace(
      /^Instance type "(\w+)" is invalid. Expected "(\w+)"\.$/,
      'this is of the type $1, and must be of the type $2.',
    )
    .replace(/^Instance does not match any of (.*)\.$/, 'this must be one of $1.')
    .replace(/^Instance does not have required property (.*)\.$/, 'the part $1 is missing.');
};

/** @throws RuleError with the place of the first fault */
export const checkRules = (value: unknown): Rules => {
  validator ??= new Validator(rulesSchema, '2020-12', true);
  const { valid, errors } = validator.validate(value);
  if (!valid) {
    // The first errors are of the outer parts; the deepest one says what is wrong.
    const fault = errors.reduce((deepest, one) =>
      one.instanceLocation.length >= deepest.instanceLocation.length ? one : deepest,
    );
    throw new RuleError(pathOf(fault.instanceLocation), sentenceFor(fault));
  }
  const rules = value as Rules;
  wordsJudge(rules);
  return rules;
};
