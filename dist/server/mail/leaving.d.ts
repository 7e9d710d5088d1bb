export declare const leaveUrl: (site: string, code: string) => string;
export declare const leaveHeaders: (site: string, code: string) => Readonly<Record<string, string>>;
