/** The name of this page; every load has another. */
export declare const page: string;
