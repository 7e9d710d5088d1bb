export declare const commentStyles: string;
