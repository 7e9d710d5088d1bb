export declare const printStyles: string;
