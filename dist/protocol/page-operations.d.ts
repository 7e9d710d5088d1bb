export declare const pageOperations: {
    readonly moderatePage: {
        readonly summary: 'The page for moderators; with the code of a link, a page that asks to sign in';
        readonly query: {
            readonly link: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 100;
                };
            };
        };
        readonly answer: 'page';
        readonly refusals: readonly [403];
    };
    readonly signIn: {
        readonly summary: 'Uses up the link of a moderator, sent as a form, and leads to the page for moderators with a session cookie';
        readonly answer: 'page';
        readonly refusals: readonly [403, 413, 415];
    };
    readonly mailDecisionPage: {
        readonly summary: 'Where a link in a mail to a moderator leads: a page that asks before it decides; changes nothing';
        readonly query: {
            readonly code: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 200;
                };
            };
        };
        readonly answer: 'page';
        readonly refusals: readonly [403, 409];
    };
    readonly mailDecide: {
        readonly summary: 'Approves or removes a comment, or marks it as spam, by the code of a link in a mail, sent as a form';
        readonly answer: 'page';
        readonly refusals: readonly [403, 409, 413, 415];
    };
    readonly mailConfirmPage: {
        readonly summary: 'Where a link leads by which a reader says that they want mails; changes nothing';
        readonly query: {
            readonly code: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 200;
                };
            };
        };
        readonly answer: 'page';
        readonly refusals: readonly [403];
    };
    readonly mailConfirm: {
        readonly summary: 'Confirms that a reader wants mails about replies, by the code of a link, sent as a form';
        readonly answer: 'page';
        readonly refusals: readonly [403, 413, 415];
    };
    readonly mailLeavePage: {
        readonly summary: 'Where a link leads by which a reader ends mails; changes nothing';
        readonly query: {
            readonly code: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 200;
                };
            };
        };
        readonly answer: 'page';
        readonly refusals: readonly [403];
    };
    readonly mailLeave: {
        readonly summary: 'Ends mails about one discussion or all, from a page, or by the button of a mail program (RFC 8058)';
        readonly query: {
            readonly code: {
                readonly schema: {
                    readonly type: 'string';
                    readonly maxLength: 200;
                };
            };
        };
        readonly answer: 'page';
        readonly refusals: readonly [403, 413];
    };
    readonly signOut: {
        readonly summary: 'Ends the session of a moderator who signed in by a link, or all their sessions';
        readonly body: 'SignOut';
        readonly answer: undefined;
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly pageCode: {
        readonly summary: 'A code for one page of a site, used once within a minute; for moderators who signed in by a link';
        readonly body: 'PageCodeRequest';
        readonly answer: 'PageCode';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
    readonly pageSession: {
        readonly summary: 'Exchanges the code of a page for a bearer token of its moderator, for pages of that origin';
        readonly body: 'PageCode';
        readonly answer: 'PageSession';
        readonly refusals: readonly [403, 409, 413, 415, 507];
    };
};
