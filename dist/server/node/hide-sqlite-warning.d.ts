export declare const hideSqliteWarning: () => void;
