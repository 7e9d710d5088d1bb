// The words of the settings on the moderation page.
import type { DRAFT_FORMATS, SETTINGS_PANELS } from '../core/vocabulary.js';
import type { OutboxMessages } from './outbox-messages.js';

export interface SettingsMessages {
  readonly outbox: OutboxMessages;
  readonly panelNames: Readonly<Record<(typeof SETTINGS_PANELS)[number], string>>;
  readonly loading: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  /** Somebody else has saved meanwhile; and the button that loads what they saved. */
  readonly changedMeanwhile: string;
  readonly loadTheirs: string;
  /** What is wrong with a field, before what the server says. */
  readonly invalid: string;
  /** The rules are in a file: {file}. */
  readonly inFile: string;
  readonly rulesHint: string;

  /** {number}. */
  readonly wordRule: string;
  readonly addWordRule: string;
  readonly removeWordRule: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'hold' | 'spam' | 'refuse', string>>;
  readonly wordList: string;
  readonly patternList: string;
  readonly message: string;
  readonly places: string;
  readonly placeNames: Readonly<Record<'text' | 'name' | 'website' | 'links', string>>;

  readonly general: string;
  readonly holdEverything: string;
  readonly newcomers: string;
  readonly mostLinks: string;
  readonly linksOutcome: string;
  readonly leastCharacters: string;
  readonly mostCharacters: string;
  readonly formats: string;
  readonly formatNames: Readonly<Record<(typeof DRAFT_FORMATS)[number], string>>;
  readonly closeAfter: string;
  readonly slowMode: string;
  readonly hideAfter: string;

  readonly discussions: string;
  readonly discussion: string;
  readonly addDiscussion: string;
  readonly removeDiscussion: string;

  readonly noBans: string;
  readonly moreBans: string;
  readonly banKinds: Readonly<Record<'account' | 'guest' | 'email' | 'network', string>>;
  readonly addBan: string;
  readonly banBy: string;
  readonly banByNames: Readonly<Record<'account' | 'email' | 'address', string>>;
  readonly banValue: string;
  readonly banEnd: string;
  readonly banEnds: Readonly<Record<'day' | 'week' | 'month' | 'ever', string>>;
  /** By a date. If there is one, it counts. */
  readonly banUntil: string;
  readonly banReason: string;
  readonly ban: string;
  /** {date}: a full date that begins with the weekday, and the time of day. */
  readonly bannedUntil: string;
  readonly bannedForEver: string;
  readonly banEnded: string;
  /** {who}. */
  readonly bannedBy: string;
  readonly endBan: string;
  /** For the button’s name: {act}, {name}. */
  readonly actOn: string;
  /** In the menu of a comment. */
  readonly banAuthor: Readonly<Record<'day' | 'week' | 'ever', string>>;
  /** {name}. */
  readonly authorBanned: string;
  readonly banAdded: string;
  readonly banRemoved: string;
}
