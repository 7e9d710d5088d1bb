export declare const rememberedOrder: () => string | undefined;
