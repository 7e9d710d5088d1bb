import * as ng from '@angular/core';
import { OnElement } from './forward.js';
import type { Settings } from './settings.js';
/** One comment. */
export declare class AfterwordComment extends OnElement {
    open: Settings<'afterword-comment'>['open'];
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordComment, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordComment, 'afterword-comment', never, {
        open: {
            alias: 'open';
            required: false;
        };
    }, {}, never, never, true>;
}
/** The list of responses alone, for a layout of your own. */
export declare class AfterwordCommentList extends OnElement {
    discussion: Settings<'afterword-comment-list'>['discussion'];
    localizer: Settings<'afterword-comment-list'>['localizer'];
    store: Settings<'afterword-comment-list'>['store'];
    reader: Settings<'afterword-comment-list'>['reader'];
    maxDepth: Settings<'afterword-comment-list'>['maxDepth'];
    numbered: Settings<'afterword-comment-list'>['numbered'] | '';
    closed: Settings<'afterword-comment-list'>['closed'] | '';
    headingLevel: Settings<'afterword-comment-list'>['headingLevel'];
    isMuted: Settings<'afterword-comment-list'>['isMuted'];
    open: Settings<'afterword-comment-list'>['open'];
    'max-depth': Settings<'afterword-comment-list'>['max-depth'];
    'heading-level': Settings<'afterword-comment-list'>['heading-level'];
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordCommentList, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordCommentList, 'afterword-comment-list', never, {
        discussion: {
            alias: 'discussion';
            required: false;
        };
        localizer: {
            alias: 'localizer';
            required: false;
        };
        store: {
            alias: 'store';
            required: false;
        };
        reader: {
            alias: 'reader';
            required: false;
        };
        maxDepth: {
            alias: 'maxDepth';
            required: false;
        };
        numbered: {
            alias: 'numbered';
            required: false;
        };
        closed: {
            alias: 'closed';
            required: false;
        };
        headingLevel: {
            alias: 'headingLevel';
            required: false;
        };
        isMuted: {
            alias: 'isMuted';
            required: false;
        };
        open: {
            alias: 'open';
            required: false;
        };
        'max-depth': {
            alias: 'max-depth';
            required: false;
        };
        'heading-level': {
            alias: 'heading-level';
            required: false;
        };
    }, {}, never, never, true>;
}
/** How many responses a discussion has, as in “11 responses”. */
export declare class AfterwordCount extends OnElement {
    discussionId: Settings<'afterword-count'>['discussionId'];
    pageId: Settings<'afterword-count'>['pageId'];
    src: Settings<'afterword-count'>['src'];
    token: Settings<'afterword-count'>['token'];
    adapter: Settings<'afterword-count'>['adapter'];
    locale: Settings<'afterword-count'>['locale'];
    'discussion-id': Settings<'afterword-count'>['discussion-id'];
    'page-id': Settings<'afterword-count'>['page-id'];
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordCount, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordCount, 'afterword-count', never, {
        discussionId: {
            alias: 'discussionId';
            required: false;
        };
        pageId: {
            alias: 'pageId';
            required: false;
        };
        src: {
            alias: 'src';
            required: false;
        };
        token: {
            alias: 'token';
            required: false;
        };
        adapter: {
            alias: 'adapter';
            required: false;
        };
        locale: {
            alias: 'locale';
            required: false;
        };
        'discussion-id': {
            alias: 'discussion-id';
            required: false;
        };
        'page-id': {
            alias: 'page-id';
            required: false;
        };
    }, {}, never, never, true>;
}
/** The whole discussion under an article: a heading with the count, the list of responses, the form. */
export declare class AfterwordDiscussion extends OnElement {
    discussionId: Settings<'afterword-discussion'>['discussionId'];
    pageId: Settings<'afterword-discussion'>['pageId'];
    src: Settings<'afterword-discussion'>['src'];
    token: Settings<'afterword-discussion'>['token'];
    adapter: Settings<'afterword-discussion'>['adapter'];
    locale: Settings<'afterword-discussion'>['locale'];
    heading: Settings<'afterword-discussion'>['heading'];
    headingLevel: Settings<'afterword-discussion'>['headingLevel'];
    order: Settings<'afterword-discussion'>['order'];
    pageSize: Settings<'afterword-discussion'>['pageSize'];
    maxDepth: Settings<'afterword-discussion'>['maxDepth'];
    numbered: Settings<'afterword-discussion'>['numbered'] | '';
    keys: Settings<'afterword-discussion'>['keys'];
    closed: Settings<'afterword-discussion'>['closed'] | '';
    formats: Settings<'afterword-discussion'>['formats'];
    reactions: Settings<'afterword-discussion'>['reactions'];
    undoSeconds: Settings<'afterword-discussion'>['undoSeconds'];
    discussion: Settings<'afterword-discussion'>['discussion'];
    localizer: Settings<'afterword-discussion'>['localizer'];
    store: Settings<'afterword-discussion'>['store'];
    reader: Settings<'afterword-discussion'>['reader'];
    'discussion-id': Settings<'afterword-discussion'>['discussion-id'];
    'page-id': Settings<'afterword-discussion'>['page-id'];
    'heading-level': Settings<'afterword-discussion'>['heading-level'];
    'page-size': Settings<'afterword-discussion'>['page-size'];
    'max-depth': Settings<'afterword-discussion'>['max-depth'];
    'undo-seconds': Settings<'afterword-discussion'>['undo-seconds'];
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordDiscussion, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordDiscussion, 'afterword-discussion', never, {
        discussionId: {
            alias: 'discussionId';
            required: false;
        };
        pageId: {
            alias: 'pageId';
            required: false;
        };
        src: {
            alias: 'src';
            required: false;
        };
        token: {
            alias: 'token';
            required: false;
        };
        adapter: {
            alias: 'adapter';
            required: false;
        };
        locale: {
            alias: 'locale';
            required: false;
        };
        heading: {
            alias: 'heading';
            required: false;
        };
        headingLevel: {
            alias: 'headingLevel';
            required: false;
        };
        order: {
            alias: 'order';
            required: false;
        };
        pageSize: {
            alias: 'pageSize';
            required: false;
        };
        maxDepth: {
            alias: 'maxDepth';
            required: false;
        };
        numbered: {
            alias: 'numbered';
            required: false;
        };
        keys: {
            alias: 'keys';
            required: false;
        };
        closed: {
            alias: 'closed';
            required: false;
        };
        formats: {
            alias: 'formats';
            required: false;
        };
        reactions: {
            alias: 'reactions';
            required: false;
        };
        undoSeconds: {
            alias: 'undoSeconds';
            required: false;
        };
        discussion: {
            alias: 'discussion';
            required: false;
        };
        localizer: {
            alias: 'localizer';
            required: false;
        };
        store: {
            alias: 'store';
            required: false;
        };
        reader: {
            alias: 'reader';
            required: false;
        };
        'discussion-id': {
            alias: 'discussion-id';
            required: false;
        };
        'page-id': {
            alias: 'page-id';
            required: false;
        };
        'heading-level': {
            alias: 'heading-level';
            required: false;
        };
        'page-size': {
            alias: 'page-size';
            required: false;
        };
        'max-depth': {
            alias: 'max-depth';
            required: false;
        };
        'undo-seconds': {
            alias: 'undo-seconds';
            required: false;
        };
    }, {}, never, never, true>;
}
/** The page for moderators: what waits, what was reported, what is spam and what was removed. */
export declare class AfterwordModeration extends OnElement {
    src: Settings<'afterword-moderation'>['src'];
    adapter: Settings<'afterword-moderation'>['adapter'];
    token: Settings<'afterword-moderation'>['token'];
    queue: Settings<'afterword-moderation'>['queue'];
    headingLevel: Settings<'afterword-moderation'>['headingLevel'];
    chooseLanguage: Settings<'afterword-moderation'>['chooseLanguage'];
    locale: Settings<'afterword-moderation'>['locale'];
    'heading-level': Settings<'afterword-moderation'>['heading-level'];
    'choose-language': Settings<'afterword-moderation'>['choose-language'] | '';
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordModeration, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordModeration, 'afterword-moderation', never, {
        src: {
            alias: 'src';
            required: false;
        };
        adapter: {
            alias: 'adapter';
            required: false;
        };
        token: {
            alias: 'token';
            required: false;
        };
        queue: {
            alias: 'queue';
            required: false;
        };
        headingLevel: {
            alias: 'headingLevel';
            required: false;
        };
        chooseLanguage: {
            alias: 'chooseLanguage';
            required: false;
        };
        locale: {
            alias: 'locale';
            required: false;
        };
        'heading-level': {
            alias: 'heading-level';
            required: false;
        };
        'choose-language': {
            alias: 'choose-language';
            required: false;
        };
    }, {}, never, never, true>;
}
/** The form alone: for a new comment, a reply, or another text of a comment. */
export declare class AfterwordReplyForm extends OnElement {
    discussion: Settings<'afterword-reply-form'>['discussion'];
    localizer: Settings<'afterword-reply-form'>['localizer'];
    store: Settings<'afterword-reply-form'>['store'];
    reader: Settings<'afterword-reply-form'>['reader'];
    target: Settings<'afterword-reply-form'>['target'];
    headingLevel: Settings<'afterword-reply-form'>['headingLevel'];
    formats: Settings<'afterword-reply-form'>['formats'];
    chosenFormat: Settings<'afterword-reply-form'>['chosenFormat'];
    draft: Settings<'afterword-reply-form'>['draft'];
    'heading-level': Settings<'afterword-reply-form'>['heading-level'];
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordReplyForm, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordReplyForm, 'afterword-reply-form', never, {
        discussion: {
            alias: 'discussion';
            required: false;
        };
        localizer: {
            alias: 'localizer';
            required: false;
        };
        store: {
            alias: 'store';
            required: false;
        };
        reader: {
            alias: 'reader';
            required: false;
        };
        target: {
            alias: 'target';
            required: false;
        };
        headingLevel: {
            alias: 'headingLevel';
            required: false;
        };
        formats: {
            alias: 'formats';
            required: false;
        };
        chosenFormat: {
            alias: 'chosenFormat';
            required: false;
        };
        draft: {
            alias: 'draft';
            required: false;
        };
        'heading-level': {
            alias: 'heading-level';
            required: false;
        };
    }, {}, never, never, true>;
}
/** How old a date is, kept up to date, with the exact date as its title. */
export declare class AfterwordTimestamp extends OnElement {
    datetime: Settings<'afterword-timestamp'>['datetime'];
    locale: Settings<'afterword-timestamp'>['locale'];
    localizer: Settings<'afterword-timestamp'>['localizer'];
    static ɵfac: ng.ɵɵFactoryDeclaration<AfterwordTimestamp, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<AfterwordTimestamp, 'afterword-timestamp', never, {
        datetime: {
            alias: 'datetime';
            required: false;
        };
        locale: {
            alias: 'locale';
            required: false;
        };
        localizer: {
            alias: 'localizer';
            required: false;
        };
    }, {}, never, never, true>;
}
