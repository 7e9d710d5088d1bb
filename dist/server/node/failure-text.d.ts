export declare const failureText: (error: unknown) => string;
