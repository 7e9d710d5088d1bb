import type { HOLDING_RULES, LOGGED_ACTIONS } from '../core/vocabulary.js';
import type { Plural } from './plural.js';
import type { SettingsMessages } from './settings-messages.js';
export interface ModerationMessages {
    readonly settings: SettingsMessages;
    readonly moderation: string;
    /** At a comment whose author has changed it while it was shown. */
    readonly editedMeanwhile: string;
    /** The choice of the page's language. */
    readonly pageLanguage: string;
    /** The navigation between the sections. */
    readonly sections: string;
    readonly sectionNames: Readonly<Record<'queue' | 'log' | 'numbers' | 'settings', string>>;
    /** The code of a section did not load; followed by the reason. */
    readonly sectionFailed: string;
    /** The row of buttons that choose a queue. */
    readonly queues: string;
    readonly queueNames: {
        readonly pending: string;
        readonly reported: string;
        readonly spam: string;
        readonly removed: string;
        readonly all: string;
    };
    /** There is nothing in the queue. */
    /** The button of a queue, with how many comments are in it: {queue}, {count}. */
    readonly queueWithCount: string;
    readonly queueEmpty: string;
    readonly loadingQueue: string;
    readonly moreEntries: string;
    /** The button for what came meanwhile: {count}. */
    readonly newEntries: Plural;
    /** The filters. */
    readonly filters: string;
    readonly filterDiscussion: string;
    readonly filterAuthor: string;
    readonly filterWords: string;
    readonly filterFrom: string;
    readonly filterTo: string;
    readonly applyFilters: string;
    readonly clearFilters: string;
    /** The state of a comment. */
    readonly statusNames: {
        readonly approved: string;
        readonly pending: string;
        readonly spam: string;
        readonly removed: string;
    };
    /** Before the reasons for which the server holds a comment or takes it for spam. */
    readonly heldBecause: string;
    /** These reasons, by their rules: nouns. They also stand in mails, and alone as the names of the rules under `waitingByRule`. */
    readonly heldFor: Readonly<Record<(typeof HOLDING_RULES)[number], string>>;
    /** One of `heldFor` with what was found: {rule}, {because}. */
    readonly reasonWith: string;
    /** What the author has in other states: {approved}, {pending}, {spam}. */
    readonly authorHistory: string;
    /** Above what a comment answers: {name}. */
    readonly answers: string;
    /** Above the reports: {count}. */
    readonly reportsOf: Plural;
    readonly showAll: string;
    readonly wordsForgotten: string;
    readonly commentOf: string;
    /** What a moderator does. Each has a full name for assistive technology: {act}, {name}. */
    readonly actOn: string;
    readonly acts: Readonly<Record<'approve' | 'hold' | 'spam' | 'remove' | 'restore' | 'edit' | 'reply' | 'reason' | 'pin' | 'unpin' | 'close' | 'open' | 'undo' | 'onlyAuthor' | 'onlyDiscussion', string>>;
    /**
     * What was done: words, not a button. They stand after the name of the moderator in the log (`logLine`) and in `conflictBy`, `conflictDone`.
     * Where a language would have to know the gender of somebody, a noun (`approval`).
     */
    readonly actsDone: Readonly<Record<(typeof LOGGED_ACTIONS)[number], string>>;
    /** What was done, told after it: {name}. */
    readonly done: Readonly<Record<'approve' | 'hold' | 'spam' | 'remove' | 'restore' | 'edit' | 'reply' | 'pin' | 'unpin' | 'close' | 'open' | 'undo', string>>;
    /** The same for several: {count}. */
    readonly doneMany: Plural;
    readonly undoneMany: Plural;
    /** Some of several could not be done: {count}. */
    readonly failedMany: Plural;
    /** While many are decided: {count}. */
    readonly decidingMany: Plural;
    readonly stop: string;
    /** “It” is what the moderator wanted: a decision, an edit, a ban. A sentence that says why follows. */
    readonly notDone: string;
    readonly savingAct: string;
    /** Takes a message away. */
    readonly dismissNote: string;
    /** The button of the menu: {name}. */
    readonly moreActs: string;
    /** Another moderator was faster: {name}, {act} (one of `actsDone`). The second where it is not known who, the third where it is not known what. */
    readonly conflictBy: string;
    readonly conflictDone: string;
    readonly conflictChanged: string;
    readonly saveEdit: string;
    readonly sendReply: string;
    readonly cancelWriting: string;
    /** The labels of the fields: {name}. */
    readonly editOf: string;
    readonly replyFor: string;
    readonly reasonFor: string;
    /** The selection. */
    readonly select: string;
    readonly selectShown: string;
    readonly selected: Plural;
    readonly selectMatching: string;
    readonly allMatching: string;
    /** The question before everything that matches is decided, its answers are the act and `cancelWriting`: {act}. */
    readonly askAllMatching: string;
    readonly decideSelected: string;
    /** The list of keys. */
    readonly keyList: string;
    readonly keyNames: Readonly<Record<'j' | 'k' | 'a' | 's' | 'r' | 'u' | 'x' | '?', string>>;
    readonly closeKeys: string;
    /** The numbers: the buttons that choose how many days, each with {count}. */
    readonly span: string;
    readonly spanDays: Plural;
    /** Over the time in which half of the comments were approved, and nine of ten. */
    readonly halfWaited: string;
    readonly mostWaited: string;
    /** How many approvals these times are of: {count}. */
    readonly waitsOf: Plural;
    readonly writtenEachDay: string;
    readonly dayColumn: string;
    /** Over how many comments wait for each of `heldFor`. */
    readonly waitingByRule: string;
    readonly mostDiscussed: string;
    /** The log. */
    readonly logEmpty: string;
    readonly logMore: string;
    readonly logDownload: string;
    /** {who}, {act} (one of `actsDone`). */
    readonly logLine: string;
    /** {from}, {to}: states of a comment. */
    readonly logChange: string;
    /** By a decision that was undone: agrees with `decision`. */
    readonly undone: string;
    readonly somebody: string;
    readonly notModerator: string;
    /** Opens the article as a moderator. */
    readonly openModerating: string;
    readonly signOut: string;
    readonly signOutAll: string;
    readonly signedOut: string;
}
