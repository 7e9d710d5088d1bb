export declare const MAILS: {
    smtp: {
        value: string;
        variable: string;
        help: string;
    };
    from: {
        value: string;
        variable: string;
        help: string;
    };
    'owner-mail': {
        value: string;
        variable: string;
        help: string;
        many: true;
    };
    digest: {
        value: string;
        variable: string;
        help: string;
    };
    'mail-language': {
        value: string;
        variable: string;
        help: string;
    };
    locales: {
        value: string;
        variable: string;
        help: string;
    };
};
