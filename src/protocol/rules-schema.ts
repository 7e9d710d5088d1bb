// The schema of rules, for the file of the owner and for what the moderation page sends. docs/rules.schema.json is made from it.
import { RULE_OUTCOMES, WORD_PLACES } from '../core/rules.js';
import { DRAFT_FORMATS } from '../core/vocabulary.js';
import type { Schema } from './schema-parts.js';

/** Only known names, because a misspelt rule would be a rule that does nothing. */
const strict = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const integer = (minimum: number, maximum: number, description: string): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  description,
});
const texts = (most: number, longest: number, description: string): Schema => ({
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: longest },
  maxItems: most,
  description,
});
const outcome: Schema = {
  enum: RULE_OUTCOMES,
  description: 'hold: the comment waits for a moderator. spam: it is in the spam queue. refuse: it is not taken.',
};

const discussionRules: Readonly<Record<string, Schema>> = {
  holdEverything: { type: 'boolean', description: 'Every comment waits for a moderator.' },
  newcomers: integer(0, 100, 'Comments of a reader wait until so many of them have been approved.'),
  links: strict({ most: integer(0, 1000, 'How many links a comment may have.'), outcome }, ['most']),
  length: strict({
    least: integer(0, 20_000, 'The fewest characters of a comment.'),
    most: integer(1, 20_000, 'The most characters of a comment.'),
  }),
  formats: { type: 'array', items: { enum: DRAFT_FORMATS }, minItems: 1, maxItems: DRAFT_FORMATS.length },
  closeAfter: {
    type: 'number',
    minimum: 0,
    maximum: 36_500,
    description: 'Days after its first comment that a discussion closes.',
  },
  slowMode: integer(0, 86_400, 'Seconds between two comments of one reader in one discussion.'),
};

export const rulesSchema: Schema = strict({
  $schema: { type: 'string', maxLength: 2000 },
  words: {
    type: 'array',
    maxItems: 100,
    items: strict(
      {
        outcome,
        words: texts(2000, 100, 'Words. Case, accents and letters that look alike do not matter.'),
        patterns: texts(100, 200, 'Regular expressions in the syntax of RE2.'),
        in: {
          type: 'array',
          items: { enum: WORD_PLACES },
          minItems: 1,
          maxItems: WORD_PLACES.length,
          description: 'Where they are searched. Default: everywhere.',
        },
        message: { type: 'string', maxLength: 300, description: 'With refuse: what the writer is told.' },
      },
      ['outcome'],
    ),
  },
  ...discussionRules,
  reports: strict(
    { hideAfter: integer(1, 100, 'A comment waits after so many readers reported it, until a moderator has seen it.') },
    ['hideAfter'],
  ),
  discussions: {
    type: 'array',
    maxItems: 1000,
    items: strict({ discussion: { type: 'string', maxLength: 2000 }, ...discussionRules }, ['discussion']),
    description: 'What is otherwise in single discussions.',
  },
});
