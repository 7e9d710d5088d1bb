export interface MailTables {
    /** Who wants mails about replies. The same reader with another address is another one. */
    afterword_subscribers: {
        id: string;
        /** The key of the reader. */
        reader: string;
        address: string;
        language: string;
        asked_at: number;
        /** When they said yes by the link in a mail; null if they have not. */
        confirmed_at: number | null;
        /** How often in a row a mail server refused the address. */
        refusals: number;
    };
    /** The comments whose author wants to know of replies. */
    afterword_subscriptions: {
        discussion: string;
        comment: string;
        subscriber: string;
    };
    /** The codes of links in mails, by their hashes. */
    afterword_mail_codes: {
        hash: string;
        purpose: 'decision' | 'confirmation';
        discussion: string | null;
        comment: string | null;
        action: string | null;
        revision: number | null;
        /** The address of the moderator who got it. */
        moderator: string | null;
        subscriber: string | null;
        expires_at: number;
    };
    /** What is done once in a while: telling of one reply, asking one address, making one digest. */
    afterword_mail_once: {
        key: string;
        expires_at: number;
    };
    /** Addresses to which nothing is sent, by their hashes. */
    afterword_mail_stopped: {
        hash: string;
        why: 'left' | 'refused';
        stopped_at: number;
    };
}
