// Reads the rules from the fields of their form. What the form has no field for stays as it was.
import type { DiscussionRules, RuleOutcome, Rules, WordPlace, WordRule } from '../../../core/rules.js';
import type { DraftFormat } from '../../../core/draft.js';

/** A part of the rules with a number of its own, by which its fields are named. */
export interface Numbered<Value> {
  readonly number: number;
  readonly value: Value;
}

export type SiteOfRules = NonNullable<Rules['discussions']>[number];

const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

const numberIn = (data: FormData, name: string): number | undefined => {
  const text = String(data.get(name) ?? '').trim();
  return text === '' ? undefined : Number(text);
};
const textIn = (data: FormData, name: string): string | undefined => String(data.get(name) ?? '').trim() || undefined;
const linesIn = (data: FormData, name: string): readonly string[] | undefined => {
  const lines = String(data.get(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length ? lines : undefined;
};

const wordRuleIn = (data: FormData, { number, value }: Numbered<WordRule>): WordRule => {
  const places = data.getAll(`in-${number}`) as WordPlace[];
  return without({
    ...value,
    outcome: data.get(`outcome-${number}`) as RuleOutcome,
    words: linesIn(data, `words-${number}`),
    patterns: linesIn(data, `patterns-${number}`),
    // All or none: everywhere.
    in: places.length === 0 || places.length === 4 ? undefined : places,
    message: textIn(data, `message-${number}`),
  } as WordRule);
};

/** @param end what the names of the fields end with */
const discussionRulesIn = (data: FormData, end: string, before: DiscussionRules): DiscussionRules => {
  const most = numberIn(data, `most-links${end}`);
  return {
    ...before,
    holdEverything: data.has(`hold-everything${end}`) || (before.holdEverything === false ? false : undefined),
    newcomers: numberIn(data, `newcomers${end}`),
    links:
      most === undefined
        ? undefined
        : { ...before.links, most, ...(end === '' && { outcome: data.get('links-outcome') as RuleOutcome }) },
    closeAfter: numberIn(data, `close-after${end}`),
    slowMode: numberIn(data, `slow-mode${end}`),
  } as DiscussionRules;
};

export const rulesIn = (
  data: FormData,
  words: readonly Numbered<WordRule>[],
  sites: readonly Numbered<SiteOfRules>[],
  before: Rules,
): Rules => {
  const [least, most, hideAfter] = ['least', 'most', 'hide-after'].map((name) => numberIn(data, name));
  const formats = data.getAll('formats') as DraftFormat[];
  const length = without({ least, most });
  return without({
    ...before,
    ...discussionRulesIn(data, '', before),
    words: words.length ? words.map((rule) => wordRuleIn(data, rule)) : undefined,
    length: Object.keys(length).length ? length : undefined,
    formats: formats.length ? formats : undefined,
    reports: hideAfter === undefined ? undefined : { hideAfter },
    discussions: sites.length
      ? sites.map(({ number, value }) =>
          without({
            ...discussionRulesIn(data, `-of-${number}`, value),
            discussion: textIn(data, `discussion-${number}`) ?? '',
          }),
        )
      : undefined,
  } as Rules);
};

/** Names of fields by their rules. */
const FIELDS: Readonly<Record<string, string>> = {
  links: 'most-links',
  newcomers: 'newcomers',
  closeAfter: 'close-after',
  slowMode: 'slow-mode',
  reports: 'hide-after',
  formats: 'formats',
};

/**
 * The name of the field that a server finds fault with, and what it says.
 *
 * @param detail begins with the place in the rules: `words/0/patterns/1: …`
 */
export const faultFrom = (
  detail: string,
  words: readonly Numbered<WordRule>[],
  sites: readonly Numbered<SiteOfRules>[],
): readonly [string, string] | undefined => {
  const [, place = '', text = ''] = /^([\w/$]+): (.*)$/s.exec(detail) ?? [];
  const [rule = '', index = '', part = ''] = place.split('/');
  if (rule === 'words') {
    const number = words[Number(index)]?.number;
    return number === undefined ? undefined : [`${part === 'patterns' ? part : 'words'}-${number}`, text];
  }
  if (rule === 'length') return [index === 'most' ? 'most' : 'least', text];
  if (rule === 'discussions') {
    const number = sites[Number(index)]?.number;
    if (number === undefined) return undefined;
    return [FIELDS[part] ? `${FIELDS[part]}-of-${number}` : `discussion-${number}`, text];
  }
  const field = FIELDS[rule];
  return field && text ? [field, text] : undefined;
};
