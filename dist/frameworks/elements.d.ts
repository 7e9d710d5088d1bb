import type { AfterwordCommentListElement } from '../elements/afterword-comment-list.js';
import type { AfterwordCommentElement } from '../elements/afterword-comment.js';
import type { AfterwordCountElement } from '../elements/afterword-count.js';
import type { AfterwordDiscussionElement } from '../elements/afterword-discussion.js';
import type { AfterwordModerationElement } from '../elements/afterword-moderation.js';
import type { AfterwordReplyFormElement } from '../elements/afterword-reply-form.js';
import type { AfterwordTimestampElement } from '../elements/afterword-timestamp.js';
import type { AfterwordLoadedEvent, AfterwordPostedEvent, AfterwordErrorEvent, AfterwordConnectEvent, AfterwordActionEvent } from '../elements/events.js';
import type { AfterwordSubmitEvent, AfterwordFormClosedEvent } from '../elements/form-events.js';
/** A number, or a text that is one. */
export type NumberAsText = number | `${number}`;
/** The elements. */
export interface Elements {
    'afterword-comment': AfterwordCommentElement;
    'afterword-comment-list': AfterwordCommentListElement;
    'afterword-count': AfterwordCountElement;
    'afterword-discussion': AfterwordDiscussionElement;
    'afterword-moderation': AfterwordModerationElement;
    'afterword-reply-form': AfterwordReplyFormElement;
    'afterword-timestamp': AfterwordTimestampElement;
}
/** The attributes of each, with what their texts mean. */
export interface Attributes {
    'afterword-comment': object;
    'afterword-comment-list': {
        /** how far replies are moved in; deeper ones name the comment they answer. Default 4 */
        'max-depth': NumberAsText;
        /** numbers the threads */
        numbered: boolean;
        /** has no reply buttons */
        closed: boolean;
        /** level of the heading over the pings. Default 3 */
        'heading-level': NumberAsText;
    };
    'afterword-count': {
        /** which discussion; by default that of the page the link around it leads to, else the page's */
        'discussion-id': string;
        /** what names the page's discussion; see afterword-discussion */
        'page-id': 'canonical' | 'path' | 'address';
        /** where it is kept, by name; see afterword-discussion */
        adapter: string;
        /** the address of the server or the archive */
        src: string;
        /** a signed-in reader's token; see afterword-discussion */
        token: string;
    };
    'afterword-discussion': {
        /** which discussion; by default the page's */
        'discussion-id': string;
        /** what names the page's discussion: its canonical link (or else its plain address, see docs/elements.md), the plain address without parameters, or the whole address. Default `canonical` */
        'page-id': 'canonical' | 'path' | 'address';
        /** where it is kept: `http`, `local`, `json`, `wordpress`, `waline`. Default `http` with a src, else `local` */
        adapter: string;
        /** where the adapter finds it */
        src: string;
        /** a signed-in reader's token, as the site's own login gave it */
        token: string;
        /** the article's title, for the heading; by default the one the adapter knows */
        heading: string;
        /** default 2 */
        'heading-level': NumberAsText;
        /** until the reader chooses one; default `oldest` */
        order: 'oldest' | 'newest' | 'best';
        /** threads on a page; default `all`: everything, beginning with the first ones */
        'page-size': NumberAsText | 'all';
        /** how far replies are moved in; default 4 */
        'max-depth': NumberAsText;
        /** `none` switches off the keys that readers have in a discussion */
        keys: 'none';
        /** numbers the threads */
        numbered: boolean;
        /** what readers may write in: `text`, `markdown`, or both with a space between; the first is used unless the reader chooses. Default `text` */
        formats: string;
        /** takes no more responses */
        closed: boolean;
        /** names of reactions with their signs: `like 👍, heart ❤️`; none if it is empty. Default `like 👍` */
        reactions: string;
        /** for how many seconds a reader can undo the sending of a reply, and a removal; default 5, at most 600, none: 0 */
        'undo-seconds': NumberAsText;
    };
    'afterword-moderation': {
        /** the address of the server */
        src: string;
        /** where the discussions are kept, by name; see afterword-discussion */
        adapter: string;
        /** the token that your site's login made for this moderator; see afterword-discussion */
        token: string;
        /** which queue is shown at first */
        queue: 'pending' | 'reported' | 'spam' | 'removed' | 'all';
        /** level of its heading; those below it follow. Default 2 */
        'heading-level': NumberAsText;
        /** offers a choice of the language, which is kept in this browser; only for a page that has nothing else, because it becomes the language of the document */
        'choose-language': boolean;
    };
    'afterword-reply-form': {
        /** level of its heading. Default 3 */
        'heading-level': NumberAsText;
        /** what readers may write in; by default as the discussion around it says, else `text` */
        formats: string;
    };
    'afterword-timestamp': {
        /** ISO 8601, as in <time datetime> */
        datetime: string;
    };
}
/** The properties of each that can be set. */
export interface Properties {
    'afterword-comment': 'open';
    'afterword-comment-list': 'discussion' | 'localizer' | 'store' | 'reader' | 'maxDepth' | 'numbered' | 'closed' | 'headingLevel' | 'isMuted' | 'open';
    'afterword-count': 'discussionId' | 'pageId' | 'src' | 'token' | 'adapter' | 'locale';
    'afterword-discussion': 'discussionId' | 'pageId' | 'src' | 'token' | 'adapter' | 'locale' | 'heading' | 'headingLevel' | 'order' | 'pageSize' | 'maxDepth' | 'numbered' | 'keys' | 'closed' | 'formats' | 'reactions' | 'undoSeconds' | 'discussion' | 'localizer' | 'store' | 'reader';
    'afterword-moderation': 'src' | 'adapter' | 'token' | 'queue' | 'headingLevel' | 'chooseLanguage' | 'locale';
    'afterword-reply-form': 'discussion' | 'localizer' | 'store' | 'reader' | 'target' | 'headingLevel' | 'formats' | 'chosenFormat' | 'draft';
    'afterword-timestamp': 'datetime' | 'locale' | 'localizer';
}
/** The events of each. */
export interface Events {
    'afterword-comment': {
        'afterword-action': AfterwordActionEvent;
    };
    'afterword-comment-list': {};
    'afterword-count': {
        'afterword-connect': AfterwordConnectEvent;
        'afterword-error': AfterwordErrorEvent;
    };
    'afterword-discussion': {
        'afterword-connect': AfterwordConnectEvent;
        'afterword-loaded': AfterwordLoadedEvent;
        'afterword-submit': AfterwordSubmitEvent;
        'afterword-posted': AfterwordPostedEvent;
        'afterword-error': AfterwordErrorEvent;
    };
    'afterword-moderation': {
        'afterword-connect': AfterwordConnectEvent;
        'afterword-error': AfterwordErrorEvent;
    };
    'afterword-reply-form': {
        'afterword-submit': AfterwordSubmitEvent;
        'afterword-form-closed': AfterwordFormClosedEvent;
    };
    'afterword-timestamp': {};
}
