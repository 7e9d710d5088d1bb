// afterword/core: the domain without the page. Runs in a browser, a worker or a server. What an adapter needs that keeps
// records itself is in afterword/core/store.
export { type Act, actKey, type ActProgress, type CommentProgress } from './act.js';
export type {
  Adapter,
  Administration,
  CallOptions,
  AuthorCounts,
  Changes,
  ChangesOptions,
  CommentModeration,
  CommentOrder,
  CommentPage,
  DayStatistics,
  Decision,
  DecisionPage,
  DecisionQuery,
  DecisionReport,
  DecisionRequest,
  DiscussionModeration,
  DiscussionStatistics,
  EarlierVersion,
  FailedDelivery,
  IdentityField,
  ListQuery,
  Moderation,
  ModeratorAccess,
  OutboxCalls,
  OutboxReport,
  OwnComment,
  OwnPage,
  OwnQuery,
  OwnRemoval,
  Permission,
  QueueDetails,
  QueueFilter,
  QueuePage,
  QueueQuery,
  QueueState,
  RefusedDecision,
  Report,
  RestoreOptions,
  RestoreReport,
  RuleStatistics,
  SearchPage,
  SearchQuery,
  SeenComment,
  GuestIdentity,
  DraftLimits,
  Session,
  Statistics,
  StatisticsQuery,
  TruncatedThread,
  Waits,
  Webhook,
  WebhookDraft,
  Webhooks,
  WebhookSecret,
} from './adapter.js';
export {
  type Archive,
  ARCHIVE_VERSION,
  type ArchivedComment,
  type ArchivedDiscussion,
  checkArchive,
  parseArchive,
} from './archive.js';
export type { Caller } from './caller.js';
export type { HeldReason } from './held-reason.js';
export type * from './rules.js';
export type { Ban, BanKind, BanPage, BanQuery, BanRequest, Bans } from './bans.js';
export { createDiscussion } from './create-discussion.js';
export type { DiscussionOptions } from './discussion.js';
export type {
  Discussion,
  DiscussionActs,
  DiscussionListener,
  DiscussionState,
  FailedState,
  LoadingState,
  MissingComments,
  ReadyState,
  Transition,
} from './discussion-state.js';
export { LONGEST_REASON, MOST_DECIDED, UNDO_WINDOW } from './decisions.js';
export { checkDraft, type CommentDraft, DRAFT_LIMITS, type DraftFormat, validateDraft } from './draft.js';
export { ERROR_CODES } from './error-codes.js';
export {
  AfterwordError,
  type AfterwordErrorOptions,
  asAfterwordError,
  type DraftField,
  type ErrorCode,
  type FieldFault,
  type FieldFaults,
} from './errors.js';
export type { OutboxOptions } from './outbox.js';
export { MOST_REMOVED } from './own-comments.js';
export { type Page, pageIdOf, type PageRule, plainAddress } from './page-address.js';
export { randomId } from './random-id.js';
export type { KeptPage, KeptPages, KeptPlace } from './kept-page.js';
export type { DraftTarget, Reader, ReaderStore } from './reader-store.js';
export type {
  BodyFormat,
  CommentAuthor,
  CommentBody,
  CommentId,
  CommentRecord,
  CommentStatus,
  DiscussionId,
  Reaction,
} from './records.js';
export { buildThread, type CommentNode, type Delivery, type Thread, type ThreadOptions } from './thread.js';
export { isTriedAgain } from './trying-again.js';
export { REACTIONS } from './reactions.js';
export { LONGEST_SEARCH, MOST_SEARCH_WORDS } from './search.js';
export { linkAddress, webAddress } from './url.js';
export {
  AUTHOR_ROLES,
  BODY_FORMATS,
  COMMENT_KINDS,
  COMMENT_MODERATIONS,
  COMMENT_ORDERS,
  COMMENT_STATUSES,
  DECISION_ACTIONS,
  DISCUSSION_MODERATIONS,
  DRAFT_FORMATS,
  IDENTITY_FIELDS,
  LOGGED_ACTIONS,
  PAGE_RULES,
  PERMISSIONS,
  QUEUES,
} from './vocabulary.js';
