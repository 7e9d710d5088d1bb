export declare const beFrugal: () => void;
