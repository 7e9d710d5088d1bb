export declare const isPublicAddress: (address: string) => boolean;
