export declare const rememberedOrder: () => string | null;
