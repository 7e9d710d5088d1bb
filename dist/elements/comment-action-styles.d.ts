export declare const actionStyles: string;
