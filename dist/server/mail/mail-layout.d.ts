import type { CommentBody } from '../../core/records.js';
import { type MailWords } from './mail-words.js';
export type Part = {
    readonly type: 'words';
    readonly text: string;
    readonly isSmall?: boolean;
} | {
    readonly type: 'body';
    readonly body: CommentBody;
    readonly page?: string | undefined;
} | {
    readonly type: 'links';
    readonly links: readonly {
        readonly words: string;
        readonly url: string;
    }[];
} | {
    readonly type: 'line';
};
export declare const layOut: ({ language, direction, messages }: MailWords, subject: string, parts: readonly Part[]) => {
    readonly text: string;
    readonly html: string;
};
