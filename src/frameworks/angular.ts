// afterword/angular: a directive for each element, so that Angular knows the element and checks what a template gives to it.
// Written by `npm run element-types` (test/checks/angular-directives.mjs says why it looks like this).
import * as ng from '@angular/core';
import { forward, OnElement } from './forward.js';
import type { Settings } from './settings.js';

/** One comment. */
export class AfterwordComment extends OnElement {
  declare open: Settings<'afterword-comment'>['open'];

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordComment, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordComment,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordComment,
    'afterword-comment',
    never,
    { open: { alias: 'open'; required: false } },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordComment,
    isStandalone: true,
    selector: 'afterword-comment',
    inputs: { open: 'open' },
  } as never);
}
forward(AfterwordComment, ['open']);

/** The list of responses alone, for a layout of your own. */
export class AfterwordCommentList extends OnElement {
  declare discussion: Settings<'afterword-comment-list'>['discussion'];
  declare localizer: Settings<'afterword-comment-list'>['localizer'];
  declare store: Settings<'afterword-comment-list'>['store'];
  declare reader: Settings<'afterword-comment-list'>['reader'];
  declare maxDepth: Settings<'afterword-comment-list'>['maxDepth'];
  declare numbered: Settings<'afterword-comment-list'>['numbered'] | '';
  declare closed: Settings<'afterword-comment-list'>['closed'] | '';
  declare headingLevel: Settings<'afterword-comment-list'>['headingLevel'];
  declare isMuted: Settings<'afterword-comment-list'>['isMuted'];
  declare open: Settings<'afterword-comment-list'>['open'];
  declare 'max-depth': Settings<'afterword-comment-list'>['max-depth'];
  declare 'heading-level': Settings<'afterword-comment-list'>['heading-level'];

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordCommentList, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordCommentList,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordCommentList,
    'afterword-comment-list',
    never,
    {
      discussion: { alias: 'discussion'; required: false };
      localizer: { alias: 'localizer'; required: false };
      store: { alias: 'store'; required: false };
      reader: { alias: 'reader'; required: false };
      maxDepth: { alias: 'maxDepth'; required: false };
      numbered: { alias: 'numbered'; required: false };
      closed: { alias: 'closed'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      isMuted: { alias: 'isMuted'; required: false };
      open: { alias: 'open'; required: false };
      'max-depth': { alias: 'max-depth'; required: false };
      'heading-level': { alias: 'heading-level'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordCommentList,
    isStandalone: true,
    selector: 'afterword-comment-list',
    inputs: {
      discussion: 'discussion',
      localizer: 'localizer',
      store: 'store',
      reader: 'reader',
      maxDepth: 'maxDepth',
      numbered: 'numbered',
      closed: 'closed',
      headingLevel: 'headingLevel',
      isMuted: 'isMuted',
      open: 'open',
      'max-depth': 'max-depth',
      'heading-level': 'heading-level',
    },
  } as never);
}
forward(
  AfterwordCommentList,
  [
    'discussion',
    'localizer',
    'store',
    'reader',
    'maxDepth',
    'numbered',
    'closed',
    'headingLevel',
    'isMuted',
    'open',
    'max-depth',
    'heading-level',
  ],
  ['numbered', 'closed'],
);

/** How many responses a discussion has, as in “11 responses”. */
export class AfterwordCount extends OnElement {
  declare discussionId: Settings<'afterword-count'>['discussionId'];
  declare pageId: Settings<'afterword-count'>['pageId'];
  declare src: Settings<'afterword-count'>['src'];
  declare token: Settings<'afterword-count'>['token'];
  declare adapter: Settings<'afterword-count'>['adapter'];
  declare locale: Settings<'afterword-count'>['locale'];
  declare 'discussion-id': Settings<'afterword-count'>['discussion-id'];
  declare 'page-id': Settings<'afterword-count'>['page-id'];

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordCount, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordCount,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordCount,
    'afterword-count',
    never,
    {
      discussionId: { alias: 'discussionId'; required: false };
      pageId: { alias: 'pageId'; required: false };
      src: { alias: 'src'; required: false };
      token: { alias: 'token'; required: false };
      adapter: { alias: 'adapter'; required: false };
      locale: { alias: 'locale'; required: false };
      'discussion-id': { alias: 'discussion-id'; required: false };
      'page-id': { alias: 'page-id'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordCount,
    isStandalone: true,
    selector: 'afterword-count',
    inputs: {
      discussionId: 'discussionId',
      pageId: 'pageId',
      src: 'src',
      token: 'token',
      adapter: 'adapter',
      locale: 'locale',
      'discussion-id': 'discussion-id',
      'page-id': 'page-id',
    },
  } as never);
}
forward(AfterwordCount, ['discussionId', 'pageId', 'src', 'token', 'adapter', 'locale', 'discussion-id', 'page-id']);

/** The whole discussion under an article: a heading with the count, the list of responses, the form. */
export class AfterwordDiscussion extends OnElement {
  declare discussionId: Settings<'afterword-discussion'>['discussionId'];
  declare pageId: Settings<'afterword-discussion'>['pageId'];
  declare src: Settings<'afterword-discussion'>['src'];
  declare token: Settings<'afterword-discussion'>['token'];
  declare adapter: Settings<'afterword-discussion'>['adapter'];
  declare locale: Settings<'afterword-discussion'>['locale'];
  declare heading: Settings<'afterword-discussion'>['heading'];
  declare headingLevel: Settings<'afterword-discussion'>['headingLevel'];
  declare order: Settings<'afterword-discussion'>['order'];
  declare pageSize: Settings<'afterword-discussion'>['pageSize'];
  declare maxDepth: Settings<'afterword-discussion'>['maxDepth'];
  declare numbered: Settings<'afterword-discussion'>['numbered'] | '';
  declare keys: Settings<'afterword-discussion'>['keys'];
  declare closed: Settings<'afterword-discussion'>['closed'] | '';
  declare formats: Settings<'afterword-discussion'>['formats'];
  declare reactions: Settings<'afterword-discussion'>['reactions'];
  declare undoSeconds: Settings<'afterword-discussion'>['undoSeconds'];
  declare discussion: Settings<'afterword-discussion'>['discussion'];
  declare localizer: Settings<'afterword-discussion'>['localizer'];
  declare store: Settings<'afterword-discussion'>['store'];
  declare reader: Settings<'afterword-discussion'>['reader'];
  declare 'discussion-id': Settings<'afterword-discussion'>['discussion-id'];
  declare 'page-id': Settings<'afterword-discussion'>['page-id'];
  declare 'heading-level': Settings<'afterword-discussion'>['heading-level'];
  declare 'page-size': Settings<'afterword-discussion'>['page-size'];
  declare 'max-depth': Settings<'afterword-discussion'>['max-depth'];
  declare 'undo-seconds': Settings<'afterword-discussion'>['undo-seconds'];

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordDiscussion, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordDiscussion,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordDiscussion,
    'afterword-discussion',
    never,
    {
      discussionId: { alias: 'discussionId'; required: false };
      pageId: { alias: 'pageId'; required: false };
      src: { alias: 'src'; required: false };
      token: { alias: 'token'; required: false };
      adapter: { alias: 'adapter'; required: false };
      locale: { alias: 'locale'; required: false };
      heading: { alias: 'heading'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      order: { alias: 'order'; required: false };
      pageSize: { alias: 'pageSize'; required: false };
      maxDepth: { alias: 'maxDepth'; required: false };
      numbered: { alias: 'numbered'; required: false };
      keys: { alias: 'keys'; required: false };
      closed: { alias: 'closed'; required: false };
      formats: { alias: 'formats'; required: false };
      reactions: { alias: 'reactions'; required: false };
      undoSeconds: { alias: 'undoSeconds'; required: false };
      discussion: { alias: 'discussion'; required: false };
      localizer: { alias: 'localizer'; required: false };
      store: { alias: 'store'; required: false };
      reader: { alias: 'reader'; required: false };
      'discussion-id': { alias: 'discussion-id'; required: false };
      'page-id': { alias: 'page-id'; required: false };
      'heading-level': { alias: 'heading-level'; required: false };
      'page-size': { alias: 'page-size'; required: false };
      'max-depth': { alias: 'max-depth'; required: false };
      'undo-seconds': { alias: 'undo-seconds'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordDiscussion,
    isStandalone: true,
    selector: 'afterword-discussion',
    inputs: {
      discussionId: 'discussionId',
      pageId: 'pageId',
      src: 'src',
      token: 'token',
      adapter: 'adapter',
      locale: 'locale',
      heading: 'heading',
      headingLevel: 'headingLevel',
      order: 'order',
      pageSize: 'pageSize',
      maxDepth: 'maxDepth',
      numbered: 'numbered',
      keys: 'keys',
      closed: 'closed',
      formats: 'formats',
      reactions: 'reactions',
      undoSeconds: 'undoSeconds',
      discussion: 'discussion',
      localizer: 'localizer',
      store: 'store',
      reader: 'reader',
      'discussion-id': 'discussion-id',
      'page-id': 'page-id',
      'heading-level': 'heading-level',
      'page-size': 'page-size',
      'max-depth': 'max-depth',
      'undo-seconds': 'undo-seconds',
    },
  } as never);
}
forward(
  AfterwordDiscussion,
  [
    'discussionId',
    'pageId',
    'src',
    'token',
    'adapter',
    'locale',
    'heading',
    'headingLevel',
    'order',
    'pageSize',
    'maxDepth',
    'numbered',
    'keys',
    'closed',
    'formats',
    'reactions',
    'undoSeconds',
    'discussion',
    'localizer',
    'store',
    'reader',
    'discussion-id',
    'page-id',
    'heading-level',
    'page-size',
    'max-depth',
    'undo-seconds',
  ],
  ['numbered', 'closed'],
);

/** The page for moderators: what waits, what was reported, what is spam and what was removed. */
export class AfterwordModeration extends OnElement {
  declare src: Settings<'afterword-moderation'>['src'];
  declare adapter: Settings<'afterword-moderation'>['adapter'];
  declare token: Settings<'afterword-moderation'>['token'];
  declare queue: Settings<'afterword-moderation'>['queue'];
  declare headingLevel: Settings<'afterword-moderation'>['headingLevel'];
  declare chooseLanguage: Settings<'afterword-moderation'>['chooseLanguage'];
  declare locale: Settings<'afterword-moderation'>['locale'];
  declare 'heading-level': Settings<'afterword-moderation'>['heading-level'];
  declare 'choose-language': Settings<'afterword-moderation'>['choose-language'] | '';

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordModeration, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordModeration,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordModeration,
    'afterword-moderation',
    never,
    {
      src: { alias: 'src'; required: false };
      adapter: { alias: 'adapter'; required: false };
      token: { alias: 'token'; required: false };
      queue: { alias: 'queue'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      chooseLanguage: { alias: 'chooseLanguage'; required: false };
      locale: { alias: 'locale'; required: false };
      'heading-level': { alias: 'heading-level'; required: false };
      'choose-language': { alias: 'choose-language'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordModeration,
    isStandalone: true,
    selector: 'afterword-moderation',
    inputs: {
      src: 'src',
      adapter: 'adapter',
      token: 'token',
      queue: 'queue',
      headingLevel: 'headingLevel',
      chooseLanguage: 'chooseLanguage',
      locale: 'locale',
      'heading-level': 'heading-level',
      'choose-language': 'choose-language',
    },
  } as never);
}
forward(
  AfterwordModeration,
  ['src', 'adapter', 'token', 'queue', 'headingLevel', 'chooseLanguage', 'locale', 'heading-level', 'choose-language'],
  ['choose-language'],
);

/** The form alone: for a new comment, a reply, or another text of a comment. */
export class AfterwordReplyForm extends OnElement {
  declare discussion: Settings<'afterword-reply-form'>['discussion'];
  declare localizer: Settings<'afterword-reply-form'>['localizer'];
  declare store: Settings<'afterword-reply-form'>['store'];
  declare reader: Settings<'afterword-reply-form'>['reader'];
  declare target: Settings<'afterword-reply-form'>['target'];
  declare headingLevel: Settings<'afterword-reply-form'>['headingLevel'];
  declare formats: Settings<'afterword-reply-form'>['formats'];
  declare chosenFormat: Settings<'afterword-reply-form'>['chosenFormat'];
  declare draft: Settings<'afterword-reply-form'>['draft'];
  declare 'heading-level': Settings<'afterword-reply-form'>['heading-level'];

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordReplyForm, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordReplyForm,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordReplyForm,
    'afterword-reply-form',
    never,
    {
      discussion: { alias: 'discussion'; required: false };
      localizer: { alias: 'localizer'; required: false };
      store: { alias: 'store'; required: false };
      reader: { alias: 'reader'; required: false };
      target: { alias: 'target'; required: false };
      headingLevel: { alias: 'headingLevel'; required: false };
      formats: { alias: 'formats'; required: false };
      chosenFormat: { alias: 'chosenFormat'; required: false };
      draft: { alias: 'draft'; required: false };
      'heading-level': { alias: 'heading-level'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordReplyForm,
    isStandalone: true,
    selector: 'afterword-reply-form',
    inputs: {
      discussion: 'discussion',
      localizer: 'localizer',
      store: 'store',
      reader: 'reader',
      target: 'target',
      headingLevel: 'headingLevel',
      formats: 'formats',
      chosenFormat: 'chosenFormat',
      draft: 'draft',
      'heading-level': 'heading-level',
    },
  } as never);
}
forward(AfterwordReplyForm, [
  'discussion',
  'localizer',
  'store',
  'reader',
  'target',
  'headingLevel',
  'formats',
  'chosenFormat',
  'draft',
  'heading-level',
]);

/** How old a date is, kept up to date, with the exact date as its title. */
export class AfterwordTimestamp extends OnElement {
  declare datetime: Settings<'afterword-timestamp'>['datetime'];
  declare locale: Settings<'afterword-timestamp'>['locale'];
  declare localizer: Settings<'afterword-timestamp'>['localizer'];

  static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordTimestamp, never> = ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordTimestamp,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    AfterwordTimestamp,
    'afterword-timestamp',
    never,
    {
      datetime: { alias: 'datetime'; required: false };
      locale: { alias: 'locale'; required: false };
      localizer: { alias: 'localizer'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.26',
    ngImport: ng,
    type: AfterwordTimestamp,
    isStandalone: true,
    selector: 'afterword-timestamp',
    inputs: { datetime: 'datetime', locale: 'locale', localizer: 'localizer' },
  } as never);
}
forward(AfterwordTimestamp, ['datetime', 'locale', 'localizer']);
